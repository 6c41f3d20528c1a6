import type {
  AbsenceSaisie,
  ArretSaisi,
  ChomageSaisi,
  ContratChoisi,
  EmploiSaisi,
  PeriodeSaisie,
  Reponses,
  TempsPartielSaisi,
} from './reponses.ts';

/** A name no line of the list bears yet: `a1`, `a2`… */
export function cleLibre(prefixe: string, lignes: readonly { readonly cle: string }[]): string {
  const prises = new Set(lignes.map((l) => l.cle));
  let rang = lignes.length + 1;
  while (prises.has(`${prefixe}${rang}`)) rang += 1;
  return `${prefixe}${rang}`;
}

export function periodeVide(cle: string): PeriodeSaisie {
  return { cle, du: '', au: '' };
}

export function arretVide(cle: string): ArretSaisi {
  return {
    ...periodeVide(cle),
    enCours: false,
    type: cle === 'a1' ? 'initial' : 'prolongation',
    repris: 'inconnu',
    consolideLe: '',
    prescritLe: '',
    envoyeLe: '',
    envoiInconnu: false,
    consultation: 'sur-place',
  };
}

export function emploiVide(cle: string): EmploiSaisi {
  return {
    ...periodeVide(cle),
    employeur: '',
    type: null,
    agricole: false,
    enCours: false,
    anneeApprentissage: '',
    periodicite: 'mensuelle',
    dernierePaie: '',
    subrogation: null,
    anciennete: '',
    paies: {},
  };
}

export function absenceVide(cle: string): AbsenceSaisie {
  return { ...periodeVide(cle), emploi: '', motif: null };
}

export function chomageVide(cle: string): ChomageSaisi {
  return { ...periodeVide(cle), enCours: false, indemnise: null };
}

export function contratVide(cle: string): ContratChoisi {
  return {
    cle,
    id: '',
    nom: '',
    faits: [],
    categories: [],
    adhesion: '',
    choix: {},
    saisi: null,
    document: null,
    fautes: [],
  };
}

export function tempsPartielVide(cle: string): TempsPartielSaisi {
  return {
    ...periodeVide(cle),
    tempsPlein: '',
    tempsPleinInconnu: false,
    percu: '',
    percuInconnu: false,
  };
}

export const REPONSES_VIDES: Reponses = {
  statut: null,
  activite: null,
  affilieLe: '',
  revenus: {},
  nature: null,
  accidentLe: '',
  decesLe: '',
  ald: null,
  aldDepuis: '',
  arrets: [arretVide('a1')],
  envoi: 'a-temps',
  emplois: [],
  absences: [],
  chomage: [],
  immatriculation: null,
  immatriculationLe: '',
  cas: [],
  retraiteDepuis: '',
  historique: [],
  tempsPartiel: [],
  enfants: '',
  enfantsInconnu: false,
  naissance: '',
  naissanceInconnue: false,
  contrats: [],
  complements: {},
  cause: null,
  hospitalisations: [],
};
