import type { Jour } from '@almanach/bareme';
import { clausesPour } from '../contrats/clauses.ts';
import { apres } from '../contrats/conditions.ts';
import { CAUSES, type Cause } from '../contrats/schema/communs.ts';
import type { Sortie } from '../contrats/types.ts';

type Garantie = Sortie['garanties'][number];

/** From when a guarantee covers a cause. */
export interface EffetGarantie {
  garantie: string;
  cause: Cause;
  /** `null`: the waiting period was not found. */
  du: Jour | null;
  attente: Garantie['delaisAttente'][number]['duree'] | undefined;
  /** What becomes of a stop that begins before: wholly excluded, or its first days only. */
  avant: Garantie['delaisAttente'][number]['effet'] | null;
}

/** First covered day of each cause, counted from the day of joining (R-D-05): "3 months" of 10 January ends on 10 April. */
export function effets({ garanties }: Pick<Sortie, 'garanties'>, adhesion: Jour): EffetGarantie[] {
  return CAUSES.flatMap((cause) => {
    const [garantie] = clausesPour(cause, garanties);
    return garantie === undefined ? [] : [effet(garantie, cause, adhesion)];
  });
}

function effet(garantie: Garantie, cause: Cause, adhesion: Jour): EffetGarantie {
  const [clause] = clausesPour(cause, garantie.delaisAttente);
  const commun = { garantie: garantie.id, cause };
  if (clause === undefined) return { ...commun, du: adhesion, attente: undefined, avant: null };
  const { duree } = clause;
  const du = duree === null ? null : apres(adhesion, duree);
  return { ...commun, du, attente: duree, avant: clause.effet };
}
