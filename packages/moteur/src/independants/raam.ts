import { anneeDe, dernierJour, type Jour, moisCivil } from '@almanach/bareme';
import { avertir, type Calcul, exiger, optionnel } from '../contexte.ts';
import { comparer, type Exact, minimum } from '../nombres/fraction.ts';
import { REGLES } from '../trace/regles.ts';
import type { Profil } from './profil.ts';
import { type RevenuRetenu, retenirRevenu } from './revenus.ts';

/** Mean yearly income (RAAM), the steps that gave it, and the years it came from. */
export interface Raam {
  exact: Exact;
  trace: number[];
  revenus: readonly RevenuRetenu[];
}

const NEUTRALISEE = 2020;

/** R-A-05 to R-A-08: mean of the three civil years before, capped; the minimum outside micro comes last. */
export function calculerRaam(c: Calcul, p: Profil, constat: Jour): Raam {
  const plafond = plafondDe(c, p, constat);
  const annee = anneeDe(constat);
  const debut = anneeDe2(p.depuis);
  const recent = debut > annee - 3;
  const premiere = recent ? Math.min(debut, annee - 1) : annee - 3;
  const annees = recent && debut === annee ? [annee] : suite(premiere, annee - 1);
  const revenus = annees.map((a) => retenirRevenu(c, a, constat, plafond));
  const trace: number[] = [];
  const moyenne = (retenus: readonly RevenuRetenu[]) =>
    recent && c.droit.options.debutActivite === 'annualise'
      ? annualiser(c, p, constat, retenus, trace)
      : moyenneDe(c, constat, retenus, recent ? 3 : retenus.length, trace);
  if (recent) avertir(c, 'ALM-A-030');
  const avec = plafonner(c, constat, moyenne(revenus), plafond, trace);
  const retenue = ecarter2020(c, constat, revenus, avec, trace, (autres) =>
    plafonner(c, constat, moyenne(autres), plafond, trace),
  );
  return { exact: relever(c, constat, revenus, retenue, trace), trace, revenus };
}

const anneeDe2 = (j: Jour) => (Number.isFinite(j) ? anneeDe(j) : j);

function suite(de: number, a: number): number[] {
  return Array.from({ length: a - de + 1 }, (_, i) => de + i);
}

export function plafondDe(c: Calcul, p: Profil, constat: Jour): number {
  const { tables } = c.droit;
  const fois = exiger(p.cnavpl ? tables.tnsPlafondsLiberal : tables.tnsPlafonds, constat);
  return fois * exiger(tables.passAnnuel, constat);
}

const totalDe = (revenus: readonly RevenuRetenu[]) => revenus.reduce((s, r) => s + r.cents, 0);

function moyenneDe(
  c: Calcul,
  constat: Jour,
  revenus: readonly RevenuRetenu[],
  annees: number,
  trace: number[],
): Exact {
  const total = totalDe(revenus);
  const exact = { n: total, d: annees };
  if (c.trace.active) {
    const premiere = (revenus[0] as RevenuRetenu).annee;
    const derniere = (revenus[revenus.length - 1] as RevenuRetenu).annee;
    const entrees = { premiere, derniere, total, annees };
    trace.push(c.trace.noter(REGLES.revenuMoyen, constat, entrees, exact));
  }
  return exact;
}

/** R-A-06: income since the affiliation, over its days, brought to a year. */
function annualiser(
  c: Calcul,
  p: Profil,
  constat: Jour,
  revenus: readonly RevenuRetenu[],
  trace: number[],
): Exact {
  const total = totalDe(revenus);
  const jours = Math.max(
    1,
    revenus.reduce((s, r) => s + joursAffilies(p.depuis, constat, r.annee), 0),
  );
  const exact = { n: total * 365, d: jours };
  if (c.trace.active) {
    const entrees = { depuis: p.depuis, total, jours };
    trace.push(c.trace.noter(REGLES.revenuAnnualise, constat, entrees, exact));
  }
  return exact;
}

function joursAffilies(depuis: Jour, constat: Jour, annee: number): number {
  const premier = dernierJour(moisCivil(annee - 1, 12)) + 1;
  const dernier = Math.min(dernierJour(moisCivil(annee, 12)), constat - 1);
  return Math.max(0, dernier - Math.max(premier, depuis) + 1);
}

/** R-A-08: the ceiling bears on the mean, not on each year. */
function plafonner(c: Calcul, constat: Jour, raam: Exact, plafond: number, trace: number[]): Exact {
  const retenu = minimum(raam, { n: plafond, d: 1 });
  if (c.trace.active) {
    const entrees = { raam, plafond };
    trace.push(c.trace.noter(REGLES.plafondRevenu, constat, entrees, retenu, retenu !== raam));
  }
  return retenu;
}

/** R-A-07: by the first day of the stop, the year 2020 is left out when it lowers the benefit. */
function ecarter2020(
  c: Calcul,
  constat: Jour,
  revenus: readonly RevenuRetenu[],
  avec: Exact,
  trace: number[],
  moyenne: (autres: readonly RevenuRetenu[]) => Exact,
): Exact {
  if (optionnel(c.droit.tables.tnsNeutralisation2020, constat) === null) return avec;
  const autres = revenus.filter((r) => r.annee !== NEUTRALISEE);
  if (autres.length === 0 || autres.length === revenus.length) return avec;
  const sans = moyenne(autres);
  const meilleure = comparer(sans, avec) > 0;
  const retenue = meilleure ? sans : avec;
  if (c.trace.active)
    trace.push(c.trace.noter(REGLES.sans2020, constat, { avec, sans }, retenue, meilleure));
  return retenue;
}

/** Outside micro, contributions are paid on a least base: the benefit has a least amount (R-A-10, ALM-02). */
function relever(
  c: Calcul,
  constat: Jour,
  revenus: readonly RevenuRetenu[],
  raam: Exact,
  trace: number[],
): Exact {
  if (c.droit.options.minimumIndependant !== 'publie') return raam;
  if (revenus.some((r) => r.micro || !r.aJour)) return raam;
  const part = exiger(c.droit.tables.tnsAssietteMinimale, constat);
  const plancher = { n: exiger(c.droit.tables.passAnnuel, constat) * part.n, d: part.d };
  const releve = comparer(plancher, raam) > 0;
  const retenu = releve ? plancher : raam;
  if (c.trace.active) {
    const entrees = { raam, minimum: plancher };
    trace.push(c.trace.noter(REGLES.minimumIndependant, constat, entrees, retenu, releve));
  }
  return retenu;
}
