import { fileTypeFromBuffer } from 'file-type';
import { type RefusPiece, refuser } from '../refus.ts';
import { TYPES_PIECE, type TypePiece } from './types-admis.ts';

/** Enough for every signature; a parser of archives is never given more. */
const TETE = 4_100;

/** What must stand at offset 0: readers that forgive leading bytes are how one file becomes two. */
const SIGNATURES: Readonly<Record<TypePiece, (tete: Buffer) => boolean>> = {
  'image/jpeg': (t) => t.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  'image/png': (t) => t.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
  'image/webp': (t) =>
    t.toString('latin1', 0, 4) === 'RIFF' && t.toString('latin1', 8, 12) === 'WEBP',
  'application/pdf': (t) => /^%PDF-\d\.\d/.test(t.toString('latin1', 0, 8)),
};

const ARCHIVES =
  /zip|rar|7z|tar|gzip|bzip|x-xz|zstd|lz4|lzh|x-ace|x-arj|cab|x-cpio|unix-archive|x-compress|apple-diskimage|iso9660|openxmlformats|opendocument|epub|java-archive|vnd\.android|x-asar|x-deb|x-rpm/;

const PHOTOS_MODERNES = /^image\/(heic|heif|avif)/;

export type ResultatType = { ok: true; type: TypePiece } | { ok: false; refus: RefusPiece };

/** The type by the content alone: the declared name and type are not read. */
export async function reconnaitre(octets: Buffer): Promise<ResultatType> {
  const tete = octets.subarray(0, TETE);
  const mime = await sonder(tete);
  const type = TYPES_PIECE.find((t) => t === mime);
  if (type !== undefined) {
    if (SIGNATURES[type](tete)) return { ok: true, type };
    return { ok: false, refus: refuser('ALM-P-306', { recu: 'des octets avant le document' }) };
  }
  if (ARCHIVES.test(mime))
    return { ok: false, refus: refuser('ALM-P-304', { recu: nommer(mime) }) };
  if (PHOTOS_MODERNES.test(mime)) {
    return { ok: false, refus: refuser('ALM-P-305', { recu: nommer(mime) }) };
  }
  return { ok: false, refus: refuser('ALM-P-303', { recu: nommer(mime) }) };
}

async function sonder(tete: Buffer): Promise<string> {
  // file-type reads no more than it is given, but gives up on some heads by throwing.
  try {
    return (await fileTypeFromBuffer(tete))?.mime ?? tarAncien(tete);
  } catch {
    return '';
  }
}

/** file-type needs a whole block; the mark of a tar stands at offset 257. */
function tarAncien(tete: Buffer): string {
  return tete.toString('latin1', 257, 262) === 'ustar' ? 'application/x-tar' : '';
}

/** "application/x-7z-compressed" → "7Z-COMPRESSED": a person may know the last word. */
function nommer(mime: string): string {
  if (mime === '') return 'un contenu inconnu';
  if (/officedocument|opendocument/.test(mime)) return 'un document de bureautique';
  const fin = mime.slice(mime.indexOf('/') + 1);
  return fin.replace(/^x-|-sequence$/g, '').toUpperCase();
}
