import { describe, expect, it } from 'vitest';
import { horlogeDeParis } from './horloge.ts';

function jourA(instant: string): string {
  return horlogeDeParis(() => Date.parse(instant)).aujourdhui();
}

describe('le jour du calcul', () => {
  it('est celui de Paris, pas celui de la machine', () => {
    expect(jourA('2026-11-24T22:59:59Z')).toBe('2026-11-24');
    expect(jourA('2026-11-24T23:00:00Z')).toBe('2026-11-25');
  });

  it('suit l’heure d’été', () => {
    expect(jourA('2026-07-14T21:59:59Z')).toBe('2026-07-14');
    expect(jourA('2026-07-14T22:00:00Z')).toBe('2026-07-15');
  });

  it('passe les deux changements d’heure sans jour double ni jour perdu', () => {
    expect(jourA('2026-03-28T23:30:00Z')).toBe('2026-03-29');
    expect(jourA('2026-10-25T00:30:00Z')).toBe('2026-10-25');
    expect(jourA('2026-10-25T23:00:00Z')).toBe('2026-10-26');
  });
});
