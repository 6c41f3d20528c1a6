import type { Jour } from './calendrier.ts';

export type Confiance = 'haute' | 'moyenne' | 'basse';

/** One dated value of a parameter, as published. */
export interface ValeurDatee {
  /** First day it applies to (the key is the parameter's own: day of work, first day of the stop…). */
  du: string;
  /** Decimal number as published, or `null` where the law set the parameter aside from that day. */
  valeur: string | null;
  source: string;
  confiance: Confiance;
  /** Day the text was published, when it differs from `du`: a law known later is not known before. */
  connuLe?: string;
}

/** An exact fraction of integers: 0.062 is 62/1000. */
export interface Fraction {
  n: number;
  d: number;
}

export type Unite =
  | 'EUR'
  | 'EUR/h'
  | 'EUR/jour'
  | 'EUR/mois'
  | 'EUR/an'
  | 'ratio'
  | 'oui/non'
  | 'enfants'
  | 'rang'
  | 'jours'
  | 'mois'
  | 'ans'
  | 'heures'
  | 'heures/mois'
  | 'x SMIC'
  | '% SMIC'
  | 'x PASS';

export interface Parametre<T> {
  /** Public name, snake_case, never reused. */
  id: string;
  libelle: string;
  unite: Unite;
  /** Legal reference. */
  article?: string;
  note?: string;
  valeurs: readonly ValeurDatee[];
  /** Last day the figure is known to hold; `null` when nothing announces a change. */
  valableJusqua: string | null;
  /** How the published decimal becomes a number of the engine. */
  lecture: (valeur: string) => T;
}

/** A parameter ready for use: parallel arrays sorted by date, and the last day it is known for. */
export interface Table<T> {
  id: string;
  du: readonly Jour[];
  valeurs: readonly (T | null)[];
  jusqua: Jour;
}
