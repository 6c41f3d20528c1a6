import type { Fraction, Jour } from '@almanach/bareme';
import type { Regle } from './regles.ts';

export type Valeur = number | string | boolean | Fraction;

/** One step of the reasoning. `le` chooses the version of the rule. */
export interface Etape {
  readonly regle: Regle;
  readonly le: Jour;
  readonly entrees: Readonly<Record<string, Valeur>>;
  readonly resultat: Valeur;
  readonly appliquee: boolean;
  /** Open points of a contract that the step rests on, beside the options of its rule. */
  readonly options: readonly string[];
}

const AUCUNE: readonly string[] = [];

/** Steps in order. A batch turns it off: callers then skip the building of operands. */
export class Trace {
  readonly etapes: Etape[] = [];
  readonly active: boolean;

  constructor(active: boolean) {
    this.active = active;
  }

  /** @returns the rank of the step, to be cited by the lines it leads to. */
  noter(
    regle: Regle,
    le: Jour,
    entrees: Etape['entrees'],
    resultat: Valeur,
    appliquee = true,
    options: readonly string[] = AUCUNE,
  ): number {
    this.etapes.push({ regle, le, entrees, resultat, appliquee, options });
    return this.etapes.length - 1;
  }
}
