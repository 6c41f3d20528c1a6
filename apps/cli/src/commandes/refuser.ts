import type { Erreur } from '@almanach/moteur';
import { CODES, type CodeSortie } from '../codes.ts';
import type { Poste } from '../poste.ts';
import { erreursJson, erreursLisibles } from '../rendu/erreurs.ts';

/** People read errors on stderr; a program that asked for JSON gets JSON where it reads. */
export async function refuser(
  erreurs: readonly Erreur[],
  json: boolean,
  poste: Poste,
): Promise<CodeSortie> {
  if (json) await poste.ecrire(`${JSON.stringify({ erreurs: erreursJson(erreurs) }, null, 2)}\n`);
  else poste.signaler(erreursLisibles(erreurs));
  return CODES.entreeRefusee;
}
