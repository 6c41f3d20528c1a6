import {
  dernierJour,
  type Fraction,
  type Jour,
  jourDeSemaine,
  type Mois,
  moisDe,
  premierJour,
} from '@almanach/bareme';
import { type Calcul, exiger, manquer } from '../contexte.ts';
import { BRUT_MAXIMAL } from '../situation/recueil.ts';
import type { Emploi, Periode } from '../situation/types.ts';

/** Beyond it a wage was not told: no ceiling of the law bounds what an employer keeps paying. */
export function sansBorne(salaire: number): boolean {
  return salaire >= BRUT_MAXIMAL;
}

/** Gross of a month the person would have worked (INT-40): the contract, else the last full month. */
export function salaireDuMois(c: Calcul, emploi: Emploi, debut: Jour): number {
  if (emploi.salaireMensuel >= 0) return emploi.salaireMensuel;
  if (emploi.periodicite === 'mensuelle') {
    // However long ago it was: an accident may keep a person away for more than a year.
    const premiere = emploi.paies[0]?.mois ?? moisDe(debut);
    for (let m = moisDe(debut) - 1; m >= premiere; m--) {
      const paies = emploi.paies.filter((p) => p.mois === m);
      if (paies.length > 0 && complet(c, emploi, m)) return paies.reduce((s, p) => s + p.brut, 0);
    }
  }
  manquer(c, `emplois[${emploi.rang}].salaireMensuel`, 'salaire-de-base');
  return c.situation.sens === 'bas' ? 0 : BRUT_MAXIMAL;
}

/** The job ran the whole month, without an absence, a stop or a day already paid by a scheme or an employer. */
function complet(c: Calcul, emploi: Emploi, m: Mois): boolean {
  const mois = { du: premierJour(m), au: dernierJour(m) };
  const { arrets, historique, maintiens } = c.situation;
  if (emploi.du > mois.du || emploi.au < mois.au) return false;
  const absents = [...emploi.absences, ...arrets, ...historique, ...maintiens];
  return !absents.some((p) => touche(p, mois));
}

function touche(a: Periode, b: Periode): boolean {
  return a.du <= b.au && a.au >= b.du;
}

/** Days that share the month's wage, by the reading chosen. */
export function joursDuMois(c: Calcul, le: Jour): Fraction {
  const { tables, options } = c.droit;
  if (options.jourEmployeur === 'trentieme') return exiger(tables.mensJoursTrentieme, le);
  if (options.jourEmployeur === 'mois-moyen') return exiger(tables.mensJoursMoyens, le);
  const du = premierJour(moisDe(le));
  const au = dernierJour(moisDe(le));
  if (options.jourEmployeur === 'calendaire') return { n: au - du + 1, d: 1 };
  let ouvres = 0;
  for (let d = du; d <= au; d++) if (ouvre(d)) ouvres++;
  return { n: ouvres, d: 1 };
}

const SAMEDI = 5;

/** Monday to Friday: bank holidays are paid days. */
export function ouvre(d: Jour): boolean {
  return jourDeSemaine(d) < SAMEDI;
}
