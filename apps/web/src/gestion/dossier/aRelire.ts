import type { Reponse } from '../../plateforme/api/refus.ts';

/** Done, or refused for what the dossier is now: it is no longer what was on the screen. */
export function aRelire(reponse: Reponse<unknown>): boolean {
  return reponse.ok || (reponse.statut >= 400 && reponse.statut < 500);
}
