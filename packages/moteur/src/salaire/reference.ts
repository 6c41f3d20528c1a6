import { type Jour, type Mois, moisDe } from '@almanach/bareme';
import type { Emploi, Situation } from '../situation/types.ts';

/** From when and from which jobs the wages and the rights are looked at. */
export interface Reference {
  /** First day of the stop, or the day after the last contract when no job runs (INT-21). */
  le: Jour;
  mois: Mois;
  /** First day of the stop. */
  arret: Jour;
  /** Jobs of that day: those of the stop, or the last one ended. */
  emplois: readonly Emploi[];
  /** Last day of the last contract when no job runs on the first day of the stop. */
  finContrat: Jour | null;
  /** INT-20: every job is of a kind the law calls discontinuous or seasonal. */
  discontinu: boolean;
  /** Discontinuous, or household employee: the R-G-29 test is open. */
  epreuve600: boolean;
}

const DISCONTINUS: ReadonlySet<string> = new Set([
  'mission',
  'cdi-interimaire',
  'cdi-intermittent',
  'saisonnier',
]);

/** @returns `null` when the person has no job before the stop. */
export function situerReference(situation: Situation, debut: Jour): Reference | null {
  const enCours = situation.emplois.filter((e) => e.du <= debut && e.au >= debut);
  if (enCours.length > 0) return reference(debut, debut, enCours, null);
  let fin = Number.NEGATIVE_INFINITY;
  for (const e of situation.emplois) if (e.au < debut && e.au > fin) fin = e.au;
  if (fin === Number.NEGATIVE_INFINITY) return null;
  const derniers = situation.emplois.filter((e) => e.au === fin);
  return reference(fin + 1, debut, derniers, fin);
}

function reference(
  le: Jour,
  arret: Jour,
  emplois: readonly Emploi[],
  finContrat: Jour | null,
): Reference {
  const discontinu = emplois.every((e) => DISCONTINUS.has(e.type));
  const epreuve600 = emplois.every((e) => DISCONTINUS.has(e.type) || e.type === 'cesu');
  return { le, mois: moisDe(le), arret, emplois, finContrat, discontinu, epreuve600 };
}
