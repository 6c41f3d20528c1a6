import type { Identite } from './types.ts';

const LIGATURES: Readonly<Record<string, string>> = { Œ: 'OE', Æ: 'AE', ẞ: 'SS', Ø: 'O', Ł: 'L' };

/** Capitals without accents; what is neither a letter nor a digit (hyphen, apostrophe, space) parts two words. */
export function mots(texte: string): string[] {
  return texte
    .toUpperCase()
    .replace(/[ŒÆẞØŁ]/g, (lettre) => LIGATURES[lettre] ?? lettre)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((mot) => mot !== '');
}

/** One way to write a name: spaces, hyphens and apostrophes do not count (`D’Angelo`, `DANGELO`). */
export function normaliserNom(nom: string): string {
  return mots(nom).join('');
}

/** First names in any order. `Jean-Pierre` is `Jean Pierre`, not `Jean`. */
export function normaliserPrenoms(prenoms: readonly string[]): string {
  return prenoms.flatMap(mots).sort().join(' ');
}

export interface IdentiteDeclaree {
  nom: string;
  prenoms: readonly string[];
  naissance: string;
}

/** Exact once normalised: birth day, all first names, and the birth or the usage name. */
export function memeIdentite(declaree: IdentiteDeclaree, connue: Identite): boolean {
  const noms = [connue.nom, ...(connue.nomUsage === undefined ? [] : [connue.nomUsage])];
  // Both names together, as some papers print them.
  const possibles = [...noms, noms.join(' '), [...noms].reverse().join(' ')].map(normaliserNom);
  return (
    declaree.naissance === connue.naissance &&
    possibles.includes(normaliserNom(declaree.nom)) &&
    normaliserPrenoms(declaree.prenoms) === normaliserPrenoms(connue.prenoms)
  );
}
