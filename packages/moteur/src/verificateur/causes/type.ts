import type { LigneJson } from '../../decompte/json.ts';
import type { Dossier } from '../dossier.ts';
import type { Palier } from '../paliers.ts';
import type { CodeCause, RegleCitee } from '../types.ts';

export type Operandes = Readonly<Record<string, string>>;

/** One wrong way to compute, and the days it gives; computed only when it is tried. */
export interface Hypothese {
  operandes: Operandes;
  /** Rule it breaks, when the scheme has its own. */
  regle?: RegleCitee;
  paliers: () => readonly Palier[];
}

/** A usual error: a wrong calculator, for some benefits, with the rule it breaks. */
export interface Cause {
  code: CodeCause;
  regle: RegleCitee;
  prestations: readonly LigneJson['prestation'][];
  hypotheses: (d: Dossier) => readonly Hypothese[];
}

export const MALADIE = ['ijss-maladie'] as const;
export const ACCIDENT = ['ijss-at'] as const;
export const EXPLOITANTS = ['ij-amexa', 'ij-atexa'] as const;
export const SANS_ACCIDENT = [...MALADIE, ...EXPLOITANTS] as const;
export const TOUTES = ['ijss-maladie', 'ijss-at', 'ij-amexa', 'ij-atexa'] as const;
