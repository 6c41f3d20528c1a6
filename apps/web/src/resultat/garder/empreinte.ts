/** Crockford's base 32: no i, l, o or u to be mistaken for another sign. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const SIGNES = 8;

/** A sha256 in hex shortened for the eye, "k7f2-9qd1": its first 40 bits, five at a time. */
export function empreinteCourte(empreinte: string): string {
  const bits = Array.from(empreinte.slice(0, SIGNES + 2), (chiffre) =>
    Number.parseInt(chiffre, 16).toString(2).padStart(4, '0'),
  ).join('');
  const signes = Array.from(
    { length: SIGNES },
    (_, rang) => ALPHABET[Number.parseInt(bits.slice(rang * 5, rang * 5 + 5), 2)] ?? '',
  );
  return `${signes.slice(0, 4).join('')}-${signes.slice(4).join('')}`;
}
