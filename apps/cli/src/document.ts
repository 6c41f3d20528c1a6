import type { Erreur, Lecture } from '@almanach/moteur';
import { lireTout, MAX_SITUATION, ouvrir } from './entree.ts';
import type { Poste } from './poste.ts';
import { entreeTropGrosse } from './rendu/erreurs.ts';

/** JSON of a file, or of the standard input, not looked at yet. */
export async function lireDocument(fichier: string, poste: Poste): Promise<Lecture<unknown>> {
  const texte = await lireTout(await ouvrir(fichier, poste), MAX_SITUATION);
  if (texte === null) return { ok: false, erreurs: [entreeTropGrosse(MAX_SITUATION)] };
  try {
    return { ok: true, valeur: JSON.parse(texte) };
  } catch {
    const erreur: Erreur = {
      code: 'ALM-E-001',
      chemin: '',
      attendu: 'json',
      recu: texte.slice(0, 40),
    };
    return { ok: false, erreurs: [erreur] };
  }
}
