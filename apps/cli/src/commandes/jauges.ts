import { type JaugesJson, jauger } from '@almanach/moteur';
import type { Arguments } from '../arguments.ts';
import { type Cadre, preparer, verifierDate } from '../calcul.ts';
import { CODES, type CodeSortie } from '../codes.ts';
import { contratsPour } from '../contrats.ts';
import { lireDocument } from '../document.ts';
import type { Poste } from '../poste.ts';
import { jaugesLisibles } from '../rendu/jauges.ts';
import { dater } from '../situation.ts';
import { refuser } from './refuser.ts';

/** Hours and wages towards each right on a day: the file is a situation, its stops may be left out. */
export async function commandeJauges(args: Arguments, poste: Poste): Promise<CodeSortie> {
  verifierDate('--au', args.au);
  const cadre = await preparer(args, poste);
  const lu = await lireDocument(args.fichier, poste);
  if (!lu.ok) return refuser(lu.erreurs, args.json, poste);
  const options = { le: cadre.leParDefaut, contrats: contratsPour(lu.valeur, cadre) };
  const jauges = jauger(demande(lu.valeur, args, cadre), cadre.droit, options);
  if (!jauges.ok) return refuser(jauges.erreurs, args.json, poste);
  await poste.ecrire(rendre(jauges.valeur, args));
  return CODES.reussite;
}

function demande(situation: unknown, { au }: Arguments, { leImpose }: Cadre) {
  return { situation: dater(situation, leImpose), ...(au === undefined ? {} : { au }) };
}

function rendre(jauges: JaugesJson, { json }: Arguments): string {
  return json ? `${JSON.stringify(jauges, null, 2)}\n` : jaugesLisibles(jauges);
}
