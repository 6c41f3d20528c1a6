/** ["a", "b", "c"] → "a, b et c". */
export function enumerer(elements: readonly string[], liaison = 'et'): string {
  if (elements.length < 2) return elements[0] ?? '';
  return `${elements.slice(0, -1).join(', ')} ${liaison} ${elements.at(-1) ?? ''}`;
}

export function majuscule(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}

/** Joins the classes that apply. */
export function classes(...noms: readonly (string | false | undefined)[]): string {
  return noms.filter(Boolean).join(' ');
}
