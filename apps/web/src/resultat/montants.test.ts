import { describe, expect, it } from 'vitest';
import { centimes, centimesOuNul, montantDe } from './montants.ts';

describe('les montants du décompte', () => {
  it.each([
    ['0.00', 0],
    ['34.52', 3452],
    ['34.5', 3450],
    ['1200', 120_000],
    ['-0.07', -7],
    ['999999999.99', 99_999_999_999],
  ])('« %s » se lit en centimes entiers', (texte, cents) => {
    expect(centimes(texte)).toBe(cents);
  });

  it('s’écrivent comme ils se sont lus', () => {
    for (const texte of ['0.00', '34.52', '1449.32', '-0.07']) {
      expect(montantDe(centimes(texte))).toBe(texte);
    }
  });

  it('un montant inconnu reste inconnu, il ne devient pas zéro', () => {
    expect(centimesOuNul(null)).toBeNull();
    expect(centimesOuNul(undefined)).toBeNull();
    expect(centimesOuNul('0.00')).toBe(0);
  });
});
