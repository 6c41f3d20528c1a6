import type { Fraction } from '@almanach/bareme';
import { arrondir, quotient } from './arrondi.ts';

/** Exact amounts between two roundings: `n/d` cents, both integers, d > 0. */
export type Exact = Fraction;

export const ZERO: Exact = { n: 0, d: 1 };

/** Half-up product of integer cents by a ratio. */
export function arrondirProduit(cents: number, ratio: Fraction): number {
  return arrondir(cents * ratio.n, ratio.d);
}

/** Compares a and b exactly: negative when a < b. */
export function comparer(a: Exact, b: Exact): number {
  return a.n * b.d - b.n * a.d;
}

export function minimum(a: Exact, b: Exact): Exact {
  return comparer(a, b) <= 0 ? a : b;
}

export function maximum(a: Exact, b: Exact): Exact {
  return comparer(a, b) >= 0 ? a : b;
}

/** The same ratio in lowest terms: products of several ratios stay below 2^53. */
export function reduite({ n, d }: Exact): Exact {
  let [a, b] = [Math.abs(n), d];
  while (b !== 0) [a, b] = [b, a % b];
  return a <= 1 ? { n, d } : { n: n / a, d: d / a };
}

export function multiplier(a: Exact, b: Exact): Exact {
  return reduite({ n: a.n * b.n, d: a.d * b.d });
}

export function diviser(cents: number, diviseur: Fraction): Exact {
  return { n: cents * diviseur.d, d: diviseur.n };
}

/** Rounds an exact daily amount to the cent, once (R-G-10). */
export function auCentime(x: Exact, mode: 'demi-superieur' | 'tronque'): number {
  return mode === 'tronque' ? quotient(x.n, x.d) : arrondir(x.n, x.d);
}

export function additionner(a: Exact, b: Exact): Exact {
  if (b.n === 0) return a;
  if (a.n === 0) return b;
  return a.d === b.d
    ? { n: a.n + b.n, d: a.d }
    : reduite({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
}

/** a − b, never below zero: what is left once something is taken off. */
export function reste(a: Exact, b: Exact): Exact {
  if (b.n === 0) return a;
  const n = a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d;
  if (n <= 0) return ZERO;
  return a.d === b.d ? { n, d: a.d } : reduite({ n, d: a.d * b.d });
}

export function entier(cents: number): Exact {
  return { n: cents, d: 1 };
}
