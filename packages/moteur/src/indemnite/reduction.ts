import type { Jour } from '@almanach/bareme';
import { type Calcul, exiger } from '../contexte.ts';
import { auCentime, type Exact } from '../nombres/fraction.ts';
import { REGLES } from '../trace/regles.ts';
import type { Formalites } from './formalites.ts';
import type { Etendue } from './journees.ts';

/** A daily amount: exact, rounded once, and the steps that lead to it. */
export interface Daily {
  exacte: Exact;
  cents: number;
  trace: readonly number[];
}

/**
 * R-G-62: half of the unrounded benefit, from the prescription to the day before the sending.
 * @returns `null` when the day is not cut.
 */
export function reduire(c: Calcul, montant: Daily, f: Formalites, e: Etendue): Daily | null {
  const { arret } = e.segment;
  if (arret === null || e.du >= f.reduiteAvant || e.du < arret.prescritLe) return null;
  const reduction = exiger(c.droit.tables.sanctionRetard, arret.prescritLe);
  const exacte = { n: montant.exacte.n * reduction.n, d: montant.exacte.d * reduction.d };
  const cents = auCentime(exacte, c.droit.options.arrondi);
  if (!c.trace.active) return { exacte, cents, trace: [] };
  const entrees = {
    premierRetard: f.premierRetard,
    prescritLe: arret.prescritLe,
    envoyeLe: arret.envoyeLe,
    indemnite: montant.exacte,
    reduction,
  };
  const etape = c.trace.noter(REGLES.secondRetard, arret.prescritLe, entrees, exacte);
  return {
    exacte,
    cents,
    trace: [...montant.trace.slice(0, -1), etape, arrondir(c, exacte, cents, e.du)],
  };
}

/** Notes the one rounding of a daily amount (INT-01). */
export function arrondir(c: Calcul, exact: Exact, cents: number, le: Jour): number {
  return c.trace.noter(REGLES.arrondi, le, { exact }, cents);
}
