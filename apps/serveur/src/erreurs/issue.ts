import type { CodeMetier } from './codes-metier.ts';

/** A refusal of the trade: what was tried, on what, in what state. Ids and codes only, never a value of a person. */
export interface RefusMetier {
  code: CodeMetier;
  /** Where: `reponses.dates.au`, `pieces[id]`, empty for the whole. */
  chemin: string;
  operandes: Readonly<Record<string, string>>;
}

export type Issue<T> = { ok: true; valeur: T } | { ok: false; refus: RefusMetier };

export function accorder<T>(valeur: T): Issue<T> {
  return { ok: true, valeur };
}

export function refuser(
  code: CodeMetier,
  operandes: Readonly<Record<string, string>> = {},
  chemin = '',
): { ok: false; refus: RefusMetier } {
  return { ok: false, refus: { code, chemin, operandes } };
}
