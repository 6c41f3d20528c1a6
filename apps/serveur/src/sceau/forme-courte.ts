/** Crockford's alphabet: no i, l, o, u; it is read aloud and copied by hand. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** The first 40 bits of a fingerprint, as one says it on the phone: `k7f2-9qd1`. It recalls a seal, and proves nothing. */
export function formeCourte(empreinte: string): string {
  if (!/^[0-9a-f]{64}$/.test(empreinte))
    throw new TypeError('a SHA-256 in hexadecimal was expected');
  // 40 bits are well inside 2^53.
  let reste = Number.parseInt(empreinte.slice(0, 10), 16);
  let signes = '';
  for (let i = 0; i < 8; i++) {
    signes = ALPHABET.charAt(reste % 32) + signes;
    reste = Math.floor(reste / 32);
  }
  return `${signes.slice(0, 4)}-${signes.slice(4)}`;
}
