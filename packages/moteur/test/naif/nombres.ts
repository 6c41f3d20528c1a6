/**
 * Exact fractions of this oracle, its own and no other's: integers inside 2^53, checked.
 * Amounts are cents.
 */
export interface Fraction {
  n: number;
  d: number;
}

export const ZERO: Fraction = { n: 0, d: 1 };

export function f(n: number, d = 1): Fraction {
  return { n: sur(n), d: sur(d) };
}

/** A product that left the exact integers would be a wrong amount, not a rounded one. */
function sur(n: number): number {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not an exact integer: ${n}`);
  return n;
}

function pgcd(a: number, b: number): number {
  return b === 0 ? a : pgcd(b, a % b);
}

function reduire({ n, d }: Fraction): Fraction {
  const g = pgcd(Math.abs(n), d) || 1;
  return { n: n / g, d: d / g };
}

export function fois(a: Fraction, b: Fraction): Fraction {
  const [x, y] = [reduire(a), reduire(b)];
  return reduire(f(x.n * y.n, x.d * y.d));
}

export function plus(a: Fraction, b: Fraction): Fraction {
  const [x, y] = [reduire(a), reduire(b)];
  return reduire(f(sur(x.n * y.d) + sur(y.n * x.d), x.d * y.d));
}

export function moins(a: Fraction, b: Fraction): Fraction {
  return plus(a, { n: -b.n, d: b.d });
}

export function compare(a: Fraction, b: Fraction): number {
  const [x, y] = [reduire(a), reduire(b)];
  return sur(x.n * y.d) - sur(y.n * x.d);
}

export function min(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

export function max(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

/** INT-01: half-up, for amounts that are never negative. */
export function arrondi({ n, d }: Fraction): number {
  return Math.floor(sur(2 * n + d) / (2 * d));
}

/** "2100.5" → 210050: cents of euros, hundredths of hours. */
export function centiemes(texte: string): number {
  const [entier = '0', decimales = ''] = texte.split('.');
  return Number(entier) * 100 + Number(decimales.padEnd(2, '0'));
}
