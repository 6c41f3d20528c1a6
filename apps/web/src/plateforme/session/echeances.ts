import type { Session } from './session.ts';

/** Two minutes to answer: longer than what WCAG 2.2.1 asks. */
export const PREAVIS = 120;
/** The half-hour that each call starts again, in seconds. The server is asked before anything is said of it. */
const INACTIVITE = 30 * 60;

/** The two ends of a session, in seconds of a clock that nobody sets. */
export interface Echeances {
  readonly inactivite: number;
  readonly absolue: number;
}

export function echeancesDe(
  { expireDans, finDans }: Pick<Session, 'expireDans' | 'finDans'>,
  maintenant: number,
): Echeances {
  return { inactivite: maintenant + expireDans, absolue: maintenant + finDans };
}

/** A call went through: the half-hour starts again, the twelve hours do not. */
export function repoussees({ absolue }: Echeances, maintenant: number): Echeances {
  return { inactivite: Math.min(maintenant + INACTIVITE, absolue), absolue };
}

export function resteDe({ inactivite, absolue }: Echeances, maintenant: number): number {
  return Math.max(0, Math.ceil(Math.min(inactivite, absolue) - maintenant));
}

/** Nothing puts off what ends now: staying is signing in again. */
export function sansRecours({ inactivite, absolue }: Echeances): boolean {
  return absolue <= inactivite;
}
