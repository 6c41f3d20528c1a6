import { z } from 'zod';
import type { ClePersonne } from '../base/cles/personnes.ts';

/** Characters of one message. */
export const LONGUEUR_MAX = 4_000;

/** Kept and given back as it came, neither trimmed nor rewritten: it is text, for whoever shows it. */
export const schemaTexte = z
  .string()
  .max(LONGUEUR_MAX)
  .refine((t) => /\S/.test(t));

function lieu(message: string) {
  return { table: 'messages', colonne: 'texte_chiffre', ligne: message };
}

/** As JSON: the copy of a person's data opens it like every other field. */
export function fermerTexte(cle: ClePersonne, message: string, texte: string): Buffer {
  return cle.chiffrer(JSON.stringify(texte), lieu(message));
}

export function ouvrirTexte(cle: ClePersonne, message: string, chiffre: Buffer): string {
  return z.string().parse(JSON.parse(cle.dechiffrer(chiffre, lieu(message)).toString('utf8')));
}
