import { presumer } from '../../contexte.ts';
import { PRESOMPTIONS } from '../../situation/presomptions.ts';
import type { Examen } from './examen.ts';

/** Registered as looking for work, or paid by the unemployment insurance, on the first day or on its eve. */
export function inscrit(x: Examen, condition: 'inscrit' | 'indemnise' | null): boolean {
  if (condition === null) return true;
  for (const p of x.c.situation.chomage) {
    if (p.du > x.survenue || p.au < x.survenue - 1) continue;
    if (condition === 'indemnise') {
      if (p.indemnise) return true;
      continue;
    }
    if (p.inscrit === false) continue;
    if (p.inscrit === null)
      presumer(x.c, `chomage[${p.rang}].inscrit`, PRESOMPTIONS.inscrit.valeur);
    return true;
  }
  return false;
}
