import { ajouterMois, type Jour } from '@almanach/bareme';
import type { Emploi } from '../../situation/types.ts';
import { favorable } from '../inconnus.ts';
import type { Examen } from './examen.ts';

/** L911-8: as long as the last contract, in months rounded up, and no longer than the contract or the law allows. */
const MOIS_MAX = 12;

/**
 * R-I-24, R-D-12: last day on which a stop may begin, counted from the end of the contract: the month that a branch
 * adds is inside it. Consecutive contracts with the same employer add up.
 */
export function finDePortabilite(x: Examen, max: number | undefined): Jour {
  const fin = x.finContrat as Jour;
  const dernier = x.sujet.emploi as Emploi;
  const plafond = Math.min(max ?? MOIS_MAX, MOIS_MAX);
  const suites = suitesDe(x, dernier);
  const chezLui = suites.filter((e) => memeEmployeur(e, dernier));
  const surs = finApres(fin, [dernier, ...chezLui], plafond);
  if (x.survenue <= surs || chezLui.length === suites.length) return surs;
  // The contracts before follow without a day between: whether they are with the same employer decides.
  const sansNom = suites.find((e) => e.employeur === null || dernier.employeur === null);
  if (sansNom === undefined) return surs;
  const possible = finApres(fin, [dernier, ...suites.filter((e) => peutEtre(e, dernier))], plafond);
  if (x.survenue > possible) return surs;
  const chemin = `emplois[${(dernier.employeur === null ? dernier : sansNom).rang}].employeur`;
  return favorable(x.c, chemin, 'employeur') ? possible : surs;
}

/** Contracts that lead to the last one, each ended on the eve of the next, newest first. */
function suitesDe(x: Examen, dernier: Emploi): Emploi[] {
  const suites: Emploi[] = [];
  let debut = dernier.du;
  for (const e of [...x.c.situation.emplois].reverse()) {
    if (e === dernier || e.du >= debut || e.au < debut - 1) continue;
    suites.push(e);
    debut = e.du;
  }
  return suites;
}

function memeEmployeur(a: Emploi, b: Emploi): boolean {
  return a.employeur !== null && b.employeur !== null && nom(a.employeur) === nom(b.employeur);
}

function peutEtre(a: Emploi, b: Emploi): boolean {
  return a.employeur === null || b.employeur === null || memeEmployeur(a, b);
}

function nom(employeur: string): string {
  return employeur.trim().toLowerCase();
}

function finApres(fin: Jour, contrats: readonly Emploi[], plafond: number): Jour {
  const debut = contrats.reduce((d, e) => Math.min(d, e.du), fin);
  return ajouterMois(fin, Math.min(plafond, moisEntames(debut, fin, plafond)));
}

/** Months begun from a day to another, both included: 13 March to 12 April is one, to 13 April is two. */
function moisEntames(du: Jour, au: Jour, max: number): number {
  if (!Number.isFinite(du)) return max;
  let mois = 1;
  while (mois < max && ajouterMois(du, mois) <= au) mois++;
  return mois;
}
