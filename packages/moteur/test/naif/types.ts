import type { Jour } from '@almanach/bareme';

/** One row of the oracle: who pays what, that day. */
export interface JourNaif {
  jour: Jour;
  payeur: string;
  prestation: string;
  /** Cents. */
  cents: number;
  /** Benefit of the day before the caisse reduced it for a late notice; left out, `cents`. */
  entiers?: number | undefined;
  /** For the reader of a disagreement; never compared. */
  pourquoi: string;
}
