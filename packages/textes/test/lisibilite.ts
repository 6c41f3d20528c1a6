/** What a sentence may hold: checked on every text a person reads. */
const CARACTERES = /^[\u0020-\u007e\u00a0-\u00ffœŒ’€–…]*$/;

export function caracteresInterdits(texte: string): string[] {
  return Array.from(texte).filter((c) => !CARACTERES.test(c));
}

export function motsParPhrase(texte: string): number[] {
  return texte
    .split(/(?<=[.?!])\s+(?=[A-ZÀÉÊ0-9«])/)
    .map((phrase) => phrase.split(/[\s\u00a0]+/).filter((mot) => /[\p{L}\p{N}]/u.test(mot)).length);
}
