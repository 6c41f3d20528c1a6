import type { Jour } from '@almanach/bareme';

/** One row of the oracle: who pays what, that day. */
export interface JourNaif {
  jour: Jour;
  payeur: string;
  prestation: string;
  /** Cents. */
  cents: number;
  /** For the reader of a disagreement; never compared. */
  pourquoi: string;
}
