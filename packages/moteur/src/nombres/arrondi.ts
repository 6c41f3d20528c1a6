/**
 * The only divisions of the engine. Operands are integers below 2^53; the remainder is exact,
 * so that no quotient is ever a rounded float.
 */
export function quotient(n: number, d: number): number {
  return (n - (n % d)) / d;
}

/** Half-up rounding of a non-negative fraction to the integer below or above (INT-01). */
export function arrondir(n: number, d: number): number {
  return quotient(2 * n + d, 2 * d);
}
