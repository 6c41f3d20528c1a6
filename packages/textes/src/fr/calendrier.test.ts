import { describe, expect, it } from 'vitest';
import { date, dateCourte, dateLongue, deMois, mois, periode } from './calendrier.ts';

describe('le calendrier en français', () => {
  it.each([
    ['2026-11-26', 'jeudi 26 novembre 2026'],
    ['2024-02-29', 'jeudi 29 février 2024'],
    ['2000-01-01', 'samedi 1er janvier 2000'],
    ['1969-12-31', 'mercredi 31 décembre 1969'],
  ])('%s est le %s', (iso, attendu) => expect(dateLongue(iso)).toBe(attendu));

  it('une date courte garde ses zéros', () => expect(dateCourte('2026-02-03')).toBe('03/02/2026'));

  it('ce qui n’est pas une date revient tel quel', () => {
    expect([dateLongue('hier'), date(''), dateCourte('2026-02-30'), mois('2026-13')]).toEqual([
      'hier',
      '',
      '2026-02-30',
      '2026-13',
    ]);
  });

  it.each([
    ['2026-11-03', '2026-11-20', 'du 3 au 20 novembre 2026'],
    ['2026-11-01', '2026-12-01', 'du 1er novembre au 1er décembre 2026'],
    ['2025-12-30', '2026-01-02', 'du 30 décembre 2025 au 2 janvier 2026'],
    ['2025-11-03', '2026-11-20', 'du 3 novembre 2025 au 20 novembre 2026'],
    ['2026-11-03', '2026-11-03', 'le 3 novembre 2026'],
  ])('de %s à %s : %s', (du, au, attendu) => expect(periode(du, au)).toBe(attendu));

  it('le nom du mois fait l’élision', () => {
    expect(['2026-03', '2026-04', '2026-08', '2026-10'].map(deMois)).toEqual([
      'de mars 2026',
      'd’avril 2026',
      'd’août 2026',
      'd’octobre 2026',
    ]);
  });
});
