const LIGATURES: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/** A name without case, accents, hyphens or apostrophes: « O’Brien-Lefèvre » and « OBRIEN LEFEVRE » are one. */
export function normaliser(nom: string): string {
  return decouper(nom).join(' ');
}

/** Words of a name. An apostrophe joins (D’Almeida, Dalmeida), a hyphen separates (Jean-Luc, Jean Luc). */
export function decouper(nom: string): string[] {
  // Decomposed first: a capital may hide in a compatibility form; lowering may leave one more accent.
  return nom
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[æœßøłđðþ]/g, (l) => LIGATURES[l] ?? l)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’ʼ`´‘]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((mot) => mot !== '');
}
