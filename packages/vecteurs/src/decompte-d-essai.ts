import type { DecompteJson, LigneJson, PeriodeJson } from '@almanach/moteur';

/** A small décompte written by hand, for the tests of the views and of the comparison. */
export function periode(
  du: string,
  au: string,
  jours: number,
  ligne: Partial<LigneJson>,
): PeriodeJson {
  const entiere: LigneJson = {
    payeur: 'assurance-maladie',
    prestation: 'ijss-maladie',
    beneficiaire: 'assure',
    certitude: 'certain',
    montantJournalier: '0.00',
    montant: '0.00',
    motif: 'carence',
    trace: [],
    ...ligne,
  };
  return { du, au, jours, lignes: [entiere] };
}

export function decompteDEssai(periodes: PeriodeJson[]): DecompteJson {
  const montants = {
    brut: '60.00',
    csg: '3.72',
    csgDeductible: '2.28',
    crds: '0.30',
    net: '55.98',
    imposable: '57.72',
  };
  return {
    arrets: [
      {
        id: 'A1',
        nature: 'maladie',
        du: '2025-03-03',
        au: '2025-03-10',
        prescriptions: ['A1'],
        droits: [],
        salaireJournalierBase: '60.00',
        indemniteJournaliere: '30.00',
        joursIndemnises: 2,
        periodes,
      },
    ],
    totaux: { ...montants, joursIndemnises: 2, parPayeur: {} },
    echeances: [],
    suites: [],
    hypotheses: [],
    avertissements: [
      { code: 'ALM-A-004', operandes: {} },
      { code: 'ALM-A-001', operandes: {} },
      { code: 'ALM-A-004', operandes: {} },
    ],
    trace: [],
    droit: { connuLe: '2026-11-24', empreinte: 'essai' },
  };
}

export const IJ = { montantJournalier: '30.00', montant: '30.00', motif: 'indemnise' } as const;
