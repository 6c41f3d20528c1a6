import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRAINE } from './generateur.ts';
import { comparer, raconter } from './naif/comparer.ts';
import { ETUDES, REGIMES, type Regime } from './naif/regimes.ts';

/** Fewer where a stop is long: all schemes together stay below 45 seconds; a hundred thousand and more are compared by `scripts/naif.ts`. */
const SITUATIONS: Record<Regime, number> = {
  'maladie-salarie': 8_000,
  accident: 7_000,
  independant: 3_000,
  exploitant: 4_000,
  employeur: 2_500,
};

/** A mutant is judged on a part of them: ALMANACH_NAIF_PART, 1 elsewhere. */
const PART = Number(process.env.ALMANACH_NAIF_PART ?? 1);

describe('le moteur et un calcul naïf, jour par jour', () => {
  for (const regime of REGIMES) {
    const etude = ETUDES[regime];
    const nombre = Math.ceil(SITUATIONS[regime] * PART);
    it(`paient pareil chaque jour de ${nombre} situations (${regime})`, {
      timeout: 300_000,
    }, () => {
      let jours = 0;
      fc.assert(
        fc.property(etude.situations, (situation) => {
          const v = comparer(etude, situation);
          if (v.quoi === 'ecart') throw new Error(raconter(regime, situation, v.ecarts));
          expect(v.quoi).toBe('accord');
          if (v.quoi === 'accord') jours += v.jours;
        }),
        { seed: GRAINE, numRuns: nombre },
      );
      expect(jours).toBeGreaterThan(nombre);
    });
  }
});
