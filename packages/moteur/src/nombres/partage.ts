import { quotient } from './arrondi.ts';

/**
 * An amount shared in proportion, to the cent: each part is rounded down, the cents that remain go one by one to the
 * largest remainders, the first of equals first. The sum is the amount's, always.
 */
export function partager(total: number, poids: readonly number[]): number[] {
  const somme = poids.reduce((a, b) => a + b, 0);
  if (somme === 0) return poids.map(() => 0);
  const parts = poids.map((p) => quotient(total * p, somme));
  const restes = poids.map((p) => (total * p) % somme);
  const ordre = poids.map((_, rang) => rang);
  ordre.sort((a, b) => (restes[b] as number) - (restes[a] as number) || a - b);
  const manque = total - parts.reduce((a, b) => a + b, 0);
  for (const rang of ordre.slice(0, manque)) parts[rang] = (parts[rang] as number) + 1;
  return parts;
}
