import { parcourirJpeg } from './parcours-jpeg.ts';

const REMPLISSAGE_MAX = 65_536;
/** Far beyond what a phone writes; without them, a file made for it would be walked for hours. */
const ELEMENTS_MAX = 32;
const BLOCS_MAX = 256;

/**
 * Phones write after the end of image: other JPEG (depth, gain map), a short film, a directory of Samsung. These
 * are walked to their last byte; anything else after a picture is refused.
 */
export function queueDeTelephone(octets: Buffer, depuis: number): boolean {
  let position = depuis;
  for (let lus = 0; position < octets.length; lus++) {
    if (lus === ELEMENTS_MAX) return false;
    const suivante =
      parcourirJpeg(octets, position)?.fin ??
      finDuRepertoireSamsung(octets, position) ??
      finDuFilm(octets, position) ??
      // Last: a film and a directory may start with zeros of their own.
      finDuRemplissage(octets, position);
    if (suivante === null) return false;
    position = suivante;
  }
  return true;
}

/** Zeros that align what follows. */
function finDuRemplissage(octets: Buffer, depuis: number): number | null {
  let position = depuis;
  while (position < octets.length && octets[position] === 0) position++;
  return position === depuis || position - depuis > REMPLISSAGE_MAX ? null : position;
}

/** Blocks, then `SEFH`, a directory that places each block, its length, and `SEFT` at the very end of the file. */
function finDuRepertoireSamsung(octets: Buffer, depuis: number): number | null {
  const fin = octets.length;
  if (fin - depuis < 20 || octets.toString('latin1', fin - 4) !== 'SEFT') return null;
  const tete = fin - 8 - octets.readUInt32LE(fin - 8);
  if (tete < depuis || octets.toString('latin1', tete, tete + 4) !== 'SEFH') return null;
  const nombre = octets.readUInt32LE(tete + 8);
  if (nombre > BLOCS_MAX || tete + 12 + nombre * 12 !== fin - 8) return null;
  let couverts = 0;
  for (let i = 0; i < nombre; i++) {
    const entree = tete + 12 + i * 12;
    const debut = tete - octets.readUInt32LE(entree + 4);
    const longueur = octets.readUInt32LE(entree + 8);
    if (debut < depuis || debut + longueur > tete) return null;
    couverts += longueur;
  }
  return couverts === tete - depuis ? fin : null;
}

/** Boxes of an ISO film, from `ftyp`, while they follow one another. */
function finDuFilm(octets: Buffer, depuis: number): number | null {
  if (octets.toString('latin1', depuis + 4, depuis + 8) !== 'ftyp') return null;
  let position = depuis;
  while (position + 8 <= octets.length) {
    const taille = octets.readUInt32BE(position);
    const genre = octets.toString('latin1', position + 4, position + 8);
    if (!/^[a-z0-9 ]{4}$/i.test(genre)) break;
    if (taille < 8 || position + taille > octets.length) return null;
    position += taille;
  }
  return position;
}
