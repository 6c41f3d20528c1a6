import { ecrireJour, j, jour } from '@almanach/bareme';
import { describe, expect, it } from 'vitest';
import { ferie, paques } from './feries.ts';

describe('les jours fériés', () => {
  it.each([
    ['2000-04-23'],
    ['2008-03-23'],
    ['2011-04-24'],
    ['2024-03-31'],
    ['2025-04-20'],
    ['2026-04-05'],
    ['2027-03-28'],
    ['2038-04-25'],
  ])('Pâques tombe le %s', (date) => {
    expect(ecrireJour(paques(Number(date.slice(0, 4))))).toBe(date);
  });

  it('sont onze en 2026, aux dates du code du travail', () => {
    const trouves: string[] = [];
    for (let d = jour(2026, 1, 1); d <= jour(2026, 12, 31); d++) {
      if (ferie(d) !== null) trouves.push(ecrireJour(d).slice(5));
    }
    expect(trouves).toEqual([
      '01-01',
      '04-06',
      '05-01',
      '05-08',
      '05-14',
      '05-25',
      '07-14',
      '08-15',
      '11-01',
      '11-11',
      '12-25',
    ]);
  });

  it('le dimanche de Pâques n’en est pas un', () => {
    expect(ferie(j('2026-04-05'))).toBeNull();
  });
});
