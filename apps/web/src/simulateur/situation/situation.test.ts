import { schemaSituation } from '@almanach/moteur';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPONSES_VIDES } from '../vides.ts';
import { reponses } from './arbitraires.ts';
import { ecrireSituation } from './ecrire.ts';
import { lireReponses } from './lire.ts';

const LE = '2026-11-24';

describe('les réponses et la situation', () => {
  it('ne donnent pas de situation avant le premier jour de l’arrêt', () => {
    expect(ecrireSituation(REPONSES_VIDES, LE)).toBeNull();
  });

  it('quoi qu’on tape, la situation écrite est bien formée', () => {
    fc.assert(
      fc.property(reponses, (r) => {
        const ecrite = ecrireSituation(r, LE);
        if (ecrite === null) return;
        expect(schemaSituation.safeParse(ecrite.situation).error?.issues).toBeUndefined();
      }),
      { numRuns: 300, seed: 20_261_124 },
    );
  });

  it('relues puis réécrites, elles donnent la même situation', () => {
    fc.assert(
      fc.property(reponses, (r) => {
        const ecrite = ecrireSituation(r, LE);
        if (ecrite === null) return;
        const relue = ecrireSituation(lireReponses(ecrite.situation), LE);
        expect(relue?.situation).toEqual(ecrite.situation);
      }),
      { numRuns: 300, seed: 20_261_124 },
    );
  });
});
