import type { SituationJson } from '@almanach/moteur';
import { completerContrats } from '../contrats/completer.ts';
import { calculerAvecContrats } from '../moteur/calculerAvecContrats.ts';
import { remplacer } from '../navigation/historique.ts';
import { ADRESSES } from '../simulateur/adresses.ts';
import type { Magasin } from '../simulateur/magasin.ts';
import { lireReponses } from '../simulateur/situation/lire.ts';
import { lireFragment } from './lien.ts';

/**
 * Reads a shared situation and shows its result. It is checked by the engine first: from then on
 * it has the shape of a situation. Rejects, leaving the answers as they were, when it cannot be read.
 */
export async function ouvrirLien(fragment: string, magasin: Magasin, le: string): Promise<void> {
  const partage = await lireFragment(fragment);
  if (partage === null) return;
  const { situation, connuLe } = partage;
  const resultat = await calculerAvecContrats(situation, { le, connuLe: connuLe ?? le });
  if (!resultat.ok) throw new RangeError(resultat.erreurs.map((e) => e.code).join(', '));
  const lue = situation as SituationJson;
  const reponses = await completerContrats(lireReponses(lue));
  magasin.ouvrir({ situation: lue, connuLe }, reponses);
  remplacer(ADRESSES.resultat);
}
