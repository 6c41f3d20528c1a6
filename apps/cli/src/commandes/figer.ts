import { ecrireJour } from '@almanach/bareme';
import { figer } from '@almanach/moteur';
import type { Arguments } from '../arguments.ts';
import type { Cadre } from '../calcul.ts';
import { CODES, type CodeSortie } from '../codes.ts';
import { contratsPour } from '../contrats.ts';
import { lireDocument } from '../document.ts';
import { lireOptions } from '../options-droit.ts';
import type { Poste } from '../poste.ts';
import { sceller } from '../sceau.ts';
import { dater } from '../situation.ts';
import { refuser } from './refuser.ts';

/** The décompte with all it was made from, sealed. */
export async function commandeFiger(
  args: Arguments,
  cadre: Cadre,
  poste: Poste,
): Promise<CodeSortie> {
  const lu = await lireDocument(args.fichier, poste);
  if (!lu.ok) return refuser(lu.erreurs, args.json, poste);
  const fige = figer(dater(lu.valeur, cadre.leImpose), {
    connuLe: ecrireJour(cadre.droit.connuLe),
    le: cadre.leParDefaut,
    options: lireOptions(args.options),
    contrats: contratsPour(lu.valeur, cadre),
  });
  if (!fige.ok) return refuser(fige.erreurs, args.json, poste);
  await poste.ecrire(`${JSON.stringify(sceller(fige.valeur), null, 2)}\n`);
  return CODES.reussite;
}
