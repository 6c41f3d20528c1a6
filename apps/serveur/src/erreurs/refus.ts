import type { CodeServeur } from './codes.ts';

/** A refusal of the server's own, thrown from anywhere in the handling of a request. */
export class Refus extends Error {
  readonly statusCode: number;
  readonly codeServeur: CodeServeur;
  /** The field of the body that is refused, empty for the whole. */
  readonly chemin: string;
  /** Seconds to wait before the next try. */
  readonly attente: number | undefined;

  constructor(
    statut: number,
    code: CodeServeur,
    { chemin = '', attente }: { chemin?: string; attente?: number } = {},
  ) {
    super(code);
    this.statusCode = statut;
    this.codeServeur = code;
    this.chemin = chemin;
    this.attente = attente;
  }
}
