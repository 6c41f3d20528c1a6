import { CAUSE_PARENTE, type Cause } from '../schema/communs.ts';
import type { GarantieOuverte } from '../types.ts';

type Causes = '*' | readonly Cause[];

/** Whether a clause names the cause, or the kind it belongs to. */
function nomme(causes: Causes, cause: Cause): boolean {
  return causes !== '*' && causes.includes(cause);
}

/**
 * The clause that decides: the first one that names the cause and whose conditions hold, else that names its kind,
 * else the first one for every cause.
 */
export function clauseDe<T extends { causes: Causes }>(
  clauses: readonly T[],
  cause: Cause,
  tient: (clause: T) => boolean,
): T | null {
  const parente = CAUSE_PARENTE[cause];
  for (const c of clauses) if (nomme(c.causes, cause) && tient(c)) return c;
  if (parente !== undefined)
    for (const c of clauses) if (nomme(c.causes, parente) && tient(c)) return c;
  for (const c of clauses) if (c.causes === '*' && tient(c)) return c;
  return null;
}

/** Whether a list of causes, alone, holds for the cause. */
export function couvre(causes: Causes, cause: Cause): boolean {
  const parente = CAUSE_PARENTE[cause];
  return causes === '*' || nomme(causes, cause) || (parente !== undefined && nomme(causes, parente));
}

const AUCUNE: readonly string[] = [];

/** Open points of the contract that the clause rests on: the step that reads it cites them. */
export function citees(g: GarantieOuverte, clause: string): readonly string[] {
  const { ambiguites } = g.souscription.contrat;
  if (ambiguites.length === 0) return AUCUNE;
  const chemin = `garanties[${g.garantie.rang}].${clause}`;
  return ambiguites.filter((a) => touche(a.chemin, chemin)).map((a) => a.id);
}

/** Open points of a clause of the whole contract. */
export function citeesDuContrat(g: GarantieOuverte, clause: string): readonly string[] {
  const { ambiguites } = g.souscription.contrat;
  if (ambiguites.length === 0) return AUCUNE;
  return ambiguites.filter((a) => touche(a.chemin, clause)).map((a) => a.id);
}

/** One path holds the other. */
function touche(a: string, b: string): boolean {
  const [court, long] = a.length <= b.length ? [a, b] : [b, a];
  return long === court || (long.startsWith(court) && /[.[]/.test(long.charAt(court.length)));
}
