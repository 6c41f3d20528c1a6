import type { CodeServeur } from './codes.ts';

/** A refusal of the server's own, thrown from anywhere in the handling of a request. */
export class Refus extends Error {
  readonly statusCode: number;
  readonly codeServeur: CodeServeur;

  constructor(statut: number, code: CodeServeur) {
    super(code);
    this.statusCode = statut;
    this.codeServeur = code;
  }
}
