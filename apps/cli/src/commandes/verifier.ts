import { ecrireJour } from '@almanach/bareme';
import {
  ecrireLettrePdf,
  type LectureDecompte,
  lireDecompteCsv,
  OCTETS_MAX,
} from '@almanach/echanges';
import { ecrireVerification, type VerificationJson, verifier } from '@almanach/moteur';
import { lettre, lettreEnTexte } from '@almanach/textes';
import type { Arguments } from '../arguments.ts';
import { lire, preparer } from '../calcul.ts';
import { CODES, type CodeSortie } from '../codes.ts';
import { lireOctets, lireTout, MAX_SITUATION, ouvrir } from '../entree.ts';
import type { Poste } from '../poste.ts';
import { entreeTropGrosse } from '../rendu/erreurs.ts';
import { erreursDeLignes, verificationLisible } from '../rendu/verification.ts';
import { refuser } from './refuser.ts';

/** Compares a décompte with the law; what is unreadable in it is told on stderr, and the rest compared. */
export async function commandeVerifier(args: Arguments, poste: Poste): Promise<CodeSortie> {
  const cadre = await preparer(args, poste);
  const texte = await lireTout(await ouvrir(args.fichier, poste), MAX_SITUATION);
  if (texte === null) return refuser([entreeTropGrosse(MAX_SITUATION)], args.json, poste);
  const lu = lire(texte, cadre);
  if (!lu.ok) return refuser(lu.erreurs, args.json, poste);
  const octets = await lireOctets(await ouvrir(args.second as string, poste), OCTETS_MAX);
  const decompte = lireDecompteCsv(octets ?? new Uint8Array(OCTETS_MAX + 1));
  if (decompte.lignes.length === 0) return refuserLignes(decompte, args.json, poste);
  const options = { complet: args.complet };
  const resultat = ecrireVerification(verifier(lu.valeur, cadre.droit, decompte.lignes, options));
  if (!args.json && decompte.erreurs.length > 0) poste.signaler(erreursDeLignes(decompte.erreurs));
  await poste.ecrire(await rendre(resultat, decompte, args, ecrireJour(lu.valeur.bas.le)));
  return codeDe(resultat, decompte);
}

async function refuserLignes(
  { erreurs }: LectureDecompte,
  json: boolean,
  poste: Poste,
): Promise<CodeSortie> {
  if (json) await poste.ecrire(`${JSON.stringify({ erreurs }, null, 2)}\n`);
  else poste.signaler(erreursDeLignes(erreurs));
  return CODES.entreeRefusee;
}

async function rendre(
  v: VerificationJson,
  { erreurs, colonnesIgnorees }: LectureDecompte,
  args: Arguments,
  le: string,
): Promise<string | Uint8Array> {
  if (args.json) return `${JSON.stringify({ ...v, erreurs, colonnesIgnorees }, null, 2)}\n`;
  if (args.lettre === null) return verificationLisible(v, colonnesIgnorees);
  const ecrite = lettre(v, { le, payeur: v.payeur ?? 'assurance-maladie' });
  if (ecrite === null) return '';
  return args.lettre === 'texte' ? lettreEnTexte(ecrite) : ecrireLettrePdf(ecrite, { le });
}

/** A line that could not be read leaves a doubt: never « conforme ». */
function codeDe({ verdict }: VerificationJson, { erreurs }: LectureDecompte): CodeSortie {
  if (verdict === null) return CODES.rienAComparer;
  if (verdict === 'ecart-inexplique' || erreurs.length > 0) return CODES.ecartInexplique;
  return verdict === 'ecart-explique' ? CODES.ecartExplique : CODES.reussite;
}
