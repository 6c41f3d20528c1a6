import { type EmploiLu, emploisLus } from '../lecture.ts';
import type { TypeEmploi } from '../reponses.ts';
import type { Contexte } from './question.ts';

/** Jobs that run on the first day of a stop. */
export function emploisDuJour({ r, b }: Contexte): EmploiLu[] {
  return emploisLus(r).filter((e) =>
    b.references.some((ref) => e.du <= ref.arret.du && e.au >= ref.arret.du),
  );
}

/** Contracts whose employer owes the legal maintenance (C. trav. L1226-1). */
export function estMensualise(type: TypeEmploi): boolean {
  return type === 'cdi' || type === 'cdd' || type === 'apprentissage';
}
