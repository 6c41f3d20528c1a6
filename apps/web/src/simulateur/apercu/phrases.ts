import { euros } from '@almanach/textes';
import type { Fourchette } from './resumer.ts';

function enEuros(cents: number): string {
  return euros(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`);
}

/** « de 0,00 € à 1 804,09 € »: what is not sure is never shown as one amount. */
export function direFourchette({ min, max }: Fourchette): string {
  if (max === null) return min === 0 ? 'montant pas encore connu' : `au moins ${enEuros(min)}`;
  if (min === max) return enEuros(min);
  return min === 0 ? `au plus ${enEuros(max)}` : `de ${enEuros(min)} à ${enEuros(max)}`;
}

export function memeFourchette(a: Fourchette, b: Fourchette): boolean {
  return a.min === b.min && a.max === b.max;
}
