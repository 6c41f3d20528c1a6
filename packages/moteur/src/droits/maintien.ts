import { ajouterMois, type Jour } from '@almanach/bareme';
import { type Calcul, exiger } from '../contexte.ts';
import type { Reference } from '../salaire/reference.ts';

/**
 * Last day on which a stop still finds the rights of the last contract (L161-8, L311-5, INT-21):
 * twelve months after it, or twelve months after the end of an unemployment benefit begun meanwhile.
 */
export function maintienJusquau(c: Calcul, reference: Reference): Jour {
  const mois = exiger(c.droit.tables.maintienDroits, reference.le);
  let limite = ajouterMois(reference.le, mois) - 1;
  for (const p of c.situation.chomage) {
    if (!p.indemnise || p.au < reference.le || p.du > limite + 1) continue;
    const prolongee = Number.isFinite(p.au)
      ? ajouterMois(p.au + 1, mois) - 1
      : Number.POSITIVE_INFINITY;
    if (prolongee > limite) limite = prolongee;
  }
  return limite;
}
