import { abime, double, type ResultatConstat, vu } from './constat.ts';
import { parcourirJpeg } from './parcours-jpeg.ts';
import { queueDeTelephone } from './queue-jpeg.ts';

/** Walks the markers of a JPEG without decoding it, up to its end. */
export function constaterJpeg(octets: Buffer): ResultatConstat {
  const lu = parcourirJpeg(octets, 0);
  if (lu === null) return abime('JPEG coupé');
  if (lu.dimensions === null) return abime('JPEG sans dimensions');
  if (!queueDeTelephone(octets, lu.fin)) return double('des octets après l’image');
  return vu(lu.dimensions);
}
