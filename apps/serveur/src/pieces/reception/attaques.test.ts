import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  flux,
  fluxSansFin,
  morceauPng,
  pdf,
  photo,
  png,
  zip,
} from '../../../test/pieces/fabrique.ts';
import { QUOTAS } from './limites.ts';
import { type Reception, recevoir } from './recevoir.ts';

const LIBRE = { personne: { pieces: 0, octets: 0 }, dossier: { pieces: 0, octets: 0 } };

function envoyer(octets: Uint8Array, nom = 'photo.jpg'): Promise<Reception> {
  return recevoir({ flux: flux(octets), nom }, LIBRE);
}

async function code(octets: Uint8Array, nom?: string): Promise<string> {
  const recu = await envoyer(octets, nom);
  return recu.ok ? recu.fichier.type : recu.refus.code;
}

describe('un fichier ordinaire', () => {
  it('est reçu avec son type, son empreinte et ses dimensions', async () => {
    const image = await photo({ largeur: 900, hauteur: 1200 });
    const recu = await envoyer(image, 'Mon arrêt.JPG');
    expect(recu).toMatchObject({
      ok: true,
      fichier: {
        type: 'image/jpeg',
        nom: 'Mon arrêt.jpg',
        taille: image.length,
        empreinte: createHash('sha256').update(image).digest('hex'),
        dimensions: { largeur: 900, hauteur: 1200 },
      },
    });
    expect(recu.ok && recu.fichier.octets.equals(image)).toBe(true);
  });

  it.each(['webp', 'png'] as const)('en %s aussi, avec ou sans transparence', async (format) => {
    for (const channels of [3, 4] as const) {
      const image = sharp({ create: { width: 123, height: 45, channels, background: '#fffa' } });
      for (const lossless of [true, false]) {
        const octets = await image.toFormat(format, { lossless }).toBuffer();
        expect(await envoyer(octets)).toMatchObject({
          fichier: { type: `image/${format}`, dimensions: { largeur: 123, hauteur: 45 } },
        });
      }
    }
  });

  it('en PDF aussi', async () => {
    expect(await code(pdf({ pages: 3 }), 'arret.pdf')).toBe('application/pdf');
  });
});

describe('un fichier sans fin', () => {
  it('de 10 Go est refusé à 15 Mo, sans être gardé en mémoire', async () => {
    const { flux: sansFin, etat } = fluxSansFin(await photo({ largeur: 200, hauteur: 200 }), 1e10);
    const avant = process.memoryUsage().arrayBuffers;
    const recu = await recevoir({ flux: sansFin, nom: 'a.jpg' }, LIBRE);
    expect(recu).toMatchObject({ refus: { code: 'ALM-P-302', statut: 413 } });
    expect(etat.ferme).toBe(true);
    expect(etat.produits).toBeLessThan(15_200_000);
    expect(process.memoryUsage().arrayBuffers - avant).toBeLessThan(40_000_000);
  });

  it('est fermé même quand c’est un flux de Node', async () => {
    const source = new Readable({
      read() {
        this.push(Buffer.alloc(65_536));
      },
    });
    await recevoir({ flux: source, nom: 'a.jpg' }, LIBRE);
    expect(source.destroyed).toBe(true);
  });

  it('annoncé trop gros est refusé avant le premier octet', async () => {
    const { flux: sansFin, etat } = fluxSansFin(Buffer.alloc(1), 1e10);
    const recu = await recevoir({ flux: sansFin, nom: 'a.jpg', annonce: 10_000_000_000 }, LIBRE);
    expect(recu).toMatchObject({ refus: { code: 'ALM-P-302', recu: '10000 Mo' } });
    expect(etat.produits).toBe(0);
  });
});

describe('un envoi coupé', () => {
  it('par le réseau, ou plus court qu’annoncé, ne garde rien', async () => {
    async function* coupe(): AsyncGenerator<Uint8Array> {
      yield Buffer.alloc(10);
      throw new Error('aborted');
    }
    const refus = { refus: { code: 'ALM-P-313' } };
    expect(await recevoir({ flux: coupe(), nom: 'a' }, LIBRE)).toMatchObject(refus);
    const court = { flux: flux(png(2, 2)), nom: 'a', annonce: 9_999 };
    expect(await recevoir(court, LIBRE)).toMatchObject(refus);
  });

  it('vide est dit vide', async () => {
    expect(await code(Buffer.alloc(0))).toBe('ALM-P-301');
  });

  it('au milieu d’une image ou d’un PDF est dit abîmé', async () => {
    const image = await photo({ largeur: 300, hauteur: 300 });
    for (const entier of [image, await sharp(image).png().toBuffer(), pdf()]) {
      for (const part of [0.3, 0.6, 0.9]) {
        expect(await code(entier.subarray(0, entier.length * part))).toBe('ALM-P-308');
      }
    }
  });
});

describe('un type refusé', () => {
  it.each([
    ['un programme Windows renommé', Buffer.concat([Buffer.from('MZ\x90\0'), Buffer.alloc(500)])],
    ['un programme Linux', Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(500)])],
    ['une page web', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['un SVG avec script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['un texte', Buffer.from('bonjour')],
    ['un GIF', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1')],
    ['du PostScript', Buffer.from('%!PS-Adobe-3.0\nshowpage')],
    ['des octets au hasard', createHash('sha512').update('x').digest()],
  ])('%s, quel que soit son nom', async (_, octets) => {
    expect(await code(octets, 'arret.pdf')).toBe('ALM-P-303');
  });

  it.each([
    ['zip', zip()],
    ['zip vide', Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)])],
    ['gzip', Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(20)])],
    ['7z', Buffer.concat([Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), Buffer.alloc(30)])],
    ['rar', Buffer.concat([Buffer.from('Rar!\x1a\x07\x01\0', 'latin1'), Buffer.alloc(30)])],
    ['bureautique', zip('[Content_Types].xml', Buffer.from('<Types/>'))],
    ['tar', tar()],
  ])('une archive %s n’est pas ouverte', async (_, octets) => {
    expect(await code(octets, 'arret.pdf')).toBe('ALM-P-304');
  });

  it('une bombe zip de 4,5 Po annoncés est refusée sans être décompressée', async () => {
    const bombe = zip('bombe', deflateSync(Buffer.alloc(10_000_000)));
    bombe.writeUInt16LE(8, 8);
    bombe.writeUInt32LE(0xffffffff, 22);
    const debut = performance.now();
    expect(await code(bombe)).toBe('ALM-P-304');
    expect(performance.now() - debut).toBeLessThan(1_000);
  });

  it('une photo HEIC ou AVIF dit comment faire sur un iPhone', async () => {
    for (const marque of ['heic', 'mif1', 'avif']) {
      const tete = Buffer.from(`\0\0\0\x18ftyp${marque}\0\0\0\0mif1heic`, 'latin1');
      const recu = await envoyer(Buffer.concat([tete, Buffer.alloc(100)]), 'IMG_0001.HEIC');
      expect(recu).toMatchObject({ refus: { code: 'ALM-P-305' } });
      expect(!recu.ok && recu.refus.message).toContain('Le plus compatible');
    }
  });

  it('une image animée, dont une partie ne serait pas vue', async () => {
    const image = png(4, 4);
    const actl = morceauPng('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]));
    const anime = Buffer.concat([image.subarray(0, 33), actl, image.subarray(33)]);
    // Such a PNG is another type for the sniffer: it is refused all the same.
    expect(['ALM-P-323', 'ALM-P-303']).toContain(await code(anime));
    const trame = { create: { width: 8, height: 16, channels: 3, background: '#f00' } } as const;
    const webp = await sharp({ ...trame, create: { ...trame.create, pageHeight: 8 } })
      .webp()
      .toBuffer();
    if (webp.toString('latin1', 12, 16) === 'VP8X') expect(await code(webp)).toBe('ALM-P-323');
  });
});

function tar(): Buffer {
  const bloc = Buffer.alloc(1_024);
  bloc.write('a.txt', 0);
  bloc.write('ustar\x0000', 257, 'latin1');
  return bloc;
}

describe('un fichier qui en est deux', () => {
  it.each([
    ['PDF précédé de blancs', () => Buffer.concat([Buffer.from('\xef\xbb\xbf', 'latin1'), pdf()])],
    ['PDF suivi d’une archive', () => Buffer.concat([pdf(), zip()])],
    ['PDF suivi d’une page', () => Buffer.concat([pdf(), Buffer.from('<script>1</script>')])],
    ['PDF dont la tête est une page', () => pdf({ catalogue: '/X(<html><script>alert\\(1\\))' })],
    ['PDF qui contient une archive', () => pdf({ objets: [zip().toString('latin1')] })],
    ['PNG suivi d’une archive', () => Buffer.concat([png(4, 4), zip()])],
    ['PNG suivi d’un octet', () => Buffer.concat([png(4, 4), Buffer.from('x')])],
    ['PNG avec une page en commentaire', () => pngAvecTexte('<script>alert(1)</script>')],
  ])('%s est refusé', async (_, fabriquer) => {
    expect(await code(fabriquer())).toBe('ALM-P-306');
  });

  it.each([
    ['une archive', zip()],
    ['un PDF', pdf()],
    ['un programme', Buffer.from('MZ\x90\0programme')],
    ['un octet', Buffer.from('x')],
    ['un faux film', Buffer.from('\0\0\0\x08ftypPK\x03\x04', 'latin1')],
    ['beaucoup de zéros', Buffer.alloc(70_000)],
    ['une image cachée, coupée', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0])],
  ])('JPEG suivi de %s est refusé', async (_, suite) => {
    const image = await photo({ largeur: 100, hauteur: 100 });
    expect(await code(Buffer.concat([image, suite]))).toBe('ALM-P-306');
  });

  it('JPEG qui contient une archive dans un commentaire est refusé', async () => {
    const image = await photo({ largeur: 100, hauteur: 100 });
    const contenu = zip();
    const cadre = Buffer.from([0xff, 0xfe, 0, contenu.length + 2]);
    const double = Buffer.concat([image.subarray(0, 2), cadre, contenu, image.subarray(2)]);
    expect(await code(double)).toBe('ALM-P-306');
  });

  it('WebP suivi d’une archive est refusé', async () => {
    const webp = await sharp(png(8, 8)).webp().toBuffer();
    expect(await code(Buffer.concat([webp, zip()]))).toBe('ALM-P-306');
  });

  it('les quatre octets d’une fin d’archive, seuls, sont un hasard', async () => {
    expect(
      await code(pdf({ catalogue: '/X(PK\x05\x06 hasard, rien devant, rien derrière)' })),
    ).toBe('application/pdf');
  });
});

function pngAvecTexte(texte: string): Buffer {
  const image = png(4, 4);
  const commentaire = morceauPng('tEXt', Buffer.from(`Comment\0${texte}`, 'latin1'));
  return Buffer.concat([image.subarray(0, 33), commentaire, image.subarray(33)]);
}

describe('ce que les téléphones ajoutent après une photo', () => {
  const image = () => photo({ largeur: 100, hauteur: 100 });

  it('une autre photo (profondeur, gamme étendue) est admise', async () => {
    const double = Buffer.concat([await image(), Buffer.alloc(40), await image(), Buffer.alloc(8)]);
    expect(await code(double)).toBe('image/jpeg');
  });

  it('un film court, entier, est admis', async () => {
    const boite = (genre: string, taille: number) => {
      const b = Buffer.alloc(taille);
      b.writeUInt32BE(taille, 0);
      b.write(genre, 4, 'latin1');
      return b;
    };
    const film = Buffer.concat([boite('ftyp', 24), boite('mdat', 900), boite('moov', 200)]);
    expect(await code(Buffer.concat([await image(), film]))).toBe('image/jpeg');
    expect(await code(Buffer.concat([await image(), film.subarray(0, -1)]))).toBe('ALM-P-306');
  });

  it('le répertoire de Samsung est admis s’il couvre tout ce qui suit', async () => {
    const bloc = Buffer.from('\0\0\x01\x0a\x0e\0\0\0Image_UTC_Data1700000000000', 'latin1');
    const tete = Buffer.alloc(24);
    tete.write('SEFH', 0);
    tete.writeUInt32LE(106, 4);
    tete.writeUInt32LE(1, 8);
    tete.writeUInt32LE(bloc.length, 16);
    tete.writeUInt32LE(bloc.length, 20);
    const fin = Buffer.alloc(8);
    fin.writeUInt32LE(tete.length, 0);
    fin.write('SEFT', 4);
    const suite = Buffer.concat([bloc, tete, fin]);
    expect(await code(Buffer.concat([await image(), suite]))).toBe('image/jpeg');
    const cache = Buffer.concat([await image(), Buffer.from('MZ'), suite]);
    expect(await code(cache)).toBe('ALM-P-306');
  });
});

describe('une image démesurée', () => {
  it('un PNG de 50 000 × 50 000 points est refusé avant d’être décodé', async () => {
    const debut = performance.now();
    const recu = await envoyer(png(50_000, 50_000));
    expect(recu).toMatchObject({ refus: { code: 'ALM-P-307', recu: '50000 × 50000 points' } });
    expect(performance.now() - debut).toBeLessThan(2_000);
  });

  it.each([
    ['large et basse', 16_001, 10],
    ['de 64 millions de points et un', 8_001, 8_000],
  ])('une image %s aussi', async (_, largeur, hauteur) => {
    expect(await code(png(largeur, hauteur))).toBe('ALM-P-307');
  });

  it('de 64 millions de points juste est admise', async () => {
    expect(await code(png(8_000, 8_000))).toBe('image/png');
  });

  it('sans un point est dite abîmée', async () => {
    expect(await code(png(0, 8))).toBe('ALM-P-308');
  });

  it('un JPEG qui ment dans son en-tête est mesuré sur son premier cadre', async () => {
    const image = await photo({ largeur: 100, hauteur: 100 });
    const cadre = image.indexOf(Buffer.from([0xff, 0xc0]));
    image.writeUInt16BE(50_000, cadre + 5);
    image.writeUInt16BE(50_000, cadre + 7);
    expect(await code(image)).toBe('ALM-P-307');
  });
});

describe('un fichier fait pour être long à lire', () => {
  const TAILLE = 14_000_000;
  const repete = (motif: number[] | string): Buffer =>
    Buffer.alloc(TAILLE, typeof motif === 'string' ? motif : Buffer.from(motif), 'latin1');
  const jpegSansFin = Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 2]);

  /** Thousands of empty images, then a directory of Samsung that is wrong at its last line only. */
  function repertoireFaux(): Buffer {
    const nombre = 400_000;
    const tete = Buffer.alloc(12 + nombre * 12);
    tete.write('SEFH', 0);
    tete.writeUInt32LE(nombre, 8);
    const fin = Buffer.alloc(8);
    fin.writeUInt32LE(tete.length, 0);
    fin.write('SEFT', 4);
    const images = Buffer.alloc(8_000_000, Buffer.from([0xff, 0xd8, 0xff, 0xd9, 0]));
    return Buffer.concat([images, tete, fin]);
  }

  it.each([
    ['un balayage de FF', () => Buffer.concat([jpegSansFin, repete([0xff])])],
    ['un balayage de relances', () => Buffer.concat([jpegSansFin, repete([0xff, 0xd0])])],
    ['des segments vides', () => Buffer.concat([jpegSansFin, repete([0xff, 0xe0, 0, 2])])],
    [
      'des images vides',
      async () => Buffer.concat([await petite(), repete([0xff, 0xd8, 0xff, 0xd9, 0])]),
    ],
    ['un faux répertoire', async () => Buffer.concat([await petite(), repertoireFaux()])],
    [
      'des morceaux de PNG vides',
      () => Buffer.concat([png(4, 4).subarray(0, 33), repete('\0\0\0\0tEXt\0\0\0\0')]),
    ],
    ['des fins d’archive', () => Buffer.concat([Buffer.from('%PDF-1.7 '), repete('PK\x05\x06')])],
    [
      'des fins de PDF',
      () =>
        Buffer.concat([Buffer.from('%PDF-1.7 '), repete('%%EOF'), repete(' ')]).subarray(0, TAILLE),
    ],
  ])('%s est refusé en peu de temps', async (_, fabriquer) => {
    const octets = await fabriquer();
    const debut = performance.now();
    expect(['ALM-P-306', 'ALM-P-308']).toContain(await code(octets));
    expect(performance.now() - debut).toBeLessThan(4_000);
  });

  const petite = (): Promise<Buffer> => photo({ largeur: 50, hauteur: 50 });
});

describe('des octets quelconques', () => {
  it('changés, coupés ou mêlés au hasard, donnent une réception ou un refus, jamais une panne', async () => {
    const bases = [
      await photo({ largeur: 60, hauteur: 60 }),
      await sharp(png(20, 20)).webp().toBuffer(),
      png(20, 20),
      pdf(),
    ];
    const alteration = fc.record({
      base: fc.constantFrom(...bases),
      coups: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
      garde: fc.double({ min: 0, max: 1, noNaN: true }),
      suite: fc.uint8Array({ maxLength: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(alteration, async ({ base, coups, garde, suite }) => {
        const change = Buffer.from(base);
        for (const [ou, quoi] of coups) change[ou % change.length] = quoi;
        const coupe = garde > 0.7 ? change : change.subarray(0, change.length * garde);
        const recu = await envoyer(Buffer.concat([coupe, suite]));
        expect(recu.ok || /^ALM-P-30\d|^ALM-P-323/.test(recu.refus.code)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('la place d’une personne', () => {
  const pleine = (quoi: 'personne' | 'dossier', quota: object) => ({
    ...LIBRE,
    [quoi]: { ...LIBRE[quoi], ...quota },
  });

  it('pleine en nombre est dite avant l’envoi', async () => {
    const { flux: sansFin, etat } = fluxSansFin(Buffer.alloc(1), 1e10);
    const usage = pleine('dossier', { pieces: QUOTAS.dossier.pieces });
    const recu = await recevoir({ flux: sansFin, nom: 'a' }, usage);
    expect(recu).toMatchObject({
      refus: { code: 'ALM-P-312', statut: 409, recu: '61 fichiers' },
    });
    expect(etat.produits).toBe(0);
  });

  it('compte les octets du fichier reçu, au dernier près', async () => {
    const image = png(4, 4);
    const reste = (octets: number) =>
      pleine('personne', { octets: QUOTAS.personne.octets - octets });
    const recevable = { flux: flux(image), nom: 'a' };
    expect((await recevoir(recevable, reste(image.length))).ok).toBe(true);
    const trop = { flux: flux(image), nom: 'a' };
    expect(await recevoir(trop, reste(image.length - 1))).toMatchObject({
      refus: { code: 'ALM-P-311' },
    });
  });
});

describe('la phrase d’un refus', () => {
  it('dit ce qui était attendu, ce qui est venu et quoi faire, sans redire le nom du fichier', async () => {
    const recu = await envoyer(zip(), 'secret-de-Awa.pdf');
    expect(!recu.ok && recu.refus.message).toBe(
      'Nous n’ouvrons pas les fichiers qui en contiennent d’autres. Nous acceptons JPEG, PNG, WebP et PDF\u00a0; nous avons reçu\u00a0: ZIP. Envoyez chaque document à part, en photo ou en PDF.',
    );
    expect(JSON.stringify(recu)).not.toContain('Awa');
  });
});
