import { INSECABLE } from './nombres.ts';

/** No-break spaces where French print wants them, so that sources are typed with plain spaces. */
export function composer(texte: string): string {
  return texte.replace(/ (?=[:;?!»])/g, INSECABLE).replace(/« /g, `«${INSECABLE}`);
}

/** ["a", "b", "c"] → "a, b et c". */
export function enumerer(elements: readonly string[], liaison = 'et'): string {
  const dernier = elements[elements.length - 1];
  if (dernier === undefined) return '';
  if (elements.length === 1) return dernier;
  return `${elements.slice(0, -1).join(', ')} ${liaison} ${dernier}`;
}
