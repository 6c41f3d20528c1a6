import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** Documents made from bytes, for the tests: nothing is kept in a file. */

function morceau(type: string, donnees: Buffer): Buffer {
  const corps = Buffer.concat([Buffer.from(type, 'latin1'), donnees]);
  const cadre = Buffer.alloc(4);
  cadre.writeUInt32BE(donnees.length);
  const somme = Buffer.alloc(4);
  somme.writeUInt32BE(crc32(corps));
  return Buffer.concat([cadre, corps, somme]);
}

/** A grey PNG of any size whose points are announced, and compressed to nothing. */
export function png(largeur: number, hauteur: number, lignes = hauteur): Buffer {
  const entete = Buffer.alloc(13);
  entete.writeUInt32BE(largeur, 0);
  entete.writeUInt32BE(hauteur, 4);
  entete.set([8, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc(Math.min(lignes, 64) * (largeur + 1), 0));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    morceau('IHDR', entete),
    morceau('IDAT', pixels),
    morceau('IEND', Buffer.alloc(0)),
  ]);
}

export const morceauPng = morceau;

/** An archive of one stored file, as any tool would read it. */
export function zip(nom = 'a.txt', contenu: Buffer = Buffer.from('bonjour')): Buffer {
  const nomOctets = Buffer.from(nom);
  const locale = Buffer.alloc(30);
  locale.writeUInt32LE(0x04034b50, 0);
  locale.writeUInt16LE(20, 4);
  locale.writeUInt32LE(crc32(contenu), 14);
  locale.writeUInt32LE(contenu.length, 18);
  locale.writeUInt32LE(contenu.length, 22);
  locale.writeUInt16LE(nomOctets.length, 26);
  const centrale = Buffer.alloc(46);
  centrale.writeUInt32LE(0x02014b50, 0);
  centrale.writeUInt32LE(crc32(contenu), 16);
  centrale.writeUInt32LE(contenu.length, 20);
  centrale.writeUInt32LE(contenu.length, 24);
  centrale.writeUInt16LE(nomOctets.length, 28);
  const debut = locale.length + nomOctets.length + contenu.length;
  const fin = Buffer.alloc(22);
  fin.writeUInt32LE(0x06054b50, 0);
  fin.writeUInt16LE(1, 8);
  fin.writeUInt16LE(1, 10);
  fin.writeUInt32LE(centrale.length + nomOctets.length, 12);
  fin.writeUInt32LE(debut, 16);
  return Buffer.concat([locale, nomOctets, contenu, centrale, nomOctets, fin]);
}

interface OptionsPdf {
  /** Entries added to the catalogue. */
  catalogue?: string;
  pages?: number;
  /** Entries added to each page. */
  page?: string;
  /** What is drawn on each page. */
  dessin?: string;
  mediaBox?: string;
  /** Objects added, numbered from 100. */
  objets?: readonly string[];
  /** Entries added to the trailer. */
  suite?: string;
}

/** A plain PDF of A4 pages, with a right table of its objects. */
export function pdf(o: OptionsPdf = {}): Buffer {
  const { pages = 1, dessin = 'BT /F 40 Tf 80 600 Td (Volet 3) Tj ET', page = '' } = o;
  const boite = o.mediaBox ?? '0 0 595 842';
  const numeros = Array.from({ length: pages }, (_, i) => 10 + i);
  const objets = new Map<number, string>([
    [1, `<</Type/Catalog/Pages 2 0 R${o.catalogue ?? ''}>>`],
    [2, `<</Type/Pages/Kids[${numeros.map((n) => `${n} 0 R`).join(' ')}]/Count ${pages}>>`],
    [3, `<</Length ${dessin.length}>>\nstream\n${dessin}\nendstream`],
    [4, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'],
  ]);
  for (const n of numeros) {
    objets.set(
      n,
      `<</Type/Page/Parent 2 0 R/MediaBox[${boite}]/Contents 3 0 R/Resources<</Font<</F 4 0 R>>>>${page}>>`,
    );
  }
  o.objets?.forEach((texte, i) => objets.set(1000 + i, texte));
  let texte = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const places = new Map<number, number>();
  for (const [n, contenu] of objets) {
    places.set(n, texte.length);
    texte += `${n} 0 obj\n${contenu}\nendobj\n`;
  }
  const table = texte.length;
  texte += 'xref\n0 1\n0000000000 65535 f \n';
  for (const [n, place] of places) {
    texte += `${n} 1\n${String(place).padStart(10, '0')} 00000 n \n`;
  }
  texte += `trailer\n<</Size 2000/Root 1 0 R${o.suite ?? ''}>>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(texte, 'latin1');
}

interface OptionsPhoto {
  largeur?: number;
  hauteur?: number;
  /** Levels of the paper and of the ink. */
  papier?: number;
  encre?: number;
  fond?: number;
  /** Margin of background around the paper, in points; negative cuts the paper. */
  marges?: Partial<Record<'top' | 'right' | 'bottom' | 'left', number>>;
  flou?: number;
}

/** The photo of a sheet written over, on a table. The words are bars, as letters look from afar. */
export async function photo(o: OptionsPhoto = {}): Promise<Buffer> {
  const { largeur = 1600, hauteur = 2200, papier = 235, encre = 40, fond = 90 } = o;
  const marges = { top: 80, right: 80, bottom: 80, left: 80, ...o.marges };
  const pixels = Buffer.alloc(largeur * hauteur, fond);
  const [x0, x1] = [marges.left, largeur - marges.right];
  const [y0, y1] = [marges.top, hauteur - marges.bottom];
  for (let y = Math.max(0, y0); y < Math.min(hauteur, y1); y++) {
    const ligne = (y - y0) % 40;
    const ecrite = ligne >= 14 && ligne < 26;
    for (let x = Math.max(0, x0); x < Math.min(largeur, x1); x++) {
      const dedans = x > x0 + 100 && x < x1 - 100;
      const trait = (x * 7 + Math.floor(y / 40) * 13) % 23 < 6;
      pixels[y * largeur + x] = ecrite && dedans && trait ? encre : papier;
    }
  }
  const image = sharp(pixels, { raw: { width: largeur, height: hauteur, channels: 1 } });
  const finie = o.flou === undefined ? image : image.blur(o.flou);
  return finie.toColourspace('srgb').jpeg({ quality: 85 }).toBuffer();
}

/** A stream of zeros after some bytes, made as it is read; `etat` tells how much was made and if it was closed. */
export function fluxSansFin(tete: Buffer, total: number) {
  const etat = { produits: 0, ferme: false };
  const morceau = Buffer.alloc(65_536);
  async function* produire(): AsyncGenerator<Uint8Array> {
    try {
      yield tete;
      etat.produits = tete.length;
      while (etat.produits < total) {
        etat.produits += morceau.length;
        yield morceau;
      }
    } finally {
      etat.ferme = true;
    }
  }
  return { flux: produire(), etat };
}

/** Bytes given by small pieces, as a network does. */
export async function* flux(octets: Uint8Array, pas = 1_000): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < octets.length; i += pas) yield octets.subarray(i, i + pas);
}

/** The harmless file that every antivirus reports; written in two so that this source is not reported. */
export const EICAR = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', 'ANTIVIRUS-TEST-FILE!$H+H*'].join('-'),
);
