import { describe, expect, it } from 'vitest';
import { echeancesDe, PREAVIS, repoussees, resteDe, sansRecours } from './echeances.ts';

const MIDI = 1000;
const ouverte = echeancesDe({ expireDans: 1800, finDans: 43_200 }, MIDI);

describe('les fins d’une session', () => {
  it('laissent deux minutes pour répondre', () => {
    expect(PREAVIS).toBe(120);
    expect(resteDe(ouverte, MIDI + 1680)).toBe(120);
    expect(resteDe(ouverte, MIDI + 1800)).toBe(0);
    expect(resteDe(ouverte, MIDI + 9999)).toBe(0);
  });

  it('sont repoussées par un appel, mais pas au-delà des douze heures', () => {
    expect(resteDe(repoussees(ouverte, MIDI + 1700), MIDI + 1700)).toBe(1800);
    const tard = repoussees(ouverte, MIDI + 43_000);
    expect(resteDe(tard, MIDI + 43_000)).toBe(200);
    expect(sansRecours(tard)).toBe(true);
    expect(sansRecours(ouverte)).toBe(false);
  });
});
