import type { ArretJson, DecompteJson } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { restreindre, toutPrevu } from './decompte-prevu.ts';

function arret(id: string, du: string, au: string, montant: string | null): ArretJson {
  const commun = {
    payeur: 'assurance-maladie',
    prestation: 'ijss-maladie',
    beneficiaire: 'assure',
  } as const;
  const connue = { certitude: 'certain', montantJournalier: '30.00', montant } as const;
  const inconnue = {
    certitude: 'inconnu',
    montantJournalier: null,
    montant,
    montantMin: '10.00',
    montantMax: null,
  } as const;
  const ligne = {
    ...commun,
    ...(montant === null ? inconnue : connue),
    motif: 'indemnise',
    trace: [0],
  } as const;
  return {
    id,
    nature: 'maladie',
    du,
    au,
    prescriptions: [id],
    droits: [],
    salaireJournalierBase: '60.00',
    indemniteJournaliere: '30.00',
    joursIndemnises: 2,
    periodes: [{ du, au, jours: 2, lignes: [{ ...ligne, trace: [0] }] }],
  };
}

const MONTANTS = {
  brut: '120.00',
  csg: '1.00',
  csgDeductible: '1.00',
  crds: '0.50',
  net: '118.00',
  imposable: '119.00',
};
const decompte = (second: string | null): DecompteJson => ({
  arrets: [
    arret('a', '2026-11-02', '2026-11-03', '60.00'),
    arret('b', '2026-11-23', '2026-11-24', second),
  ],
  totaux: { ...MONTANTS, joursIndemnises: 4, parPayeur: { 'assurance-maladie': MONTANTS } },
  echeances: ['2026-11-02', '2026-11-23'].map((du) => ({
    le: '2026-12-01',
    payeur: 'assurance-maladie',
    beneficiaire: 'assure',
    du,
    au: du.replace(/\d$/, '4'),
    brut: '60.00',
    csg: '0.50',
    crds: '0.25',
    net: '59.00',
    certitude: 'certain',
  })),
  suites: [],
  hypotheses: [],
  avertissements: [],
  trace: [],
  droit: { connuLe: '2026-11-25', empreinte: 'x' },
});

describe('le décompte d’une prévision', () => {
  it('ne dit rien certain, ni ligne ni échéance ; ce qui est inconnu le reste', () => {
    const texte = JSON.stringify(toutPrevu(decompte(null)));
    expect(texte).not.toContain('"certain"');
    expect(texte).toContain('"inconnu"');
  });

  it('restreint à un dossier, ne compte que ses jours, ses sommes et ses échéances', () => {
    const seul = restreindre(decompte(null), new Set(['a']));
    expect(seul.totaux).toMatchObject({ brut: '60.00', joursIndemnises: 2, net: null });
    expect(seul.echeances.map((e) => e.du)).toEqual(['2026-11-02']);
    const inconnu = restreindre(decompte(null), new Set(['b']));
    expect(inconnu.totaux).toMatchObject({
      brut: null,
      brutMin: '10.00',
      brutMax: null,
      joursIndemnises: null,
    });
  });

  it('d’un seul dossier, rend le décompte du moteur tel quel', () => {
    const tout = decompte('60.00');
    expect(restreindre(tout, new Set(['a', 'b']))).toBe(tout);
  });
});
