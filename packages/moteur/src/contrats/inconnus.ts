import { type Calcul, manquer } from '../contexte.ts';
import type { EffetManque } from '../situation/types.ts';

/** A fact that is not known: the reading that gives most takes it as favourable. */
export function favorable(c: Calcul, chemin: string, effet: EffetManque): boolean {
  manquer(c, chemin, effet);
  return c.situation.sens === 'haut';
}

/** A presumption made on the way, said once. */
export function presumer(
  c: Calcul,
  chemin: string,
  valeur: string | number | boolean | null,
): void {
  if (!c.hypotheses.some((h) => h.chemin === chemin && h.valeur === valeur))
    c.hypotheses.push({ chemin, valeur });
}
