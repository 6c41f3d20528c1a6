import type { Jour } from '@almanach/bareme';
import { type Calcul, exiger } from '../contexte.ts';
import { type Exact, minimum, multiplier } from '../nombres/fraction.ts';
import { REGLES } from '../trace/regles.ts';

/** Highest daily wage that counts: 0.834 % of the yearly ceiling of that day (R-G-43). */
export function plafondJournalier(c: Calcul, le: Jour): Exact {
  const { passAnnuel, atCoefPlafond } = c.droit.tables;
  return multiplier({ n: exiger(passAnnuel, le), d: 1 }, exiger(atCoefPlafond, le));
}

/** @returns the wage that counts, and the step that says so. */
export function plafonner(c: Calcul, salaire: Exact, le: Jour): { retenu: Exact; trace: number[] } {
  const plafond = plafondJournalier(c, le);
  const retenu = minimum(salaire, plafond);
  if (!c.trace.active) return { retenu, trace: [] };
  const { passAnnuel, atCoefPlafond } = c.droit.tables;
  const pass = exiger(passAnnuel, le);
  const entrees = { pass, part: exiger(atCoefPlafond, le), plafond, salaire };
  const etape = c.trace.noter(REGLES.plafondAccident, le, entrees, retenu, retenu !== salaire);
  return { retenu, trace: [etape] };
}

/** The most a day can bring, when the wage is not known at all: the second rate of the highest wage. */
export function maximumAccident(c: Calcul, le: Jour): { cents: number; trace: readonly number[] } {
  const plafond = plafondJournalier(c, le);
  const max = multiplier(plafond, exiger(c.droit.tables.atTaux2, le));
  const cents = Math.ceil(max.n / max.d);
  if (!c.trace.active) return { cents, trace: [] };
  return { cents, trace: plafonner(c, plafond, le).trace };
}
