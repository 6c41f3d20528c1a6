import type { Calcul } from '../explication/contenu.ts';

/** One thing that reduces the result; `cents` is `null` when the décompte does not allow a figure. */
export interface Raison {
  readonly cle: string;
  readonly titre: string;
  readonly phrase: string;
  /** Gross cents that are not paid because of it. */
  readonly cents: number | null;
  readonly calculs: readonly Calcul[];
  /** Ranks in the trace. */
  readonly rangs: readonly number[];
}
