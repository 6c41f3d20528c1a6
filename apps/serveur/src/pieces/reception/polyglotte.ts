import { double, type ResultatConstat } from './constat.ts';

/** Browsers guess a page from its first bytes; 1,445 is the most any of them reads. Shorter marks happen by chance. */
const TETE_DE_PAGE = 2_048;
const PAGE =
  /<(?:!doctype|html|head|body|script|iframe|object|embed|svg|img|meta|link|style|form|table|!--|\?php)/i;

const FIN_DE_ZIP = Buffer.from('PK\x05\x06', 'latin1');
const FIN_DE_ZIP64 = Buffer.from('PK\x06\x07', 'latin1');
/** Chance gives none in most files, and never that many. */
const HASARDS = 16;
const REPERTOIRE = Buffer.from('PK\x01\x02', 'latin1');

/** The second format that a file may also be, whatever its first: a page, or an archive. `null` when alone. */
export function chercherSecondFormat(octets: Buffer): ResultatConstat | null {
  if (PAGE.test(octets.toString('latin1', 0, TETE_DE_PAGE))) {
    return double('une page web ou un programme');
  }
  return contientUneArchive(octets) ? double('une archive') : null;
}

/** Four bytes happen by chance in a photo: the directory that they close must stand where they say. */
function contientUneArchive(octets: Buffer): boolean {
  let marques = 0;
  for (let i = octets.indexOf(FIN_DE_ZIP); i !== -1; i = octets.indexOf(FIN_DE_ZIP, i + 1)) {
    if (++marques > HASARDS) return true;
    if (i + 22 > octets.length) return false;
    const repertoire = i - octets.readUInt32LE(i + 12);
    if (i >= 20 && octets.subarray(i - 20, i - 16).equals(FIN_DE_ZIP64)) return true;
    if (repertoire >= 0 && octets.subarray(repertoire, repertoire + 4).equals(REPERTOIRE)) {
      return true;
    }
  }
  return false;
}
