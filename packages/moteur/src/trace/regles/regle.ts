import type { PARAMETRES } from '@almanach/bareme';

/**
 * Catalogue of the rules the engine applies: identity, article, dated versions, and the unit of each operand.
 * The sentences that explain them are elsewhere, one file a language.
 */
export type UniteTrace =
  | 'cents' // integer cents
  | 'fraction' // {n, d}: an exact ratio
  | 'centsExacts' // {n, d}: exact cents, printed rounded half-up to the cent
  | 'jour'
  | 'mois'
  | 'nombre'
  | 'centiemes' // hundredths (hours)
  | 'texte'
  | 'booleen';

export interface VersionRegle {
  /** First day this wording applies to. */
  du: string;
  texte: string;
}

/** Key of a dated parameter of the law. */
export type CleParametre = keyof typeof PARAMETRES;

export interface Regle {
  readonly id: string;
  readonly article: string;
  readonly versions: readonly VersionRegle[];
  /** Options of interpretation the result rests on. */
  readonly options: readonly string[];
  /** Dated parameters its result is read from; the vectors check the list, both ways. */
  readonly parametres: readonly CleParametre[];
  readonly entrees: Readonly<Record<string, UniteTrace>>;
  /** Operands a step may leave out: those of a clause that a contract does not have. */
  readonly facultatifs: readonly string[];
  readonly resultat: UniteTrace;
}

type Definition = Omit<Regle, 'options' | 'parametres' | 'facultatifs'> & {
  options?: readonly string[];
  parametres?: readonly CleParametre[];
  facultatifs?: readonly string[];
};

export function regle(definition: Definition): Regle {
  return { options: [], parametres: [], facultatifs: [], ...definition };
}

export const DEPUIS_TOUJOURS = '1985-12-21';

export const depuis = (du: string, texte: string): readonly VersionRegle[] => [{ du, texte }];

/** Wordings of R323-4, which fixes the base and its cap. */
export const R323_4: readonly VersionRegle[] = [
  { du: '2012-01-01', texte: 'Décret 2011-1957' },
  { du: '2015-01-01', texte: 'Décret 2014-953' },
  { du: '2021-04-14', texte: 'Décret 2021-428' },
  { du: '2025-04-01', texte: 'Décret 2025-160' },
];
