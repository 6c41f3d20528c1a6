import type { IdQuestion } from './types.ts';

/** Addresses hold the id of a draft, never an answer: they can be shared, and say nothing. */
export const ENTREE = '/espace/declarer';

/** In the order of the path, as the server goes through it. */
export const ORDRE: readonly IdQuestion[] = [
  'objet',
  'arret',
  'repriseLe',
  'nature',
  'accidentLe',
  'prescritLe',
  'recuLe',
  'dates',
  'mission',
  'finDeMission',
  'franceTravail',
  'hospitalisation',
  'tempsPartiel',
  'envoiCaisse',
];

const NOMS: Readonly<Record<IdQuestion, string>> = {
  objet: 'objet',
  arret: 'quel-arret',
  repriseLe: 'reprise',
  nature: 'origine',
  accidentLe: 'accident',
  prescritLe: 'signature',
  recuLe: 'reception',
  dates: 'dates',
  mission: 'mission',
  finDeMission: 'fin-de-mission',
  franceTravail: 'france-travail',
  hospitalisation: 'hopital',
  tempsPartiel: 'temps-partiel',
  envoiCaisse: 'envoi',
};

export function adresseQuestion(id: IdQuestion, brouillon: string, depuisVerifier = false): string {
  return `${ENTREE}/${NOMS[id]}?brouillon=${brouillon}${depuisVerifier ? '&verifier' : ''}`;
}

export function adresseVerifier(brouillon: string): string {
  return `${ENTREE}/verifier?brouillon=${brouillon}`;
}

export function adresseAccuse(reference: string): string {
  return `${ENTREE}/accuse/${reference}`;
}

export function questionDe(nom: string): IdQuestion | undefined {
  return ORDRE.find((id) => NOMS[id] === nom);
}

export function adresseDocuments(dossier: string): string {
  return `/espace/documents/envoyer?dossier=${dossier}`;
}
