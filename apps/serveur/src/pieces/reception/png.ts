import { abime, animee, type Dimensions, double, type ResultatConstat, vu } from './constat.ts';

const ENTETE = 8;
/** Length, type and checksum around the data of a chunk. */
const CADRE = 12;

/** Walks the chunks of a PNG without inflating any: IHDR first, IEND last, nothing after. */
export function constaterPng(octets: Buffer): ResultatConstat {
  let dimensions: Dimensions | null = null;
  let position = ENTETE;
  while (position + CADRE <= octets.length) {
    const longueur = octets.readUInt32BE(position);
    const type = octets.toString('latin1', position + 4, position + 8);
    const suivant = position + CADRE + longueur;
    if (suivant > octets.length) return abime('PNG coupé');
    if (dimensions === null) {
      if (type !== 'IHDR' || longueur !== 13) return abime('PNG sans en-tête');
      dimensions = {
        largeur: octets.readUInt32BE(position + 8),
        hauteur: octets.readUInt32BE(position + 12),
      };
    }
    if (type === 'acTL') return animee('PNG animé');
    if (type === 'IEND') {
      return suivant === octets.length ? vu(dimensions) : double('des octets après l’image');
    }
    position = suivant;
  }
  return abime('PNG coupé');
}
