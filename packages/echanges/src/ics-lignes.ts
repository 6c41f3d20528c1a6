/** Content lines of RFC 5545: escaped text, folded at 75 octets, ended by CRLF. */
const OCTETS_PAR_LIGNE = 75;

/** A text value (§ 3.3.11). */
export function texteIcs(texte: string): string {
  return texte.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Folds a content line (§ 3.1) between characters, never inside one. */
export function plier(ligne: string): string {
  let pliee = '';
  let octets = 0;
  for (const caractere of ligne) {
    const taille = octetsUtf8(caractere.codePointAt(0) as number);
    if (octets + taille > OCTETS_PAR_LIGNE) {
      pliee += '\r\n ';
      octets = 1;
    }
    pliee += caractere;
    octets += taille;
  }
  return pliee;
}

export function assembler(lignes: readonly string[]): string {
  return `${lignes.map(plier).join('\r\n')}\r\n`;
}

function octetsUtf8(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_0000 ? 3 : 4;
}
