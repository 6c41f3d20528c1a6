import type { CodeSortie } from './codes.ts';

/** A refusal with its exit code: thrown where it is found, told once, at the edge. */
export class Refus extends Error {
  readonly code: CodeSortie;
  /** What to do about it. */
  readonly remede: string;

  constructor(code: CodeSortie, message: string, remede: string) {
    super(message);
    this.code = code;
    this.remede = remede;
  }
}
