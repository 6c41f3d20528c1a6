import { ecrireCentiemes } from '../nombres/decimal.ts';

/** -1250 → "-12.50". */
export function ecrireSigne(centimes: number): string {
  return centimes < 0 ? `-${ecrireCentiemes(-centimes)}` : ecrireCentiemes(centimes);
}
