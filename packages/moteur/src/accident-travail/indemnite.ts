import type { Fraction, Jour } from '@almanach/bareme';
import { type Calcul, exiger } from '../contexte.ts';
import { arrondir, type Daily } from '../indemnite/reduction.ts';
import {
  auCentime,
  comparer,
  type Exact,
  maximum,
  minimum,
  multiplier,
} from '../nombres/fraction.ts';
import { REGLES } from '../trace/regles.ts';
import { plafondJournalier, plafonner } from './plafond.ts';
import type { SalaireJournalier } from './salaire.ts';

/** Wages a chain rests on: its own and, in a relapse, that of the first interruption. */
export interface Salaires {
  propre: SalaireJournalier;
  /** Uncapped wage of the first interruption and its first day; `null` for a first stop. */
  premier: { exact: Exact; le: Jour } | null;
}

export interface IndemniteAccident {
  jour: Daily;
  /** Wage that counts: capped, and never below that of the first interruption. */
  salaire: Exact;
}

/** R433-1 to R433-4: a share of the capped wage, never above the net wage; rounded once. */
export function indemniteAccident(
  c: Calcul,
  salaires: Salaires,
  du: Jour,
  plafondLe: Jour,
  second: boolean,
  rang: number,
): IndemniteAccident {
  const { tables, options } = c.droit;
  const { propre, premier } = salaires;
  const taux = exiger(second ? tables.atTaux2 : tables.atTaux1, du);
  const { retenu, trace } = plafonner(c, propre.exact, plafondLe);
  const etapes = [...propre.trace, ...trace];
  const brute = multiplier(retenu, taux);
  if (c.trace.active) {
    const entrees = { rang, taux, salaire: retenu };
    etapes.push(c.trace.noter(REGLES.tauxAccident, du, entrees, brute));
  }
  const limitee = limiterAuNet(c, propre.exact, brute, du, etapes);
  const exacte = premier === null ? limitee : relever(c, premier, taux, limitee, du, etapes);
  const cents = auCentime(exacte, options.arrondi);
  if (c.trace.active) etapes.push(arrondir(c, exacte, cents, du));
  const salaire =
    premier === null
      ? retenu
      : maximum(retenu, minimum(premier.exact, plafondJournalier(c, premier.le)));
  return { jour: { exacte, cents, trace: etapes }, salaire };
}

/** R-G-45: the net daily wage, from the real wage and not from the capped one. */
function limiterAuNet(
  c: Calcul,
  salaire: Exact,
  indemnite: Exact,
  du: Jour,
  etapes: number[],
): Exact {
  const retenue = minimum(indemnite, net(c, salaire, du));
  if (c.trace.active) {
    const abattement = exiger(c.droit.tables.atAbattementNet, du);
    const entrees = { salaire, abattement, indemnite };
    etapes.push(c.trace.noter(REGLES.gainNet, du, entrees, retenue, retenue !== indemnite));
  }
  return retenue;
}

function net(c: Calcul, salaire: Exact, le: Jour): Exact {
  const { n, d } = exiger(c.droit.tables.atAbattementNet, le);
  return multiplier(salaire, { n: d - n, d });
}

/** R-G-46: a relapse is never paid less than the same rate of the first interruption's wage. */
function relever(
  c: Calcul,
  premier: { exact: Exact; le: Jour },
  taux: Fraction,
  calculee: Exact,
  du: Jour,
  etapes: number[],
): Exact {
  const plafonne = minimum(premier.exact, plafondJournalier(c, premier.le));
  const premiere = minimum(multiplier(plafonne, taux), net(c, premier.exact, premier.le));
  const releve = comparer(premiere, calculee) > 0;
  const retenue = releve ? premiere : calculee;
  if (c.trace.active) {
    const entrees = { premiere, calculee };
    etapes.push(c.trace.noter(REGLES.plancherRechute, du, entrees, retenue, releve));
  }
  return retenue;
}
