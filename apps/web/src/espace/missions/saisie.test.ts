import { describe, expect, it } from 'vitest';
import {
  fautesDuServeur,
  lignesDePaie,
  lireSaisie,
  type SaisieMission,
  saisieDe,
  VIDE,
} from './saisie.ts';

const PORT: SaisieMission = {
  ...VIDE,
  employeur: 'Agence du Port',
  du: '15/9/2026',
  sansFin: true,
};
const LE = '2026-11-24';

describe('la saisie d’une mission', () => {
  it('propose une ligne par mois, de son premier jour à aujourd’hui', () => {
    const lignes = lignesDePaie(PORT, LE);
    expect(lignes.map((l) => `${l.du} ${l.au}`)).toEqual([
      '2026-09-15 2026-09-30',
      '2026-10-01 2026-10-31',
      '2026-11-01 2026-11-24',
    ]);
    expect(lignesDePaie({ ...PORT, du: '' }, LE)).toEqual([]);
  });

  it('garde une paie déjà dite, même à cheval sur deux mois', () => {
    const semaine = {
      du: '2026-09-28',
      au: '2026-10-04',
      heures: '35',
      brut: '',
      fixe: true as const,
    };
    const lignes = lignesDePaie({ ...PORT, paies: [semaine] }, LE);
    expect(lignes).toContainEqual(semaine);
    expect(lignes).toHaveLength(2);
  });

  it('n’envoie que les mois remplis, et rend chaque refus à sa ligne', () => {
    const lignes = lignesDePaie(PORT, LE).map((l, i) =>
      i === 1 ? { ...l, heures: '151,67', brut: '2 100' } : l,
    );
    const lue = lireSaisie(PORT, lignes);
    expect(lue).toMatchObject({
      ok: true,
      rangs: [1],
      corps: {
        du: '2026-09-15',
        au: null,
        contenu: { paies: [{ heures: '151.67', brut: '2100.00' }] },
      },
    });
    const refus = [{ code: 'ALM-E-003', chemin: 'paies[0].brut', messageFr: 'Trop.' }];
    expect(fautesDuServeur(refus, [1])).toEqual([{ champ: 'paie-1-brut', texte: 'Trop.' }]);
    const date = [{ code: 'ALM-P-203', chemin: 'au', messageFr: 'Avant.' }];
    expect(fautesDuServeur(date, [])[0]?.champ).toBe('au');
  });

  it('dit ce qui manque ou ne se lit pas, champ par champ', () => {
    const lue = lireSaisie({ ...VIDE, tauxHoraire: 'douze' }, []);
    expect(lue.ok ? [] : lue.fautes.map((f) => f.champ)).toEqual([
      'employeur',
      'du',
      'au',
      'tauxHoraire',
    ]);
  });

  it('reprend une mission telle qu’elle est gardée', () => {
    const mission = {
      id: 'm',
      version: 2,
      origine: 'personne' as const,
      agence: null,
      du: '2026-03-02',
      au: null,
      contenu: {
        employeur: 'Ailleurs',
        remuneration: { tauxHoraire: '12.50', ifm: '0.10' },
        paies: [{ du: '2026-03-02', au: '2026-03-31', brut: 'inconnu', heures: '140.00' }],
      },
    };
    const s = saisieDe(mission);
    expect(s).toMatchObject({
      sansFin: true,
      tauxHoraire: '12,50',
      paies: [{ heures: '140,00', brut: '' }],
    });
    const lue = lireSaisie(s, s.paies, mission);
    expect(lue.ok && lue.corps).toMatchObject({
      contenu: {
        remuneration: { tauxHoraire: '12.50', ifm: '0.10' },
        paies: [{ brut: 'inconnu', heures: '140.00' }],
      },
    });
  });
});
