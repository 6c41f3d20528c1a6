import type { Jour } from '@almanach/bareme';
import { type Calcul, exiger, optionnel } from '../contexte.ts';
import type { Condition } from '../decompte/types.ts';
import type { Indemnite } from '../indemnite/taux.ts';
import { auCentime, comparer, type Exact } from '../nombres/fraction.ts';
import { REGLES } from '../trace/regles.ts';
import type { Profil } from './profil.ts';
import { calculerRaam, type Raam } from './raam.ts';

export interface IndemniteIndependant extends Indemnite {
  /** Yearly income it comes from. */
  raam: Exact;
  conditions: readonly Condition[];
}

/** Daily benefit: 1/730 of the mean income (R-A-09), or the flat one of a helping spouse (R-A-11). */
export function indemniteIndependant(c: Calcul, p: Profil, constat: Jour): IndemniteIndependant {
  if (p.activite === 'conjoint-collaborateur') {
    const { exact, trace } = forfait(c, constat);
    return { ...diviser(c, constat, exact, trace), raam: exact, conditions: [] };
  }
  const raam = calculerRaam(c, p, constat);
  const conditions = [conditionCotisations(c, raam, constat), conditionSeuil(c, raam, constat)];
  return {
    ...diviser(c, constat, raam.exact, raam.trace),
    raam: raam.exact,
    conditions: conditions.filter((x) => x !== null),
  };
}

function diviser(c: Calcul, constat: Jour, raam: Exact, trace: number[]): Indemnite {
  const diviseur = exiger(c.droit.tables.tnsDiviseur, constat);
  const exacte = { n: raam.n, d: raam.d * diviseur };
  const cents = auCentime(exacte, c.droit.options.arrondi);
  if (c.trace.active) {
    const entrees = { raam, diviseur };
    trace.push(
      c.trace.noter(REGLES.indemniteIndependant, constat, entrees, exacte),
      c.trace.noter(REGLES.arrondi, constat, { exact: exacte }, cents),
    );
  }
  return { exacte, cents, trace, majoree: null };
}

function forfait(c: Calcul, constat: Jour): { exact: Exact; trace: number[] } {
  const pass = exiger(c.droit.tables.passAnnuel, constat);
  const part = exiger(c.droit.tables.tnsAssietteMinimale, constat);
  const exact = { n: pass * part.n, d: part.d };
  const trace = c.trace.active
    ? [c.trace.noter(REGLES.forfaitConjoint, constat, { pass, part }, exact)]
    : [];
  return { exact, trace };
}

/** R-A-04 before 2020: one year not fully paid closes the right. */
function conditionCotisations(c: Calcul, raam: Raam, constat: Jour): Condition | null {
  if (optionnel(c.droit.tables.tnsCotisationsProportion, constat) !== null) return null;
  const enRetard = raam.revenus.find((r) => !r.aJour);
  const satisfaite = enRetard === undefined;
  const annee = (enRetard ?? raam.revenus[raam.revenus.length - 1])?.annee ?? 0;
  if (c.trace.active)
    c.trace.noter(REGLES.cotisationsAJour, constat, { annee }, satisfaite, satisfaite);
  return satisfaite
    ? null
    : { regle: 'R-A-04', satisfaite, constate: constat, requis: constat, unite: 'date' };
}

/** R-A-10: strictly under a tenth of the mean ceiling, nothing is paid. */
function conditionSeuil(c: Calcul, raam: Raam, constat: Jour): Condition {
  const seuil = exiger(c.droit.tables.tnsSeuil, constat);
  const satisfaite = comparer(raam.exact, { n: seuil, d: 1 }) >= 0;
  if (c.trace.active) {
    const entrees = { raam: raam.exact, seuil };
    c.trace.noter(REGLES.seuilRevenu, constat, entrees, satisfaite, satisfaite);
  }
  const constate = auCentime(raam.exact, 'tronque');
  return { regle: 'R-A-10', satisfaite, constate, requis: seuil, unite: 'EUR' };
}
