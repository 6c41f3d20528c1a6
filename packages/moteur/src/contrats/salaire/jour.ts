import { dernierJour, type Fraction, type Jour, moisDe, premierJour } from '@almanach/bareme';
import { type Calcul, exiger } from '../../contexte.ts';
import { joursDuMois } from '../../employeur/salaire.ts';
import { REGLES } from '../../trace/regles.ts';
import { pointsOuverts } from '../clauses.ts';
import type { BaseSalaire, SalaireDuJour, Sujet } from '../types.ts';
import { borner } from './exact.ts';

/** Months that a divisor shares out: a year, a quarter, a month. */
const DIVISEURS: Readonly<Record<'365' | '91.25' | '30' | '30.42', Fraction>> = {
  '365': { n: 365, d: 12 },
  '91.25': { n: 365, d: 12 },
  '30': { n: 30, d: 1 },
  '30.42': { n: 3042, d: 100 },
};

/** The divisor changes from one month to the next. */
export function varie(base: BaseSalaire): boolean {
  return base.diviseur === 'mois-calendaire' || base.diviseur === 'lecture';
}

/** R-D-03: wage of a day, from the mean month. */
export function jourDuMois(
  c: Calcul,
  s: Sujet,
  base: BaseSalaire,
  mois: SalaireDuJour,
  le: Jour,
  clause: string,
): SalaireDuJour {
  const jours = diviseurAu(c, base, le);
  const exact = borner({ n: mois.exact.n * jours.d, d: mois.exact.d * jours.n });
  if (!c.trace.active) return { exact, trace: [] };
  const options = pointsOuverts(s.souscription.contrat, clause);
  const etape = c.trace.noter(
    REGLES.contratJour,
    le,
    { salaire: mois.exact, diviseur: base.diviseur, jours },
    exact,
    true,
    options,
  );
  return { exact, trace: [...mois.trace, etape] };
}

function diviseurAu(c: Calcul, base: BaseSalaire, le: Jour): Fraction {
  switch (base.diviseur) {
    case 'mois-calendaire':
      return { n: dernierJour(moisDe(le)) - premierJour(moisDe(le)) + 1, d: 1 };
    case 'lecture':
      return joursDuMois(c, le);
    // Seven days share a week: of a month, its twelfth of 365.
    case '7':
      return DIVISEURS['365'];
    default:
      return DIVISEURS[base.diviseur];
  }
}

/** Highest yearly wage the contract counts, in PASS of the first day of the stop. */
export function plafonner(
  c: Calcul,
  s: Sujet,
  base: BaseSalaire,
  salaire: SalaireDuJour,
  clause: string,
): SalaireDuJour {
  if (base.plafondPass === null) return salaire;
  const pass = exiger(c.droit.tables.passAnnuel, s.chaine.du);
  const plafond: Fraction = { n: pass * base.plafondPass, d: 365 };
  const depasse = salaire.exact.n * plafond.d > plafond.n * salaire.exact.d;
  const exact = depasse ? plafond : salaire.exact;
  if (!c.trace.active) return { exact, trace: [] };
  const entrees = { salaire: salaire.exact, pass, multiple: base.plafondPass };
  const options = pointsOuverts(s.souscription.contrat, clause);
  const regle = REGLES.contratPlafondPass;
  const etape = c.trace.noter(regle, s.chaine.du, entrees, exact, depasse, options);
  return { exact, trace: [...salaire.trace, etape] };
}
