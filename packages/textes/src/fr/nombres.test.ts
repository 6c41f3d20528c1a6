import { describe, expect, it } from 'vitest';
import { accorder, decimal, euros, heures, nombreDeJours, pourcentage, ratio } from './nombres.ts';

describe('les nombres en français', () => {
  it.each([
    ['1139.89', '1 139,89 €'],
    ['0.5', '0,50 €'],
    ['35', '35,00 €'],
    ['1234567.80', '1 234 567,80 €'],
    ['999.99', '999,99 €'],
    ['-12.30', '-12,30 €'],
  ])('un montant %s s’écrit %s', (brut, attendu) => {
    expect(euros(brut)).toBe(attendu.replaceAll(' ', '\u00a0'));
  });

  it('les décimales sont recopiées, jamais calculées', () => {
    expect(decimal('90071992547409931.10')).toBe(
      '90 071 992 547 409 931,10'.replaceAll(' ', '\u00a0'),
    );
  });

  it.each([
    ['1.4', '1,4'],
    ['91.250', '91,25'],
    ['365', '365'],
    ['100', '100'],
    ['1/3', '1/3'],
  ])('un coefficient %s s’écrit %s', (brut, attendu) => expect(ratio(brut)).toBe(attendu));

  it.each([
    ['1/2', '50 %'],
    ['0.5', '50 %'],
    ['0.062', '6,2 %'],
    ['0.005', '0,5 %'],
    ['2/3', '2/3'],
    ['1', '100 %'],
  ])('un taux %s s’écrit %s', (brut, attendu) => {
    expect(pourcentage(brut)).toBe(attendu.replace(' ', '\u00a0'));
  });

  it.each([
    ['455.00', '455 h'],
    ['151.67', '151,67 h'],
  ])('des heures %s s’écrivent %s', (brut, attendu) => {
    expect(heures(brut)).toBe(attendu.replace(' ', '\u00a0'));
  });

  it('le pluriel commence à deux', () => {
    expect([0, 1, '1.5', 2].map(nombreDeJours)).toEqual(
      ['0 jour', '1 jour', '1,5 jour', '2 jours'].map((t) => t.replace(' ', '\u00a0')),
    );
    expect(accorder('3', 'travail', 'travaux')).toBe('3\u00a0travaux');
  });
});
