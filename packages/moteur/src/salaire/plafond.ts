import { moisDe, premierJour } from '@almanach/bareme';
import { type Calcul, exiger } from '../contexte.ts';
import { arrondir } from '../nombres/arrondi.ts';
import type { Exact } from '../nombres/fraction.ts';
import { REGLES } from '../trace/regles.ts';
import type { Reference } from './reference.ts';

export interface Plafond {
  /** Cents a month, for all employers together. */
  cents: number;
  trace: number;
}

/** Daily base wage of a chain, frozen at its first day (R-G-26). */
export interface Base {
  exact: Exact;
  plafond: Plafond;
  /** Steps that lead to it, the last one being its own. */
  trace: readonly number[];
}

/**
 * Monthly cap of the wages: coefficient of the day × SMIC of the last day of the month before
 * (R323-4 al. 5), rounded once (INT-03).
 */
export function plafondMensuel(c: Calcul, reference: Reference): Plafond {
  const { tables, options } = c.droit;
  // INT-21: without a job, the SMIC is that of the end of the contract (alternative: of the stop).
  const moisDuSmic =
    options.smicSansEmploi === 'jour-de-l-arret' ? moisDe(reference.arret) : reference.mois;
  const smicLe = premierJour(moisDuSmic) - 1;
  const coefficient = exiger(tables.coefPlafondSmic, reference.le);
  const smic = exiger(tables.smicMensuel, smicLe);
  const exact = options.smicDuPlafond === 'exact' ? exiger(tables.smicMensuelExact, smicLe) : null;
  const cents =
    exact === null
      ? arrondir(smic * coefficient.n, coefficient.d)
      : arrondir(exact.n * 100 * coefficient.n, exact.d * coefficient.d);
  if (!c.trace.active) return { cents, trace: -1 };
  c.trace.noter(REGLES.smicReference, reference.le, { le: smicLe }, smic);
  const trace = c.trace.noter(REGLES.plafondMensuel, reference.le, { smic, coefficient }, cents);
  return { cents, trace };
}
