import type { Cellules } from '@almanach/echanges';
import type { ErreurLigne } from '@almanach/moteur';

/** One line, as typed or as it came in a file. */
export interface LigneSaisie {
  readonly cle: string;
  readonly cellules: Cellules;
  /** Line of the file it came from. */
  readonly duFichier: number | null;
  /** Shown with its fields; otherwise in one row. */
  readonly ouverte: boolean;
  /** What the file alone could tell, until the line is changed. */
  readonly refus: ErreurLigne | null;
}

/** What the last file or paste said as a whole. */
export interface DernierImport {
  readonly nom: string;
  readonly ajoutees: number;
  readonly aCorriger: number;
  readonly erreurs: readonly ErreurLigne[];
  readonly ignorees: readonly string[];
}

/** Everything entered on the page, kept at each key stroke. */
export interface SaisieDecompte {
  readonly lignes: readonly LigneSaisie[];
  /** Rank of the next line: a key is never used twice. */
  readonly suivante: number;
  readonly complet: boolean;
  readonly colle: string;
  readonly dernier: DernierImport | null;
}
