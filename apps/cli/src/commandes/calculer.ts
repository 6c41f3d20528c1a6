import { ecrireIcs } from '@almanach/echanges';
import type { Arguments } from '../arguments.ts';
import { type Cadre, calculerTexte, preparer, type Resultat } from '../calcul.ts';
import { CODES, type CodeSortie } from '../codes.ts';
import { lireTout, MAX_SITUATION, ouvrir } from '../entree.ts';
import type { Poste } from '../poste.ts';
import { decompteLisible } from '../rendu/decompte.ts';
import { entreeTropGrosse } from '../rendu/erreurs.ts';
import { calculerLot } from './lot.ts';
import { refuser } from './refuser.ts';

export async function commandeCalculer(args: Arguments, poste: Poste): Promise<CodeSortie> {
  const cadre = await preparer(args, poste);
  if (args.lot) return calculerLot(args, cadre, poste);
  if (args.figer) {
    const { commandeFiger } = await import('./figer.ts');
    return commandeFiger(args, cadre, poste);
  }
  const resultat = await calculerFichier(args.fichier, cadre, poste);
  if (!resultat.ok) return refuser(resultat.erreurs, args.json, poste);
  await poste.ecrire(rendre(resultat, args));
  return CODES.reussite;
}

/** One situation, from a file or the standard input. */
export async function calculerFichier(
  fichier: string,
  cadre: Cadre,
  poste: Poste,
): Promise<Resultat> {
  const texte = await lireTout(await ouvrir(fichier, poste), MAX_SITUATION);
  if (texte === null) return { ok: false, erreurs: [entreeTropGrosse(MAX_SITUATION)] };
  return calculerTexte(texte, cadre, true);
}

function rendre({ decompte, le }: Extract<Resultat, { ok: true }>, args: Arguments): string {
  if (args.json) return `${JSON.stringify(decompte, null, 2)}\n`;
  if (!args.ics) return decompteLisible(decompte, le);
  // The stamp is the date of the computation: the same command prints the same bytes.
  return ecrireIcs(decompte, { horodatage: `${le}T00:00:00Z`, montants: args.montants });
}
