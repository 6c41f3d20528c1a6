import { type ContratJson, canonique } from '@almanach/moteur';
import { direContrat } from './dire.ts';
import type { ClauseDite } from './types.ts';

/** A clause that is not the same in two versions of a contract; an absent side has no such clause. */
export interface ClauseChangee {
  section: string;
  titre: string;
  chemin: string;
  avant: readonly string[] | null;
  apres: readonly string[] | null;
}

/** Clause by clause, what changed from one document to another, in the order of the second. */
export function clausesChangees(avant: ContratJson, apres: ContratJson): ClauseChangee[] {
  const anciennes = aPlat(avant);
  const nouvelles = aPlat(apres);
  const changees: ClauseChangee[] = [];
  for (const [cle, n] of nouvelles) {
    const a = anciennes.get(cle);
    if (a !== undefined && canonique(a.clause.valeur) === canonique(n.clause.valeur)) continue;
    changees.push(ecrire(n, a?.clause ?? null, n.clause));
  }
  for (const [cle, a] of anciennes) {
    if (!nouvelles.has(cle)) changees.push(ecrire(a, a.clause, null));
  }
  return changees;
}

interface Situee {
  section: string;
  clause: ClauseDite;
}

function aPlat(c: ContratJson): Map<string, Situee> {
  return new Map(
    direContrat(c).flatMap((s) =>
      s.clauses.map((clause) => [`${s.id} ${clause.cle}`, { section: s.titre, clause }] as const),
    ),
  );
}

function ecrire(
  { section, clause }: Situee,
  avant: ClauseDite | null,
  apres: ClauseDite | null,
): ClauseChangee {
  return {
    section,
    titre: clause.titre,
    chemin: clause.chemin,
    ...cotes(avant, apres),
  };
}

/** What no sentence tells apart is shown as it is written. */
function cotes(avant: ClauseDite | null, apres: ClauseDite | null) {
  const a = avant?.phrases ?? null;
  const b = apres?.phrases ?? null;
  if (avant === null || apres === null || a?.join() !== b?.join()) return { avant: a, apres: b };
  return { avant: [JSON.stringify(avant.valeur)], apres: [JSON.stringify(apres.valeur)] };
}
