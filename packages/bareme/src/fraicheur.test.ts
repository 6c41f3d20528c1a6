import { describe, expect, it } from 'vitest';
import { j } from './calendrier.ts';
import { parametresPerimes } from './fraicheur.ts';
import { PARAMETRES } from './parametres/index.ts';
import type { Parametre } from './types.ts';

const ids = (au: string, preavis?: number) => parametresPerimes(j(au), preavis).map((p) => p.id);

describe('les paramètres à relire', () => {
  it('le 30 novembre 2026 : aucun (30 jours plus tard, on est le 30 décembre)', () => {
    expect(ids('2026-11-30')).toEqual([]);
  });

  it('le 1er décembre 2026 : aucun, le 31 décembre est encore garanti', () => {
    expect(ids('2026-12-01')).toEqual([]);
  });

  it('le 2 décembre 2026 : ceux qui ne sont plus garantis au 1er janvier', () => {
    const attendus = Object.values<Parametre<unknown>>(PARAMETRES)
      .filter((p) => p.valableJusqua === '2026-12-31')
      .map((p) => p.id);
    expect(ids('2026-12-02').sort()).toEqual(attendus.sort());
    expect(attendus).toContain('smic_horaire_brut');
    expect(attendus).toContain('pass_annuel');
  });

  it('ne contient jamais un paramètre que rien ne menace', () => {
    expect(ids('2099-01-01')).not.toContain('ij_maladie_taux');
  });

  it('suit le préavis demandé', () => {
    expect(ids('2026-12-31', 0)).toEqual([]);
    expect(ids('2027-01-01', 0)).toContain('smic_horaire_brut');
    expect(ids('2026-06-01', 365)).toContain('smic_horaire_brut');
  });
});
