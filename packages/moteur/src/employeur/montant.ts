import type { Jour } from '@almanach/bareme';
import type { Calcul } from '../contexte.ts';
import type { Motif } from '../decompte/json.ts';
import { auCentime, diviser, type Exact } from '../nombres/fraction.ts';
import { REGLES } from '../trace/regles.ts';
import type { Deduction } from './deduction.ts';
import type { Suite } from './jours.ts';
import { joursDuMois } from './salaire.ts';

/** A maintained day. */
export interface JourMaintenu {
  cents: number;
  /** Before the benefits are taken off. */
  maintenu: Exact;
  /** What the benefits leave to take off the next days. */
  report: number;
  motif: Motif;
  trace: readonly number[];
}

/** R-C-08, R-C-03, R-C-07: the wage of the day, times the rate, less the gross benefits, never below zero. */
export function jourMaintenu(
  c: Calcul,
  s: Suite,
  salaire: number,
  d: Deduction,
  avant: readonly number[],
): JourMaintenu {
  const jours = joursDuMois(c, s.du);
  const jour = diviser(salaire, jours);
  const taux = s.taux as Exact;
  const maintenu = { n: jour.n * taux.n, d: jour.d * taux.d };
  const reste: Exact = { n: maintenu.n - d.cents * maintenu.d, d: maintenu.d };
  const cents = reste.n > 0 ? auCentime(reste, c.droit.options.arrondi) : 0;
  const report = reste.n < 0 ? d.cents - auCentime(maintenu, c.droit.options.arrondi) : 0;
  const motif = cents > 0 ? 'indemnise' : 'maintien-couvert';
  if (!c.trace.active) return { cents, maintenu, report, motif, trace: [] };
  const trace = [
    ...avant,
    ...d.trace,
    c.trace.noter(REGLES.maintienSalaire, s.du, { salaire, jours }, jour),
    c.trace.noter(REGLES.maintienTaux, s.du, { jour, taux }, maintenu),
    c.trace.noter(REGLES.maintienDeduction, s.du, { maintenu, deduit: d.cents }, cents),
  ];
  return { cents, maintenu, report, motif, trace };
}

/** Upper bound of a day whose benefit is unknown: nothing comes off. */
export function maintenuAuPlus(c: Calcul, salaire: number, taux: Exact, le: Jour): number {
  const jour = diviser(salaire, joursDuMois(c, le));
  return Math.ceil((jour.n * taux.n) / (jour.d * taux.d));
}
