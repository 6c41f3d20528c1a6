import { describe, expect, it } from 'vitest';
import { lignesDe, lireMois } from './mois.ts';

const MISSION = { du: '2026-09-07', au: '2026-12-18' };

describe('les mois d’une mission', () => {
  it('vont de son premier jour au mois en cours, et gardent ce qui est déjà dit', () => {
    const dite = { du: '2026-10-01', au: '2026-10-31', brut: '2100.50', heures: '151.67' };
    const lignes = lignesDe(MISSION, [dite], '2026-11-24');
    expect(lignes.map((l) => [l.paie.du, l.paie.au, l.heures, l.brut])).toEqual([
      ['2026-09-07', '2026-09-30', '', ''],
      ['2026-10-01', '2026-10-31', '151,67', '2100,50'],
      ['2026-11-01', '2026-11-30', '', ''],
    ]);
  });

  it('s’arrêtent au dernier jour de la mission', () => {
    const lignes = lignesDe({ du: '2026-01-05', au: '2026-02-13' }, [], '2026-11-24');
    expect(lignes.map((l) => [l.paie.du, l.paie.au])).toEqual([
      ['2026-01-05', '2026-01-31'],
      ['2026-02-01', '2026-02-13'],
    ]);
  });

  it('laissés vides ne disent rien, et un salaire inconnu n’est pas zéro', () => {
    const [septembre, octobre] = lignesDe(MISSION, [], '2026-10-31');
    if (septembre === undefined || octobre === undefined) throw new Error('two months');
    expect(lireMois([septembre, { ...octobre, heures: '140' }])).toEqual({
      ok: true,
      paies: [{ du: '2026-10-01', au: '2026-10-31', brut: null, heures: '140.00' }],
    });
    expect(lireMois([{ ...septembre, brut: 'beaucoup' }])).toMatchObject({ ok: false });
  });
});
