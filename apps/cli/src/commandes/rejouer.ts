import { type Rejeu, rejouer, VERSION_MOTEUR } from '@almanach/moteur';
import { phraseRejeu } from '@almanach/textes';
import type { Arguments } from '../arguments.ts';
import { CODES, type CodeSortie } from '../codes.ts';
import { exigerFige } from '../cote.ts';
import { lireDocument } from '../document.ts';
import type { Poste } from '../poste.ts';
import { comparaisonLisible } from '../rendu/comparaison.ts';
import { erreursLisibles } from '../rendu/erreurs.ts';
import { refuser } from './refuser.ts';

/** Computes a frozen décompte again, from its own facts and law: no clock is read. */
export async function commandeRejouer(args: Arguments, poste: Poste): Promise<CodeSortie> {
  const lu = await lireDocument(args.fichier, poste);
  if (!lu.ok) return refuser(lu.erreurs, args.json, poste);
  const fige = exigerFige(lu.valeur, args.fichier);
  const rejeu = rejouer(fige);
  await poste.ecrire(
    args.json
      ? `${JSON.stringify(rejeu, null, 2)}\n`
      : lisible(rejeu, phraseRejeu(rejeu, fige.versionMoteur, VERSION_MOTEUR)),
  );
  return rejeu.identique ? CODES.reussite : CODES.rejeuDifferent;
}

function lisible(rejeu: Rejeu, phrase: string): string {
  if (rejeu.identique) return `${phrase}\n`;
  const suite =
    'comparaison' in rejeu ? comparaisonLisible(rejeu.comparaison) : erreursLisibles(rejeu.erreurs);
  return `${phrase}\n\n${suite}`;
}
