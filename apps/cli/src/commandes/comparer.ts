import {
  type ComparaisonJson,
  comparer,
  differences,
  type Lecture,
  type SituationJson,
} from '@almanach/moteur';
import type { Arguments } from '../arguments.ts';
import { type Cadre, preparer } from '../calcul.ts';
import { CODES, type CodeSortie } from '../codes.ts';
import { type Cote, lireCote } from '../cote.ts';
import { lireDocument } from '../document.ts';
import type { Poste } from '../poste.ts';
import { Refus } from '../refus.ts';
import { comparaisonLisible } from '../rendu/comparaison.ts';
import { refuser } from './refuser.ts';

/** Two answers, or one situation against the payments it says were made. */
export async function commandeComparer(args: Arguments, poste: Poste): Promise<CodeSortie> {
  const cadre = await preparer(args, poste);
  const comparaison = await confronter(args, cadre, poste);
  if (!comparaison.ok) return refuser(comparaison.erreurs, args.json, poste);
  await poste.ecrire(
    args.json
      ? `${JSON.stringify(comparaison.valeur, null, 2)}\n`
      : comparaisonLisible(comparaison.valeur),
  );
  return CODES.reussite;
}

async function confronter(
  { fichier, second }: Arguments,
  cadre: Cadre,
  poste: Poste,
): Promise<Lecture<ComparaisonJson>> {
  const avant = await lire(fichier, cadre, poste);
  if (!avant.ok) return avant;
  if (second === undefined) return { ok: true, valeur: auxVersements(avant.valeur, fichier) };
  const apres = await lire(second, cadre, poste);
  if (!apres.ok) return apres;
  const [a, b] = [avant.valeur, apres.valeur];
  const connues = a.situation !== undefined && b.situation !== undefined;
  const options = connues ? { situations: { avant: a.situation, apres: b.situation } } : {};
  return { ok: true, valeur: comparer(a.decompte, b.decompte, options) };
}

async function lire(fichier: string, cadre: Cadre, poste: Poste): Promise<Lecture<Cote>> {
  const lu = await lireDocument(fichier, poste);
  return lu.ok ? lireCote(lu.valeur, cadre, fichier) : lu;
}

function auxVersements({ decompte, situation }: Cote, fichier: string): ComparaisonJson {
  // Read without refusal: it has the shape of a situation.
  const versements = (situation as SituationJson | undefined)?.versements ?? [];
  if (versements.length === 0) {
    throw new Refus(
      CODES.usage,
      `« ${fichier} » ne dit aucun versement déjà fait : il n’y a rien à comparer.`,
      'Ajoutez « versements » à la situation, ou donnez un second fichier.',
    );
  }
  return differences(decompte, versements);
}
