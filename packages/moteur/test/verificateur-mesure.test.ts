import { CODES_CAUSES } from '@almanach/moteur';
import { describe, expect, it } from 'vitest';
import { mesurer } from './verificateur/mesure.ts';

describe('la recherche des causes, sur des décomptes tirés au sort', () => {
  it('nomme la vraie parmi deux au plus et ne soupçonne pas un décompte juste', () => {
    const m = mesurer(7, 180, 180);
    expect(m.nommes / m.fautifs).toBeGreaterThanOrEqual(0.95);
    expect(m.faussesAlertes).toBe(0);
    expect([...m.parCode].filter(([, c]) => c.nommes === 0).map(([code]) => code)).toEqual([]);
    expect(
      [...m.parCode.keys()].every((c) => (CODES_CAUSES as readonly string[]).includes(c)),
    ).toBe(true);
  });
});
