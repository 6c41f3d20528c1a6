import { describe, expect, it } from 'vitest';
import { ecrireJour, j } from './calendrier.ts';
import { estOuvrable, ouvrableSuivant } from './feries.ts';

describe('les jours ouvrables', () => {
  // Easter Sundays of the published calendars: 31/03/2024, 20/04/2025, 05/04/2026, 28/03/2027, 16/04/2028.
  it.each([
    ['2024-04-01', 'lundi de Pâques'],
    ['2024-05-09', 'Ascension'],
    ['2024-05-20', 'lundi de Pentecôte'],
    ['2025-04-21', 'lundi de Pâques'],
    ['2026-04-06', 'lundi de Pâques'],
    ['2026-05-14', 'Ascension'],
    ['2026-05-25', 'lundi de Pentecôte'],
    ['2027-03-29', 'lundi de Pâques'],
    ['2028-04-17', 'lundi de Pâques'],
    ['2026-07-14', 'fête nationale'],
    ['2026-11-11', 'armistice'],
    ['2026-12-25', 'Noël'],
    ['2026-05-02', 'samedi'],
    ['2026-05-03', 'dimanche'],
  ])('excluent le %s (%s)', (date) => {
    expect(estOuvrable(j(date))).toBe(false);
  });

  it('comptent un mardi ordinaire, et la veille d’une fête', () => {
    expect(estOuvrable(j('2026-03-31'))).toBe(true);
    expect(estOuvrable(j('2026-12-24'))).toBe(true);
  });

  it('un terme est reporté au premier jour ouvrable, par-dessus une fête et un week-end', () => {
    // Friday 1 May 2026, then the week-end.
    expect(ecrireJour(ouvrableSuivant(j('2026-05-01')))).toBe('2026-05-04');
    expect(ecrireJour(ouvrableSuivant(j('2026-03-31')))).toBe('2026-03-31');
  });
});
