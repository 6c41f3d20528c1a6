import { projeter } from '@almanach/moteur';
import type { Arguments } from '../arguments.ts';
import { preparer } from '../calcul.ts';
import { CODES, type CodeSortie } from '../codes.ts';
import { contratsPour } from '../contrats.ts';
import { lireDocument } from '../document.ts';
import { lireHypothese } from '../hypothese.ts';
import type { Poste } from '../poste.ts';
import { comparaisonLisible } from '../rendu/comparaison.ts';
import { dater } from '../situation.ts';
import { refuser } from './refuser.ts';

/** What a change of the facts would bring, day by day; the file itself is not touched. */
export async function commandeProjeter(args: Arguments, poste: Poste): Promise<CodeSortie> {
  const hypothese = lireHypothese(args.hypotheses);
  const cadre = await preparer(args, poste);
  const lu = await lireDocument(args.fichier, poste);
  if (!lu.ok) return refuser(lu.erreurs, args.json, poste);
  const situation = dater(lu.valeur, cadre.leImpose);
  const options = { le: cadre.leParDefaut, contrats: contratsPour(lu.valeur, cadre) };
  const projection = projeter({ situation, hypothese }, cadre.droit, options);
  if (!projection.ok) return refuser(projection.erreurs, args.json, poste);
  await poste.ecrire(
    args.json
      ? `${JSON.stringify(projection.valeur, null, 2)}\n`
      : comparaisonLisible(projection.valeur.comparaison),
  );
  return CODES.reussite;
}
