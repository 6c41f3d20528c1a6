import { abime, animee, type Dimensions, double, type ResultatConstat, vu } from './constat.ts';

const ANIMATION = 0x02;

/** Reads the RIFF header of a WebP: its announced size must be the size of the file. */
export function constaterWebp(octets: Buffer): ResultatConstat {
  if (octets.length < 30) return abime('WebP coupé');
  const annonce = octets.readUInt32LE(4) + 8;
  if (annonce > octets.length) return abime('WebP coupé');
  if (annonce < octets.length) return double('des octets après l’image');
  const genre = octets.toString('latin1', 12, 16);
  if (genre === 'VP8X' && ((octets[20] ?? 0) & ANIMATION) !== 0) return animee('WebP animé');
  const dimensions = lireDimensions(genre, octets);
  return dimensions === null ? abime('WebP sans en-tête') : vu(dimensions);
}

function lireDimensions(genre: string, octets: Buffer): Dimensions | null {
  if (genre === 'VP8X') {
    return { largeur: octets.readUIntLE(24, 3) + 1, hauteur: octets.readUIntLE(27, 3) + 1 };
  }
  if (genre === 'VP8L') {
    const bits = octets.readUInt32LE(21);
    return { largeur: (bits & 0x3fff) + 1, hauteur: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (genre === 'VP8 ') {
    return { largeur: octets.readUInt16LE(26) & 0x3fff, hauteur: octets.readUInt16LE(28) & 0x3fff };
  }
  return null;
}
