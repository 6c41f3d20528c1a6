import type { Arguments } from '../arguments.ts';
import { preparer } from '../calcul.ts';
import { CODES, type CodeSortie } from '../codes.ts';
import type { Poste } from '../poste.ts';
import { raisonnementLisible } from '../rendu/raisonnement.ts';
import { calculerFichier } from './calculer.ts';
import { refuser } from './refuser.ts';

export async function commandeExpliquer(args: Arguments, poste: Poste): Promise<CodeSortie> {
  const cadre = await preparer(args, poste);
  const resultat = await calculerFichier(args.fichier, cadre, poste);
  if (!resultat.ok) return refuser(resultat.erreurs, false, poste);
  await poste.ecrire(raisonnementLisible(resultat.decompte, resultat.le));
  return CODES.reussite;
}
