import type { Cause } from './schema/communs.ts';
import { CAUSE_PARENTE } from './schema/communs.ts';
import type { Contrat } from './types.ts';

interface Clause {
  causes: '*' | readonly Cause[];
}

/**
 * Clauses of a list that hold for a cause: those that name it, else those that name the cause it is a kind of,
 * else those for every cause that no other clause of the list names. Kept in the order of the contract.
 */
export function clausesPour<T extends Clause>(cause: Cause, liste: readonly T[]): readonly T[] {
  for (let ici: Cause | undefined = cause; ici !== undefined; ici = CAUSE_PARENTE[ici]) {
    const nommees = nommant(ici, liste);
    if (nommees.length > 0) return nommees;
  }
  return liste.filter((clause) => clause.causes === '*');
}

function nommant<T extends Clause>(cause: Cause, liste: readonly T[]): readonly T[] {
  return liste.filter(({ causes }) => causes !== '*' && causes.includes(cause));
}

/** A cause alone, without its list: a condition on `maladie` holds for its kinds too. */
export function causeDans(cause: Cause, causes: '*' | readonly Cause[]): boolean {
  if (causes === '*') return true;
  for (let ici: Cause | undefined = cause; ici !== undefined; ici = CAUSE_PARENTE[ici])
    if (causes.includes(ici)) return true;
  return false;
}

const AUCUNE: readonly string[] = [];

/** Ids of the open points that touch a clause, told with the steps that read it. */
export function pointsOuverts(contrat: Contrat, chemin: string): readonly string[] {
  if (contrat.ambiguites.length === 0) return AUCUNE;
  let points = contrat.pointsLus.get(chemin);
  if (points === undefined) {
    points = contrat.ambiguites
      .filter((a) => a.chemins.some((c) => sous(c, chemin) || sous(chemin, c)))
      .map((a) => a.id);
    contrat.pointsLus.set(chemin, points);
  }
  return points;
}

/** Those of a clause of a guarantee: its path is built the first time only. */
export function pointsDeGarantie(
  contrat: Contrat,
  rang: number,
  clause: string,
): readonly string[] {
  if (contrat.ambiguites.length === 0) return AUCUNE;
  let parClause = contrat.pointsDesGaranties[rang];
  if (parClause === undefined) {
    parClause = new Map();
    contrat.pointsDesGaranties[rang] = parClause;
  }
  let points = parClause.get(clause);
  if (points === undefined) {
    points = pointsOuverts(contrat, `garanties[${rang}].${clause}`);
    parClause.set(clause, points);
  }
  return points;
}

/** `garanties[0].base.ifm` is under `garanties[0].base`, and not under `garanties[0].bas`. */
function sous(chemin: string, parent: string): boolean {
  if (!chemin.startsWith(parent)) return false;
  const suite = chemin[parent.length];
  return suite === undefined || suite === '.' || suite === '[';
}
