import { describe, expect, it } from 'vitest';
import { instantAParis } from './instantAParis.ts';

describe('une heure de Paris', () => {
  it('est en avance d’une heure l’hiver, de deux l’été', () => {
    expect(instantAParis('2026-11-26', '10:30')).toBe('2026-11-26T09:30:00.000Z');
    expect(instantAParis('2026-07-01', '10 h')).toBe('2026-07-01T08:00:00.000Z');
  });

  it('n’est rien quand elle ne se lit pas', () => {
    for (const faux of ['', 'midi', '25:00', '10:75']) {
      expect(instantAParis('2026-11-26', faux)).toBeNull();
    }
  });
});
