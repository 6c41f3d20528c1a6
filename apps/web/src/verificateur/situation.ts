import { lireSituation, type SituationJson, type SituationLue } from '@almanach/moteur';
import type { SituationOuverte } from '../simulateur/magasin.ts';
import { contexte, premiereIncomplete } from '../simulateur/parcours.ts';
import type { Reponses } from '../simulateur/reponses.ts';
import { ecrireSituation } from '../simulateur/situation/ecrire.ts';
import { REPONSES_VIDES } from '../simulateur/vides.ts';

/** What the simulator knows of the person, and whether the engine accepts it. */
export type Connue =
  | { readonly etat: 'absente' | 'a-completer' }
  | {
      readonly etat: 'prete';
      readonly situation: SituationJson;
      readonly lue: SituationLue;
      readonly connuLe: string;
    };

export function situationConnue(r: Reponses, ouverte: SituationOuverte | null, le: string): Connue {
  if (ouverte === null && r === REPONSES_VIDES) return { etat: 'absente' };
  const situation = ouverte?.situation ?? repondue(r, le);
  if (situation === null) return { etat: 'a-completer' };
  const lue = lireSituation(situation, { le: situation.le ?? le });
  if (!lue.ok) return { etat: 'a-completer' };
  return { etat: 'prete', situation, lue: lue.valeur, connuLe: ouverte?.connuLe ?? le };
}

function repondue(r: Reponses, le: string): SituationJson | null {
  if (premiereIncomplete(contexte(r, le)) !== null) return null;
  return ecrireSituation(r, le)?.situation ?? null;
}
