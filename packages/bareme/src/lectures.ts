import type { Fraction } from './types.ts';

const DECIMAL = /^\d+(\.\d+)?$/;
const CENTIMES = /^\d+(\.\d{1,2})?$/;
const ENTIER = /^\d+$/;

/** "1867.02" → 186702. Decimal strings only: the figure is the one the decree prints. */
export function cents(valeur: string): number {
  const [entiers, decimales = ''] = conforme(valeur, CENTIMES).split('.');
  return Number(entiers) * 100 + Number(decimales.padEnd(2, '0'));
}

export function entier(valeur: string): number {
  return Number(conforme(valeur, ENTIER));
}

/** "0.062" → 62/1000; "2/3" → 2/3. */
export function fraction(valeur: string): Fraction {
  const barre = valeur.indexOf('/');
  if (barre >= 0) return { n: entier(valeur.slice(0, barre)), d: entier(valeur.slice(barre + 1)) };
  const [entiers = '', decimales = ''] = conforme(valeur, DECIMAL).split('.');
  return { n: Number(entiers + decimales), d: 10 ** decimales.length };
}

/** "14,26,42" → [14, 26, 42]: one row of a grid. */
export function liste(valeur: string): readonly number[] {
  return valeur.split(',').map(entier);
}

/** A figure that does not read is a mistake of the source, never a zero or a NaN in a payment. */
function conforme(valeur: string, forme: RegExp): string {
  if (!forme.test(valeur))
    throw new RangeError(`a figure like ${forme} was expected, got "${valeur}"`);
  return valeur;
}
