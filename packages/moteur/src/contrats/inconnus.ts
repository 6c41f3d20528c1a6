import { type Calcul, manquer } from '../contexte.ts';
import type { EffetManque } from '../situation/types.ts';

/** A fact that is not known: the reading that gives most takes it as favourable. */
export function favorable(c: Calcul, chemin: string, effet: EffetManque): boolean {
  manquer(c, chemin, effet);
  return c.situation.sens === 'haut';
}
