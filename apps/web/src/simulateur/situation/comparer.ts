import type { SituationJson } from '@almanach/moteur';
import type { Reponses } from '../reponses.ts';
import { ecrireSituation } from './ecrire.ts';

/** Whether the answers say all that the situation says. */
export function ditTout(r: Reponses, situation: SituationJson): boolean {
  const ecriture = situation.le === undefined ? null : ecrireSituation(r, situation.le);
  return ecriture !== null && enOrdre(ecriture.situation) === enOrdre(situation);
}

/** JSON with its keys sorted: two equal objects give the same text. */
function enOrdre(valeur: unknown): string {
  return JSON.stringify(valeur, (_cle, v: unknown) =>
    typeof v === 'object' && v !== null && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
}
