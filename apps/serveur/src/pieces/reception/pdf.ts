import { abime, double, type ResultatConstat, vu } from './constat.ts';

const FIN = '%%EOF';
/** Readers look for the end mark in the last kilobyte. */
const QUEUE = 1_024;

/** A PDF starts at offset 0 and ends at its end mark: what follows belongs to another file. */
export function constaterPdf(octets: Buffer): ResultatConstat {
  const fin = octets.lastIndexOf(FIN);
  if (fin === -1) return abime('PDF coupé');
  const suite = octets.subarray(fin + FIN.length);
  if (suite.length > QUEUE || suite.some((o) => !estBlanc(o))) {
    return double('des octets après le PDF');
  }
  return vu(null);
}

function estBlanc(octet: number): boolean {
  return octet === 0 || octet === 9 || octet === 10 || octet === 12 || octet === 13 || octet === 32;
}
