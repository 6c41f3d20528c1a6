import type { Fraction } from '@almanach/bareme';
import { type Calcul, manquer, presumer } from '../../contexte.ts';
import type { Exact } from '../../nombres/fraction.ts';
import { PRESOMPTIONS } from '../../situation/presomptions.ts';
import { BRUT_MAXIMAL } from '../../situation/recueil.ts';
import type { Emploi, Remuneration } from '../../situation/types.ts';
import { REGLES } from '../../trace/regles.ts';
import { pointsOuverts } from '../clauses.ts';
import type { BaseSalaire, SalaireDuJour, Sujet } from '../types.ts';
import { borner } from './exact.ts';

const SEMAINE_LEGALE = 3500;
const JOURS_DE_SEMAINE = 7;
/** Ten-thousandths of a euro an hour × hundredths of an hour → cents. */
const ECHELLE = 10_000;
const SANS: Fraction = { n: 0, d: 1 };
/** C. trav. L1251-32 and L1251-19: a tenth of what was earned in the assignment. */
const DIXIEME: Fraction = { n: 1, d: 10 };

/**
 * R-I-40, INT-36: the week of the contract, hours by hourly pay and bonuses, with the end-of-assignment and holiday
 * indemnities where the base counts them, divided by seven.
 */
export function jourDeSemaine(
  c: Calcul,
  s: Sujet,
  base: BaseSalaire,
  clause: string,
): SalaireDuJour {
  const { emploi } = s;
  const r = emploi?.remuneration ?? null;
  if (emploi === null || r === null || r.tauxHoraire === null) return inconnu(c, emploi);
  const heures = r.heures ?? dite(c, emploi, 'heuresHebdomadaires', SEMAINE_LEGALE);
  const primes =
    base.primes === 'aucune' ? 0 : (r.primes ?? dite(c, emploi, 'primesHebdomadaires', 0));
  const ifm = base.ifm ? indemnite(c, emploi, r, 'ifm') : SANS;
  const iccp = base.iccp ? indemnite(c, emploi, r, 'iccp') : SANS;
  const salaire = { n: r.tauxHoraire * heures + primes * ECHELLE, d: ECHELLE };
  const semaine = majorer(majorer(borner(salaire), ifm), iccp);
  const exact = borner({ n: semaine.n, d: semaine.d * JOURS_DE_SEMAINE });
  if (!c.trace.active) return { exact, trace: [] };
  const tauxHoraire = { n: r.tauxHoraire, d: ECHELLE };
  const entrees = { tauxHoraire, heures, primes, ifm, iccp };
  const options = pointsOuverts(s.souscription.contrat, clause);
  const regle = REGLES.contratSemaine;
  return { exact, trace: [c.trace.noter(regle, s.chaine.du, entrees, exact, true, options)] };
}

function majorer(x: Exact, taux: Fraction): Exact {
  return taux.n === 0 ? x : borner({ n: x.n * (taux.d + taux.n), d: x.d * taux.d });
}

function dite(
  c: Calcul,
  emploi: Emploi,
  cle: 'heuresHebdomadaires' | 'primesHebdomadaires',
  valeur: number,
): number {
  presumer(c, `emplois[${emploi.rang}].remuneration.${cle}`, PRESOMPTIONS[cle].valeur);
  return valeur;
}

/** Left out: a tenth on an assignment, nothing on any other contract. */
function indemnite(c: Calcul, emploi: Emploi, r: Remuneration, cle: 'ifm' | 'iccp'): Fraction {
  const dite = r[cle];
  if (dite !== null) return dite;
  presumer(c, `emplois[${emploi.rang}].remuneration.${cle}`, PRESOMPTIONS[cle].valeur);
  return emploi.type === 'mission' ? DIXIEME : SANS;
}

function inconnu(c: Calcul, emploi: Emploi | null): SalaireDuJour {
  const chemin = emploi === null ? 'emplois' : `emplois[${emploi.rang}].remuneration.tauxHoraire`;
  manquer(c, chemin, 'salaire-de-base');
  return { exact: { n: c.situation.sens === 'bas' ? 0 : BRUT_MAXIMAL, d: 1 }, trace: [] };
}
