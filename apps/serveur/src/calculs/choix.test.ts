import { OPTIONS_PAR_DEFAUT, type Options } from '@almanach/bareme';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { CHOIX } from './choix.ts';

type Proposes = { -readonly [K in keyof typeof CHOIX]: (typeof CHOIX)[K][number] };

describe('les lectures du droit qu’on peut demander', () => {
  it('sont toutes celles du barème, et rien d’autre', () => {
    expectTypeOf<Proposes>().toEqualTypeOf<Options>();
    expect(Object.keys(CHOIX)).toEqual(Object.keys(OPTIONS_PAR_DEFAUT));
  });

  it('commencent par celle que le barème prend par défaut', () => {
    for (const [cle, valeurs] of Object.entries(CHOIX)) {
      expect(valeurs[0], cle).toBe(OPTIONS_PAR_DEFAUT[cle as keyof Options]);
    }
  });
});
