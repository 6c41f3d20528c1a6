import type { Confiance, ValeurDatee } from '../types.ts';

/** One row of a dated table, short enough to stay on one line. */
export function v(
  du: string,
  valeur: string | null,
  source: string,
  confiance: Confiance,
  connuLe?: string,
): ValeurDatee {
  const base = { du, valeur, source, confiance };
  return connuLe === undefined ? base : { ...base, connuLe };
}

/** First row of a rule that did not exist before a reform: "set aside" is known, it is not "unknown". */
export function aucune(source: string, confiance: Confiance = 'haute'): ValeurDatee {
  return v('1945-01-01', null, source, confiance);
}
