import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { morceauPng, pdf, photo, png } from '../../../test/pieces/fabrique.ts';
import { rendeurDEssai } from '../../../test/rendu.ts';
import type { TypePiece } from '../reception/types-admis.ts';

const CANARI = 'CANARI-2-84-02-75-116';
const rendeur = await rendeurDEssai();

async function pages(octets: Buffer, type: TypePiece) {
  const rendu = await rendeur.rendre(octets, type);
  if (!rendu.ok) throw new Error(`${rendu.refus.code} ${rendu.refus.recu}`);
  return rendu.pages;
}

async function code(octets: Buffer, type: TypePiece): Promise<string> {
  const rendu = await rendeur.rendre(octets, type);
  return rendu.ok ? 'rendu' : rendu.refus.code;
}

/** Mean level of red, green and blue in a square of the picture. */
async function couleur(jpeg: Buffer, left: number, top: number): Promise<number[]> {
  const points = await sharp(jpeg).extract({ left, top, width: 8, height: 8 }).raw().toBuffer();
  return [0, 1, 2].map((canal) => {
    const niveaux = points.filter((_, i) => i % 3 === canal);
    return Math.round(niveaux.reduce((somme, n) => somme + n, 0) / niveaux.length);
  });
}

describe('la copie d’une photo', () => {
  it('n’a plus ni EXIF, ni position, ni XMP, ni profil', async () => {
    const source = await sharp(await photo({ largeur: 400, hauteur: 300 }))
      .withExif({
        IFD0: { Artist: CANARI, Model: 'Appareil' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 24/1' },
      })
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><d>${CANARI}</d></x:xmpmeta>`)
      .withIccProfile('p3')
      .jpeg()
      .toBuffer();
    expect(source.includes(CANARI)).toBe(true);
    const avant = await sharp(source).metadata();
    // The tag that leads to the position, whatever the order of bytes.
    const renvoi = [Buffer.from([0x88, 0x25]), Buffer.from([0x25, 0x88])];
    expect(renvoi.some((octets) => avant.exif?.includes(octets))).toBe(true);

    const [page] = await pages(source, 'image/jpeg');
    const apres = await sharp(page!.jpeg).metadata();
    expect([apres.exif, apres.xmp, apres.iptc, apres.icc]).toEqual(Array(4).fill(undefined));
    expect(apres).toMatchObject({ format: 'jpeg', width: 400, height: 300, space: 'srgb' });
    for (const reste of [CANARI, 'Exif', 'http', 'GPS']) {
      expect(page!.jpeg.includes(reste)).toBe(false);
    }
  });

  it('perd aussi ce qui suit l’image', async () => {
    const image = await photo({ largeur: 200, hauteur: 200 });
    const [page] = await pages(Buffer.concat([image, Buffer.from(CANARI)]), 'image/jpeg');
    expect(page!.jpeg.includes(CANARI)).toBe(false);
  });

  it('est remise à l’endroit', async () => {
    const rouge = { create: { width: 300, height: 100, channels: 3, background: '#f00' } } as const;
    const bleu = { ...rouge, create: { ...rouge.create, width: 150, background: '#00f' } } as const;
    const source = await sharp(rouge)
      .composite([{ input: await sharp(bleu).png().toBuffer(), left: 0, top: 0 }])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const [page] = await pages(source, 'image/jpeg');
    expect(page).toMatchObject({
      largeur: 100,
      hauteur: 300,
      source: { largeur: 100, hauteur: 300 },
    });
    expect((await couleur(page!.jpeg, 40, 20))[2]).toBeGreaterThan(240);
    expect((await couleur(page!.jpeg, 40, 270))[0]).toBeGreaterThan(240);
  });

  it('n’a jamais plus de 2480 points de côté, ni plus que la source', async () => {
    const [grande] = await pages(await photo({ largeur: 3000, hauteur: 4000 }), 'image/jpeg');
    expect(grande).toMatchObject({ largeur: 1860, hauteur: 2480, source: { hauteur: 4000 } });
    const [petite] = await pages(await photo({ largeur: 300, hauteur: 200 }), 'image/jpeg');
    expect(petite).toMatchObject({ largeur: 300, hauteur: 200 });
  });

  it('d’un PNG ou d’un WebP transparent a un fond blanc', async () => {
    const vide = sharp({
      create: { width: 50, height: 50, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    for (const format of ['png', 'webp'] as const) {
      const [page] = await pages(await vide.clone().toFormat(format).toBuffer(), `image/${format}`);
      expect(await couleur(page!.jpeg, 20, 20)).toEqual([255, 255, 255]);
    }
  });

  it('abîmée, ou qui n’en est pas une, est refusée', async () => {
    const image = await photo({ largeur: 400, hauteur: 400 });
    expect(await code(image.subarray(0, 3_000), 'image/jpeg')).toBe('ALM-P-308');
    expect(await code(Buffer.from('GIF89a'), 'image/jpeg')).toBe('ALM-P-308');
  });

  it('ne se fait qu’avec trois lecteurs, quel que soit le type annoncé', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
    );
    const gif = await sharp(png(4, 4)).gif().toBuffer();
    const tiff = await sharp(png(4, 4)).tiff().toBuffer();
    for (const autre of [svg, gif, tiff]) expect(await code(autre, 'image/png')).toBe('ALM-P-308');
  });

  it('trop grande pour être décodée est refusée, même si la réception l’avait admise', async () => {
    expect(await code(png(50_000, 50_000), 'image/png')).toBe('ALM-P-308');
  });
});

describe('la copie d’un PDF', () => {
  it('est une image par page, à la taille d’une feuille', async () => {
    const rouge = '1 0 0 rg 50 50 200 200 re f';
    const rendues = await pages(pdf({ pages: 3, dessin: rouge }), 'application/pdf');
    expect(rendues).toHaveLength(3);
    expect(rendues[2]).toMatchObject({ largeur: 1752, hauteur: 2480 });
    const [r, v, b] = await couleur(rendues[0]!.jpeg, 300, 2000);
    expect(r).toBeGreaterThan(240);
    expect((v ?? 255) + (b ?? 255)).toBeLessThan(30);
    expect(await couleur(rendues[0]!.jpeg, 1200, 300)).toEqual([255, 255, 255]);
  });

  it('n’a plus de JavaScript : il n’est ni exécuté ni gardé', async () => {
    const script = `(this.getField\\('a'\\).value = '${CANARI}'; app.alert\\(1\\))`;
    const action = `/OpenAction<</S/JavaScript/JS ${script}>>`;
    const champ =
      '/AcroForm<</Fields[1000 0 R]/DA(/Helv 12 Tf 0 g)>>/Names<</JavaScript<</Names[(x)1001 0 R]>>>>';
    const objets = [
      '<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V()/F 4/Rect[50 50 500 200]/P 10 0 R>>',
      `<</S/JavaScript/JS ${script}>>`,
    ];
    const page = '/Annots[1000 0 R]';
    const avec = pdf({ catalogue: action + champ, objets, page: `${page}/AA<</O 1001 0 R>>` });
    const sans = pdf({ catalogue: '/AcroForm<</Fields[1000 0 R]>>', objets, page });
    expect(avec.includes('JavaScript')).toBe(true);
    const [copie] = await pages(avec, 'application/pdf');
    for (const reste of ['JavaScript', CANARI, 'app.alert', '%PDF']) {
      expect(copie!.jpeg.includes(reste)).toBe(false);
    }
    // Had the script run, the field would be filled in.
    const [temoin] = await pages(sans, 'application/pdf');
    expect(copie!.jpeg.equals(temoin!.jpeg)).toBe(true);
  });

  it('montre les champs que la personne a remplis', async () => {
    const objets = [
      '<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(x)/F 4/Rect[100 100 300 300]/P 10 0 R/AP<</N 1001 0 R>>>>',
      '<</Type/XObject/Subtype/Form/BBox[0 0 200 200]/Length 27>>\nstream\n0 0 1 rg 0 0 200 200 re f  \nendstream',
    ];
    const catalogue = '/AcroForm<</Fields[1000 0 R]>>';
    const [page] = await pages(
      pdf({ catalogue, objets, page: '/Annots[1000 0 R]', dessin: ' ' }),
      'application/pdf',
    );
    const [r, , b] = await couleur(page!.jpeg, 589, 1890);
    expect(b).toBeGreaterThan(200);
    expect(r).toBeLessThan(235);
  });

  it('de plus de vingt pages est refusée, et dit combien', async () => {
    const rendu = await rendeur.rendre(pdf({ pages: 21 }), 'application/pdf');
    expect(rendu).toMatchObject({ refus: { code: 'ALM-P-309', recu: '21 pages' } });
  });

  it('protégé par un mot de passe est refusée, et dit pourquoi', async () => {
    const secret = `<${'41'.repeat(32)}>`;
    const suite = `/Encrypt<</Filter/Standard/V 1/R 2/O ${secret}/U ${secret}/P -4>>/ID[${secret}${secret}]`;
    expect(await code(pdf({ suite }), 'application/pdf')).toBe('ALM-P-310');
  });

  it('abîmé est refusée', async () => {
    expect(await code(Buffer.from('%PDF-1.4\nrien\n%%EOF'), 'application/pdf')).toBe('ALM-P-308');
  });

  it('minuscule ou immense reste une image ordinaire', async () => {
    for (const mediaBox of ['0 0 1 1', '0 0 14400 14400', '0 0 0 0']) {
      const [page] = await pages(pdf({ mediaBox }), 'application/pdf');
      expect(Math.max(page!.largeur, page!.hauteur)).toBeLessThanOrEqual(2_480);
    }
    // Less than one point high once drawn.
    expect(await code(pdf({ mediaBox: '0 0 14400 1' }), 'application/pdf')).toBe('ALM-P-308');
  });
});

describe('une bombe', () => {
  /** Sixteen times `fois` megabytes of zeros, in a few kilobytes a turn. */
  function zeros(fois: number): Buffer {
    const tour = deflateRawSync(Buffer.alloc(16_000_000), { finishFlush: constants.Z_FULL_FLUSH });
    const fin = deflateRawSync(Buffer.alloc(0));
    return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array<Buffer>(fois).fill(tour), fin]);
  }

  it('de 4 Go dans un flux de PDF ne touche pas le serveur', async () => {
    const bombe = deflateSync(zeros(256));
    expect(bombe.length).toBeLessThan(100_000);
    const flux = `<</Length ${bombe.length}/Filter[/FlateDecode/FlateDecode]>>\nstream\n${bombe.toString('latin1')}\nendstream`;
    const piege = pdf({ objets: [flux] });
    const texte = piege.toString('latin1').replace('/Contents 3 0 R', '/Contents 1000 0 R');
    const avant = process.memoryUsage().rss;
    const fin = await code(
      Buffer.from(texte.replace('/Contents 3 0 R', ''), 'latin1'),
      'application/pdf',
    );
    expect(['rendu', 'ALM-P-308', 'ALM-P-314', 'ALM-P-315']).toContain(fin);
    expect(process.memoryUsage().rss - avant).toBeLessThan(100_000_000);
    expect(await code(pdf(), 'application/pdf')).toBe('rendu');
  });

  it('dans un PNG qui n’annonce que quelques points n’est lue qu’à leur mesure', async () => {
    const image = png(100, 100);
    const bombe = Buffer.concat([
      image.subarray(0, 33),
      morceauPng('IDAT', zeros(64)),
      morceauPng('IEND', Buffer.alloc(0)),
    ]);
    expect(['rendu', 'ALM-P-308']).toContain(await code(bombe, 'image/png'));
  });

  it('dans un texte compressé d’un PNG ne l’empêche pas d’être lu, ou le fait refuser', async () => {
    const image = png(10, 10);
    const texte = morceauPng('zTXt', Buffer.concat([Buffer.from('a\0\0'), zeros(64)]));
    const bombe = Buffer.concat([image.subarray(0, 33), texte, image.subarray(33)]);
    expect(['rendu', 'ALM-P-308']).toContain(await code(bombe, 'image/png'));
  });

  it('de temps, un dessin sans fin, est arrêtée au délai', async () => {
    const presse = await rendeurDEssai({ delai: 1_500 });
    const dessin = '0 0 595 842 re B\n'.repeat(300_000);
    const debut = performance.now();
    const rendu = await presse.rendre(pdf({ dessin }), 'application/pdf');
    expect(rendu).toMatchObject({ refus: { code: 'ALM-P-314' } });
    expect(performance.now() - debut).toBeLessThan(6_000);
  });
});
