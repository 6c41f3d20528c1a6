import type { Operandes } from '../operandes.ts';

/**
 * Sentences of one rule. `resultat` is read among the operands, like any of them.
 * A condition is told by its result; the branch that was not taken begins with why.
 */
export interface TexteRegle {
  titre: string;
  appliquee: (o: Operandes) => string;
  ecartee: (o: Operandes) => string;
  /** The formula with its figures, when there is one. */
  calcul?: (o: Operandes) => string;
}

export type TextesRegles = Readonly<Record<string, TexteRegle>>;
