import type { ContratJson } from '@almanach/moteur';

export type GarantieJson = ContratJson['garanties'][number];

/** One clause of a contract, in sentences. */
export interface ClauseDite {
  /** Name of the clause in its section: two versions are compared by it. */
  cle: string;
  /** Path of the clause in the document. */
  chemin: string;
  titre: string;
  phrases: readonly string[];
  /** Something in it is not known: `null` in the document. */
  inconnue: boolean;
  /** Rules that the clause fires. */
  regles: readonly string[];
  /** The clause as the document writes it. */
  valeur: unknown;
}

export interface SectionDite {
  id: string;
  titre: string;
  clauses: readonly ClauseDite[];
}

/** What is written of a clause before its place in the document is known. */
export type Dit = Pick<ClauseDite, 'titre' | 'phrases' | 'regles'>;
