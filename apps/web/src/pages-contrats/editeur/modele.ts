import type { ContratJson } from '@almanach/moteur';

/** The smallest contract that the reader accepts, to start from nothing. */
export const CONTRAT_NEUF: ContratJson = {
  id: 'mon-contrat',
  version: '2026-01-01',
  titre: 'Mon contrat',
  famille: 'individuel',
  payeur: { type: 'mutuelle', nom: 'Ma mutuelle' },
  effetDu: '2026-01-01',
  effetAu: null,
  sources: [],
  ambiguites: [],
  payeA: [{ du: '2026-01-01', selon: 'prescription', a: 'assure' }],
  rang: 30,
  garanties: [
    {
      id: 'incapacite',
      causes: '*',
      eligibilite: { ijss: 'indifferent' },
      delaisAttente: [],
      franchises: [{ causes: '*', jours: 7, nature: 'absolue', comptage: 'par-arret' }],
      forme: 'forfait',
      base: null,
      paliers: [{ compte: 'jour-indemnise', segments: [{ du: 1, au: null, montant: '20.00' }] }],
      deductions: [],
      plafonds: [],
      dureesMax: [{ jours: 365, compte: 'jour-indemnise', par: 'arret' }],
    },
  ],
  principeIndemnitaire: null,
  arrondi: { mode: 'demi-superieur', quand: 'jour' },
};

export function enTexte(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
