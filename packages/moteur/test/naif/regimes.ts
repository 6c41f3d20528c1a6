import type { SituationJson } from '@almanach/moteur';
import type fc from 'fast-check';
import type { Droit } from './bareme.ts';
import { employeur } from './employeur.ts';
import { exploitant } from './exploitant.ts';
import { lireFaits } from './faits.ts';
import { accidents } from './generateur/accidents.ts';
import { salariesMaintenus } from './generateur/employeurs.ts';
import { exploitants } from './generateur/exploitants.ts';
import { independants } from './generateur/independants.ts';
import { salaries } from './generateur/salaries.ts';
import { independant } from './independant.ts';
import { salarie } from './salarie.ts';
import type { JourNaif } from './types.ts';

export interface Etude {
  situations: fc.Arbitrary<SituationJson>;
  calculer: (situation: SituationJson, droit: Droit) => JourNaif[];
}

const desSalaries = (s: SituationJson, droit: Droit) => salarie(lireFaits(s), droit);

export const ETUDES = {
  'maladie-salarie': { situations: salaries, calculer: desSalaries },
  accident: { situations: accidents, calculer: desSalaries },
  independant: {
    situations: independants,
    calculer: (s, droit) => independant(lireFaits(s), droit),
  },
  exploitant: {
    situations: exploitants,
    calculer: (s, d) => exploitant(lireFaits(s), d),
  },
  employeur: {
    situations: salariesMaintenus,
    calculer: (s, d) => employeur(lireFaits(s), d),
  },
} satisfies Record<string, Etude>;

export type Regime = keyof typeof ETUDES;

/** Compared with the engine: a scheme joins the list when the engine computes it. */
export const REGIMES: readonly Regime[] = [
  'maladie-salarie',
  'accident',
  'independant',
  'exploitant',
  'employeur',
];
