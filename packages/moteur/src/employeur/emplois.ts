import type { Jour } from '@almanach/bareme';
import type { Emploi, Situation } from '../situation/types.ts';

const INTERIMAIRES: ReadonlySet<string> = new Set(['mission', 'cdi-interimaire']);

/** L1226-1 names temporary, seasonal and intermittent workers; household employees are outside the code (L7221-2). */
const EXCLUS: ReadonlySet<string> = new Set([
  ...INTERIMAIRES,
  'cdi-intermittent',
  'saisonnier',
  'cesu',
]);

/** Jobs that run on the first day of the stop. */
export function emploisDu(situation: Situation, debut: Jour): Emploi[] {
  return situation.emplois.filter((e) => e.du <= debut && e.au >= debut);
}

export function interimaire(e: Emploi): boolean {
  return INTERIMAIRES.has(e.type);
}

export function exclu(e: Emploi): boolean {
  return EXCLUS.has(e.type);
}
