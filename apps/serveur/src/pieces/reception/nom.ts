import { EXTENSIONS, type TypePiece } from './types-admis.ts';

const LONGUEUR_MAX = 120;
/** Names that Windows gives to devices. */
const RESERVES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** First characters that a spreadsheet reads as a formula, full-width ones included. */
const FORMULE = /^[\s'"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n]/u;

/**
 * A name to show, made of the one that was declared. It is never a path: what is stored is named by its id.
 * Its extension is that of the content, not the declared one.
 */
export function nomPropre(declare: string, type: TypePiece): string {
  const lisible = declare
    .slice(0, 4_000)
    .normalize('NFC')
    .replace(/[\p{Zs}\t\n\r]+/gu, ' ')
    // Controls, direction overrides, invisible characters, lone surrogates, line separators.
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1');
  const dernier = lisible.split(/[/\\]/).pop() ?? '';
  const sansExtension = dernier.replace(/\.[\p{L}\p{N}]{1,5}$/u, '');
  const base = sansExtension
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .replace(/\.{2,}/g, '.');
  const courte = Array.from(base).slice(0, LONGUEUR_MAX).join('').trimEnd();
  const sure = courte === '' ? 'document' : RESERVES.test(courte) ? `_${courte}` : courte;
  return `${sure}.${EXTENSIONS[type]}`;
}

/** A text that goes to a spreadsheet: one that would be computed is shown instead. */
export function neutraliserFormule(texte: string): string {
  return FORMULE.test(texte) ? `'${texte}` : texte;
}

/** `Content-Disposition` of a file that is always saved, never opened in the page (RFC 6266, RFC 8187). */
export function dispositionDeTelechargement(nom: string): string {
  const ascii =
    nom
      .normalize('NFD')
      .replace(/[^\w .()-]/g, '')
      .trim() || 'document';
  const etendu = encodeURIComponent(nom).replace(
    /['()*!]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${etendu}`;
}
