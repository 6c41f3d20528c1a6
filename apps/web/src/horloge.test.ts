import { describe, expect, it } from 'vitest';
import { aujourdhui } from './horloge.ts';

describe('le jour civil à Paris', () => {
  it('passe au lendemain à minuit de Paris, pas à minuit universel', () => {
    expect(aujourdhui(() => Date.UTC(2026, 10, 23, 22, 59, 59))).toBe('2026-11-23');
    expect(aujourdhui(() => Date.UTC(2026, 10, 23, 23, 0, 0))).toBe('2026-11-24');
  });

  it('suit l’heure d’été', () => {
    expect(aujourdhui(() => Date.UTC(2026, 6, 13, 22, 0, 0))).toBe('2026-07-14');
  });

  it('garde quatre chiffres d’année et deux chiffres de mois', () => {
    expect(aujourdhui(() => Date.UTC(2027, 0, 2, 12))).toBe('2027-01-02');
  });
});
