import { describe, expect, it } from 'vitest';
import { cents, entier, fraction, liste } from './lectures.ts';

describe('lire un chiffre publié', () => {
  it.each([
    ['1867.02', 186_702],
    ['1747.20', 174_720],
    ['43.8', 4_380],
    ['48060', 4_806_000],
    ['0.05', 5],
    ['0', 0],
  ])('%s vaut %i centimes', (valeur, attendu) => {
    expect(cents(valeur)).toBe(attendu);
  });

  it.each([
    ['0.062', { n: 62, d: 1000 }],
    ['1.4', { n: 14, d: 10 }],
    ['91.25', { n: 9125, d: 100 }],
    ['2/3', { n: 2, d: 3 }],
    ['0.00834', { n: 834, d: 100_000 }],
    ['3', { n: 3, d: 1 }],
  ])('%s est une fraction exacte', (valeur, attendu) => {
    expect(fraction(valeur)).toEqual(attendu);
  });

  it('une grille donne une valeur par année', () => {
    expect(liste('14,26,42')).toEqual([14, 26, 42]);
  });
});

describe('un chiffre mal écrit est refusé, jamais lu de travers', () => {
  it.each(['', 'abc', '12,5', '-3', '1.234', '1.', '.5', '1 867.02', '1e3'])(
    '« %s » en centimes',
    (v) => {
      expect(() => cents(v)).toThrow(RangeError);
    },
  );

  it.each(['', '1.0', '-1', '3 mois', 'NaN'])('« %s » en entier', (v) => {
    expect(() => entier(v)).toThrow(RangeError);
  });

  it.each(['', '2/', '/3', '1/2/3', '2,5', '-0.5', '50 %'])('« %s » en fraction', (v) => {
    expect(() => fraction(v)).toThrow(RangeError);
  });

  it.each(['', '14,,42', '14;26;42', '14,26,x'])('« %s » en grille', (v) => {
    expect(() => liste(v)).toThrow(RangeError);
  });
});
