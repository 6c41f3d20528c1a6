import { ajouterAns, ajouterMois, type Jour } from '@almanach/bareme';
import type { Chaine } from '../chronologie/chaines.ts';
import { type Calcul, exiger } from '../contexte.ts';
import { compterDans, horsDe, reunir } from '../indemnite/etat.ts';
import { quotient } from '../nombres/arrondi.ts';
import type { Emploi } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';

/** What is left of the two periods on the first day of the stop. */
export interface Reste {
  premiere: number;
  seconde: number;
  trace: readonly number[];
}

/** R-C-01: a year of seniority on the first day. */
export function ancien(c: Calcul, depuis: Jour, debut: Jour): boolean {
  return ajouterAns(depuis, exiger(c.droit.tables.mensAncienneteMin, debut)) <= debut;
}

/**
 * R-C-04, R-C-05, R-C-06: each period lasts 30 days, 10 more per five years beyond the first one, 90 at most, by the
 * seniority of the first day; the days paid in the twelve months before come off the first period, then the second.
 */
export function resteAPayer(c: Calcul, chaine: Chaine, emploi: Emploi, depuis: Jour): Reste {
  const { tables } = c.droit;
  const debut = chaine.du;
  const annees = anneesRevolues(depuis, debut);
  const duree = dureeDe(c, annees, debut);
  const fenetre = { du: ajouterMois(debut, -exiger(tables.mensFenetre, debut)), au: debut - 1 };
  const deja = compterDans(dejaPayes(c, emploi), fenetre.du, fenetre.au);
  const premiere = Math.max(0, duree - deja);
  const seconde = Math.max(0, duree - Math.max(0, deja - duree));
  if (!c.trace.active) return { premiere, seconde, trace: [] };
  const entrees = { ...fenetre, deja, premiere, seconde };
  return {
    premiere,
    seconde,
    trace: [
      c.trace.noter(REGLES.maintienDurees, debut, { annees }, duree),
      c.trace.noter(REGLES.maintienDejaPaye, debut, entrees, premiere + seconde, deja > 0),
    ],
  };
}

export function dureeDe(c: Calcul, annees: number, debut: Jour): number {
  const { tables } = c.droit;
  const audela = annees - exiger(tables.mensAncienneteMin, debut);
  const periodes = quotient(audela, exiger(tables.mensPeriodeAnciennete, debut));
  const duree =
    exiger(tables.mensDureeBase, debut) + periodes * exiger(tables.mensIncrement, debut);
  return Math.min(exiger(tables.mensDureeMax, debut), duree);
}

function anneesRevolues(depuis: Jour, le: Jour): number {
  let annees = 0;
  while (ajouterAns(depuis, annees + 1) <= le) annees++;
  return annees;
}

/** Days told by the history, those of the present stops set aside, and days of the stops already computed. */
function dejaPayes(c: Calcul, emploi: Emploi) {
  const calcules = c.etat.maintenus.get(emploi.rang) ?? [];
  const { maintiens, arrets } = c.situation;
  if (maintiens.length === 0) return calcules;
  const blocs = reunir(arrets);
  return reunir([...maintiens.flatMap((p) => horsDe(p, blocs)), ...calcules]);
}
