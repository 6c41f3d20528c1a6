import type { Jour } from '@almanach/bareme';
import { avertir, type Calcul, exiger, manquer } from '../contexte.ts';
import { diviser } from '../nombres/fraction.ts';
import { BRUT_MAXIMAL } from '../situation/recueil.ts';
import type { Paie, Periode } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import type { Base, Plafond } from './plafond.ts';
import { primesDesPaies } from './primes.ts';
import type { Reference } from './reference.ts';

/**
 * The 6 last fortnightly pays (12 weekly ones) of the preceding civil months, divided by 84 (R-G-02).
 * No pay-by-pay cap: the ceiling of R323-9 alone limits the benefit (INT-08).
 */
export function baseQuatorzaines(
  c: Calcul,
  reference: Reference,
  plafond: Plafond,
  periodicite: 'quatorzaine' | 'hebdomadaire',
): Base {
  const nombre = periodicite === 'quatorzaine' ? 6 : 12;
  const { total: paye, retenues } = dernieresPaies(c, reference, nombre, reference.le - 115);
  const primes = primesDesPaies(c, reference, joursDe(retenues));
  const total = paye + primes.total;
  const diviseur = { n: exiger(c.droit.tables.diviseurQuatorzaine, reference.le), d: 1 };
  const exact = diviser(total, diviseur);
  if (!c.trace.active) return { exact, plafond, trace: [] };
  const entrees = { paies: retenues.length, total, diviseur };
  const etape = c.trace.noter(REGLES.quatorzaines, reference.le, entrees, exact);
  return { exact, plafond, trace: [plafond.trace, ...primes.trace, etape] };
}

/** From the first day of the pays kept to their last one; no day without a pay. */
function joursDe(paies: readonly Paie[]): Periode {
  return {
    du: Math.min(...paies.map((p) => p.du)),
    au: Math.max(...paies.map((p) => p.au)),
  };
}

/** The last pays of each job before the month of the stop. */
export function dernieresPaies(
  c: Calcul,
  reference: Reference,
  parEmploi: number,
  debutPeriode: Jour,
): { total: number; retenues: readonly Paie[] } {
  const nombre = parEmploi * reference.emplois.length;
  const retenues = reference.emplois
    .flatMap((e) => e.paies)
    .filter((p) => p.mois < reference.mois)
    .sort((a, b) => b.au - a.au || b.brut - a.brut)
    .slice(0, nombre);
  let total = 0;
  for (const p of retenues) total += p.brut;
  if (retenues.length < nombre)
    total += completer(c, reference, nombre - retenues.length, debutPeriode);
  return { total, retenues };
}

/** Pays not given: unknown when the job was already running, nothing when it had not begun (INT-16). */
function completer(
  c: Calcul,
  reference: Reference,
  manquantes: number,
  debutPeriode: Jour,
): number {
  avertir(c, 'ALM-A-014', { manquantes: String(manquantes) });
  const ancien = reference.emplois.find((e) => e.du <= debutPeriode);
  if (ancien === undefined) return 0;
  manquer(c, `emplois[${ancien.rang}].paies`, 'salaire-de-base');
  return c.situation.sens === 'haut' ? BRUT_MAXIMAL : 0;
}
