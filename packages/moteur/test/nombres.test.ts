import { describe, expect, it } from 'vitest';
import { arrondir, quotient } from '../src/nombres/arrondi.ts';
import { centiemes, ecrireCentiemes } from '../src/nombres/decimal.ts';
import { arrondirProduit, auCentime, comparer, diviser, minimum } from '../src/nombres/fraction.ts';

describe('l’arrondi au centime le plus proche (INT-01)', () => {
  it.each([
    [1, 2, 1],
    [49, 100, 0],
    [50, 100, 1],
    [149, 100, 1],
    [150, 100, 2],
    [7, 3, 2],
    [8, 3, 3],
    [0, 3, 0],
    [5_000_000_000_001, 2, 2_500_000_000_001],
  ])('%d / %d vaut %d', (n, d, attendu) => {
    expect(arrondir(n, d)).toBe(attendu);
  });

  it('le quotient oublie le reste', () => {
    expect([quotient(7, 2), quotient(8, 2), quotient(1, 2)]).toEqual([3, 4, 0]);
  });

  it('l’option tronque au lieu d’arrondir', () => {
    expect(auCentime({ n: 299, d: 100 }, 'demi-superieur')).toBe(3);
    expect(auCentime({ n: 299, d: 100 }, 'tronque')).toBe(2);
  });
});

describe('les fractions', () => {
  it('se comparent sans division', () => {
    expect(comparer({ n: 1, d: 3 }, { n: 1, d: 2 })).toBeLessThan(0);
    expect(comparer({ n: 2, d: 4 }, { n: 1, d: 2 })).toBe(0);
    expect(comparer({ n: 3, d: 4 }, { n: 1, d: 2 })).toBeGreaterThan(0);
  });

  it('à égalité, le minimum est le premier', () => {
    const a = { n: 2, d: 4 };
    expect(minimum(a, { n: 1, d: 2 })).toBe(a);
    expect(minimum({ n: 3, d: 4 }, a)).toBe(a);
  });

  it('diviser par 91,25 garde la fraction exacte', () => {
    expect(diviser(547_500, { n: 9125, d: 100 })).toEqual({ n: 54_750_000, d: 9125 });
  });

  it('6,2 % de 14 × 30,00 € font 26,04 €', () => {
    expect(arrondirProduit(42_000, { n: 62, d: 1000 })).toBe(2604);
  });
});

describe('les décimales de la frontière', () => {
  it.each([
    ['0', 0, '0.00'],
    ['12', 1200, '12.00'],
    ['12.3', 1230, '12.30'],
    ['12.03', 1203, '12.03'],
    ['12.34', 1234, '12.34'],
    ['0.09', 9, '0.09'],
    ['0.10', 10, '0.10'],
    ['999999999.99', 99_999_999_999, '999999999.99'],
  ])('%s se lit %d et s’écrit %s', (texte, entier, ecrit) => {
    expect(centiemes(texte)).toBe(entier);
    expect(ecrireCentiemes(entier)).toBe(ecrit);
  });
});
