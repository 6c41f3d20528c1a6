import type { Jour } from '@almanach/bareme';
import type { Chaine } from '../chronologie/chaines.ts';
import type { Calcul } from '../contexte.ts';
import { compterDans } from '../indemnite/etat.ts';
import type { Arret, Periode } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';

/** What one stop of a self-employed person leaves to the next. */
export interface SuiviIndependant {
  /** Last day of the stop. */
  fin: Jour;
  /** First day of the first of the stops without a return to work: it chose the income. */
  constat: Jour;
  /** Days paid since then, without a return to work. */
  payesDeSuite: number;
  /** Whether a full-time day was paid since then: without one, half-time is not (D622-10). */
  completPaye: boolean;
  /** Half-time days paid, and the long affection they were paid for. */
  tempsPartiel: (Periode & { affection: string | null })[];
}

/** R-A-13: a stop that follows another without a return to work keeps its income, and its 87 days. */
export function suivreIndependant(c: Calcul, chaine: Chaine): SuiviIndependant {
  const precedent = c.etat.independant;
  const suite = precedent !== null && sansReprise(chaine, precedent.fin);
  const suivi: SuiviIndependant = {
    fin: chaine.au,
    constat: suite ? precedent.constat : chaine.du,
    payesDeSuite: suite ? precedent.payesDeSuite : 0,
    completPaye: suite ? precedent.completPaye : suitUnArretPaye(c, chaine),
    tempsPartiel: precedent?.tempsPartiel ?? [],
  };
  c.etat.independant = suivi;
  if (c.trace.active && (suite || chaine.prescriptions.length > 1)) {
    const entrees = { debut: chaine.du, premierConstat: suivi.constat };
    c.trace.noter(REGLES.suiteSansReprise, chaine.du, entrees, suivi.constat);
  }
  return suivi;
}

/**
 * The history tells a benefit on the eve; or half-time opens the stop, and the stop before is not among the facts:
 * it is then paid, with ALM-A-034.
 */
function suitUnArretPaye(c: Calcul, chaine: Chaine): boolean {
  const premier = chaine.prescriptions[0] as Arret;
  const veille = chaine.du - 1;
  return ouvreATempsPartiel(premier) || compterDans(c.etat.payes, veille, veille) > 0;
}

export function ouvreATempsPartiel({ du, tempsPartiel }: Arret): boolean {
  return tempsPartiel.some((t) => t.du === du);
}

function sansReprise(chaine: Chaine, fin: Jour): boolean {
  const { repriseAvant } = chaine.prescriptions[0] as Arret;
  if (repriseAvant !== null) return !repriseAvant;
  return chaine.du === fin + 1 || !chaine.nouvelleCarence;
}
