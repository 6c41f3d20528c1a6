import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRAINE } from './generateur.ts';
import { comparer, raconter } from './naif/comparer.ts';
import { ETUDES, type Etude, REGIMES } from './naif/regimes.ts';

/** All schemes together; a hundred thousand and more are compared by `scripts/naif.ts`. */
const SITUATIONS = 24_000;

describe('le moteur et un calcul naïf, jour par jour', () => {
  for (const regime of REGIMES) {
    const etude: Etude = ETUDES[regime];
    const part = Math.floor(SITUATIONS / REGIMES.length);
    const nombre = Math.min(part, etude.auPlus ?? part);
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
