import type { SituationJson } from '@almanach/moteur';
import type fc from 'fast-check';
import type { Droit } from './bareme.ts';
import { lireFaits } from './faits.ts';
import { salaries } from './generateur/salaries.ts';
import { maladie } from './maladie.ts';
import type { JourNaif } from './types.ts';

export const TOUS_LES_REGIMES = [
  'maladie-salarie',
  'accident',
  'independant',
  'exploitant',
  'employeur',
] as const;

export type Regime = (typeof TOUS_LES_REGIMES)[number];

/** Compared with the engine: a regime joins the list when the engine computes it. */
export const REGIMES: readonly Regime[] = ['maladie-salarie'];

export interface Etude {
  situations: fc.Arbitrary<SituationJson>;
  calculer: (situation: SituationJson, droit: Droit) => JourNaif[];
}

export const ETUDES: Readonly<Record<Regime, Etude>> = {
  'maladie-salarie': { situations: salaries, calculer: (s, d) => maladie(lireFaits(s), d) },
};
