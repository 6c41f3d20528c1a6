import type { Hasard } from '../../base/cles/chiffrement.ts';

/** Crockford's alphabet: no i, l, o, u; it is read aloud and copied by hand. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A version 4 uuid of the injected randomness. */
export function uuid(hasard: Hasard): string {
  const octets = Buffer.from(hasard(16));
  octets.writeUInt8((octets.readUInt8(6) & 0x0f) | 0x40, 6);
  octets.writeUInt8((octets.readUInt8(8) & 0x3f) | 0x80, 8);
  const h = octets.toString('hex');
  return [h.slice(0, 8), h.slice(8, 12), h.slice(12, 16), h.slice(16, 20), h.slice(20)].join('-');
}

/** Public, random, without order: 80 bits, `A-7K2M-…` with the letter of what it names. */
export function reference(lettre: 'D' | 'A', hasard: Hasard): string {
  const signes = [...hasard(16)].map((o) => ALPHABET.charAt(o % 32)).join('');
  return [lettre, ...(signes.match(/.{4}/g) ?? [])].join('-');
}
