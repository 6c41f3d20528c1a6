import { comparer } from './comparer.ts';
import { documentsNommes } from './contrats.ts';
import type { Calcul, DroitDemande, Ecart, Reponse, ResultatVecteur, Vecteur } from './types.ts';
import { VECTEURS } from './vecteurs.ts';
import { avecVues, lireCents } from './vues.ts';

/** Runs the vectors against a program. Pure: it prints nothing and stops at nothing. */
export function executerVecteurs(
  calculer: Calcul,
  vecteurs: readonly Vecteur[] = VECTEURS,
): readonly ResultatVecteur[] {
  return vecteurs.map((v) => executerVecteur(calculer, v));
}

export function executerVecteur(calculer: Calcul, v: Vecteur): ResultatVecteur {
  const reponse = calculer(v.situation, droitDe(v));
  const ecarts = v.erreurs === undefined ? ecartsDuDecompte(v, reponse) : ecartsDuRefus(v, reponse);
  return { id: v.id, titre: v.titre, conforme: ecarts.length === 0, ecarts };
}

/** What a vector asks a program to compute with. */
export function droitDe(v: Vecteur): DroitDemande {
  const contrats = documentsNommes(v.situation);
  return { connuLe: v.connuLe, options: v.options ?? {}, contrats };
}

function ecartsDuDecompte(v: Vecteur, reponse: Reponse): readonly Ecart[] {
  if ('erreurs' in reponse) {
    return [{ chemin: 'erreurs', attendu: undefined, obtenu: reponse.erreurs }];
  }
  return comparer(
    v.attendu,
    avecVues(reponse),
    v.tolerance === undefined ? 0 : lireCents(v.tolerance),
  );
}

/** A refusal is right when it names exactly the expected codes at the expected places. */
function ecartsDuRefus(v: Vecteur, reponse: Reponse): readonly Ecart[] {
  if (!('erreurs' in reponse))
    return [{ chemin: 'erreurs', attendu: v.erreurs, obtenu: undefined }];
  const dire = (e: { code: string; chemin: string }) => `${e.code} ${e.chemin}`;
  const attendu = (v.erreurs ?? []).map(dire).sort();
  const obtenu = reponse.erreurs.map(dire).sort();
  return attendu.join() === obtenu.join() ? [] : [{ chemin: 'erreurs', attendu, obtenu }];
}
