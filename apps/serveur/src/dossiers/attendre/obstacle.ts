import type { Acteur } from '../../journal/champs.ts';

export type Quoi =
  | 'piece'
  | 'piece-refusee'
  | 'examen-de-piece'
  | 'controle'
  | 'avis-a-envoyer'
  | 'declaration-de-l-agence'
  | 'securite-sociale'
  | 'instruction'
  | 'avis-medical'
  | 'calcul'
  | 'validation'
  | 'decision'
  | 'virement'
  | 'banque'
  | 'compte-bancaire'
  | 'rien';

export type Action =
  | 'envoyer-la-piece'
  | 'remplacer-la-piece'
  | 'examiner-la-piece'
  | 'controler-le-dossier'
  | 'envoyer-l-avis'
  | 'declarer-l-arret'
  | 'transmettre-les-indemnites'
  | 'instruire'
  | 'donner-un-avis'
  | 'calculer'
  | 'valider'
  | 'decider'
  | 'programmer'
  | 'emettre'
  | 'confirmer'
  | 'verifier-le-compte'
  | 'lever-la-suspension'
  | 'rien-a-faire';

/** Whom an open dossier waits for, what for, since and until when, and what they have to do. */
export interface Attente {
  /** `null`: nobody. */
  qui: Acteur | null;
  quoi: Quoi;
  depuis: string;
  /** `null` when nothing sets a date. */
  jusque: string | null;
  action: Action;
  /** The document, the period or the declaration it is about. */
  objet: string | null;
  /** Earliest day that cannot be paid because of it. */
  retient: string | null;
}

export interface Obstacle extends Attente {
  qui: Acteur;
  retient: string;
}

/** Whoever can act at once comes before those who can only wait for them. */
const ORDRE: readonly Acteur[] = [
  'assure',
  'agence',
  'prescripteur',
  'france-travail',
  'caisse',
  'banque',
  'medecin',
  'gestion',
];

/** The one that holds the earliest unpaid day; then by who, since when, and what: never by chance. */
export function premier(obstacles: readonly Obstacle[]): Obstacle | null {
  return [...obstacles].sort(comparer)[0] ?? null;
}

function comparer(a: Obstacle, b: Obstacle): number {
  return (
    texte(a.retient, b.retient) ||
    ORDRE.indexOf(a.qui) - ORDRE.indexOf(b.qui) ||
    texte(a.depuis, b.depuis) ||
    texte(`${a.quoi} ${a.objet ?? ''}`, `${b.quoi} ${b.objet ?? ''}`)
  );
}

function texte(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
