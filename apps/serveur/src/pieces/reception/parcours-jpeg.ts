import type { Dimensions } from './constat.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;

export interface JpegLu {
  dimensions: Dimensions | null;
  /** Offset of the first byte after the end of image. */
  fin: number;
}

/** `null` when the image does not reach its end. */
export function parcourirJpeg(octets: Buffer, debut: number): JpegLu | null {
  if (octets[debut] !== 0xff || octets[debut + 1] !== SOI) return null;
  let dimensions: Dimensions | null = null;
  let position = debut + 2;
  for (;;) {
    position = prochainMarqueur(octets, position);
    const marqueur = octets[position + 1];
    if (marqueur === undefined) return null;
    if (marqueur === EOI) return { dimensions, fin: position + 2 };
    if (position + 4 > octets.length) return null;
    const longueur = octets.readUInt16BE(position + 2);
    const suivant = position + 2 + longueur;
    if (longueur < 2 || suivant > octets.length) return null;
    if (estCadre(marqueur)) dimensions ??= lireCadre(octets, position, longueur);
    position = marqueur === SOS ? finDuBalayage(octets, suivant) : suivant;
  }
}

/** Offset of the `FF` before the next marker that has a segment, or ends the image. */
function prochainMarqueur(octets: Buffer, depuis: number): number {
  let position = depuis;
  while (position + 1 < octets.length) {
    const suivant = octets[position + 1] ?? 0;
    if (octets[position] === 0xff && suivant >= 0xc0 && suivant !== 0xff && !estRelance(suivant)) {
      return position;
    }
    position++;
  }
  return octets.length;
}

/** In a scan, `FF 00` is a byte of data and `FF D0` to `FF D7` are restarts. */
function finDuBalayage(octets: Buffer, depuis: number): number {
  for (let position = depuis; position + 1 < octets.length; position++) {
    if (octets[position] !== 0xff) continue;
    const suivant = octets[position + 1] ?? 0;
    if (suivant !== 0 && suivant !== 0xff && !estRelance(suivant)) return position;
  }
  return octets.length;
}

function estRelance(marqueur: number): boolean {
  return marqueur >= 0xd0 && marqueur <= 0xd7;
}

/** SOF0 to SOF15, without DHT, JPG and DAC that stand among them. */
function estCadre(marqueur: number): boolean {
  return (
    marqueur >= 0xc0 &&
    marqueur <= 0xcf &&
    marqueur !== 0xc4 &&
    marqueur !== 0xc8 &&
    marqueur !== 0xcc
  );
}

function lireCadre(octets: Buffer, position: number, longueur: number): Dimensions | null {
  if (longueur < 8) return null;
  return {
    hauteur: octets.readUInt16BE(position + 5),
    largeur: octets.readUInt16BE(position + 7),
  };
}
