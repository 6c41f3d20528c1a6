import type { SituationJson } from '@almanach/moteur';
import type fc from 'fast-check';
import type { Droit } from './bareme.ts';
import { employeur } from './employeur.ts';
import { exploitant } from './exploitant.ts';
import { lireFaits } from './faits.ts';
import { accidents } from './generateur/accidents.ts';
import { salariesMaintenus } from './generateur/employeurs.ts';
import { exploitants } from './generateur/exploitants.ts';
import { salaries } from './generateur/salaries.ts';
import { salarie } from './salarie.ts';
import type { JourNaif } from './types.ts';

export interface Etude {
  situations: fc.Arbitrary<SituationJson>;
  calculer: (situation: SituationJson, droit: Droit) => JourNaif[];
  /** Situations of the ordinary tests, at most: the script compares many more. */
  auPlus?: number;
}

const desSalaries = (s: SituationJson, droit: Droit) => salarie(lireFaits(s), droit);

export const ETUDES = {
  'maladie-salarie': { situations: salaries, calculer: desSalaries },
  accident: { situations: accidents, calculer: desSalaries },
  exploitant: {
    situations: exploitants,
    calculer: (s, d) => exploitant(lireFaits(s), d),
    auPlus: 4_000,
  },
  employeur: {
    situations: salariesMaintenus,
    calculer: (s, d) => employeur(lireFaits(s), d),
    auPlus: 2_500,
  },
} satisfies Record<string, Etude>;

export type Regime = keyof typeof ETUDES;

/** Compared with the engine: a scheme joins the list when the engine computes it. */
export const REGIMES: readonly Regime[] = [
  'maladie-salarie',
  'accident',
  'exploitant',
  'employeur',
];
