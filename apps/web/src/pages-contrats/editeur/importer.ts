import type { Erreur } from '@almanach/moteur';
import { direErreur, type ErreurSituee, examiner } from './examiner.ts';

/** Largest file that is read. */
export const OCTETS_MAX = 1_000_000;

export type Import =
  | { readonly ok: true; readonly nom: string; readonly texte: string }
  | {
      readonly ok: false;
      readonly nom: string;
      readonly erreurs: readonly ErreurSituee[];
      /** What the file holds, to be corrected on the page; `null` when it is not worth opening. */
      readonly texte: string | null;
    };

/** A file is taken whole or not at all: what is on the page does not move until it is good. */
export async function importer(fichier: File): Promise<Import> {
  const nom = fichier.name;
  if (fichier.size > OCTETS_MAX) return { ok: false, nom, erreurs: [tropGros()], texte: null };
  const texte = await fichier.text();
  const { contrat, erreurs } = examiner(texte);
  if (contrat !== null) return { ok: true, nom, texte };
  return { ok: false, nom, erreurs, texte: texte.includes('\u0000') ? null : texte };
}

function tropGros(): ErreurSituee {
  const erreur: Erreur = {
    code: 'ALM-E-018',
    chemin: '',
    attendu: 'taille',
    operandes: { max: OCTETS_MAX },
  };
  return { erreur, ligne: 1, place: { debut: 0, fin: 0 }, phrase: direErreur(erreur) };
}
