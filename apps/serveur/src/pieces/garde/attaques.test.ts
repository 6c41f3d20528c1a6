import { randomBytes, randomUUID } from 'node:crypto';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { type AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  compteActif,
  connexion,
  HOTE,
  type Maison,
  monterComptes,
  type Navigateur,
  ORIGINE,
  renforcer,
} from '../../../test/comptes.ts';
import { REPONSES } from '../../../test/declarations.ts';
import { type Fichier, formulaire } from '../../../test/pieces/espace.ts';
import { pdf, photo, png, zip } from '../../../test/pieces/fabrique.ts';
import { rendeurDEssai } from '../../../test/rendu.ts';
import { SYSTEME } from '../../base/contexte.ts';
import { sql } from '../../base/sql.ts';
import { SANS_ANTIVIRUS } from '../antivirus/analyse.ts';
import type { PieceVue } from './vues.ts';

/** Through the route, over a real socket: the guard, the parser of forms and the engine together. */
let maison: Maison;
let port: number;
let navigateur: Navigateur;
let dossier: string;
let image: Buffer;
beforeAll(async () => {
  const pieces = { rendeur: await rendeurDEssai(), antivirus: SANS_ANTIVIRUS };
  maison = await monterComptes({}, '18', { pieces });
  await maison.app.listen({ port: 0, host: '127.0.0.1' });
  port = (maison.app.server.address() as AddressInfo).port;
  navigateur = await connexion(maison, await compteActif(maison.services));
  dossier = await declarer(navigateur);
  image = await photo({ largeur: 600, hauteur: 850 });
});
afterAll(() => maison.app.close());

async function declarer(qui: Navigateur): Promise<string> {
  const cle = { 'idempotency-key': randomUUID() };
  const reponse = await qui.envoyer(
    'POST',
    '/api/espace/declarations',
    { reponses: REPONSES },
    cle,
  );
  return reponse.json<{ dossier: { id: string } }>().dossier.id;
}

interface Reponse {
  statut: number;
  code: string;
  corps: { piece?: PieceVue; erreurs?: { code: string }[] };
}

type Ecrire = (requete: ClientRequest) => void;

function poster(ecrire: Ecrire, entetes: Record<string, string | number> = {}): Promise<Reponse> {
  return new Promise((resoudre, rejeter) => {
    const requete = request({
      host: '127.0.0.1',
      port,
      method: 'POST',
      path: `/api/espace/dossiers/${dossier}/pieces`,
      headers: {
        host: HOTE,
        origin: ORIGINE,
        'sec-fetch-site': 'same-origin',
        cookie: navigateur.cookie ?? '',
        'content-type': 'multipart/form-data; boundary=----almanach',
        'idempotency-key': randomUUID(),
        ...entetes,
      },
    });
    let repondu = false;
    requete.on('response', (reponse: IncomingMessage) => {
      repondu = true;
      json(reponse).then((lu) => {
        const corps = lu as Reponse['corps'];
        const code = corps.erreurs?.[0]?.code ?? '';
        resoudre({ statut: reponse.statusCode ?? 0, code, corps });
      }, rejeter);
    });
    requete.on('error', (erreur) => {
      if (!repondu) rejeter(erreur);
    });
    ecrire(requete);
  });
}

const envoyer = (fichier: Fichier, entetes: Record<string, string> = {}) => {
  const { corps, type } = formulaire(fichier);
  return poster((r) => r.end(corps), { 'content-type': type, ...entetes });
};

async function gardees(): Promise<number> {
  const { n } = await maison.base.transaction(SYSTEME, (tx) =>
    tx.une(sql<{ n: number }>`select count(*) as n from pieces`),
  );
  return n;
}

/** A tiny file that says it decompresses to a hundred megabytes. */
function bombePng(): Buffer {
  const entete = png(10_000, 10_000).subarray(0, 33);
  const idat = deflateSync(Buffer.alloc(100_010_000));
  const longueur = Buffer.alloc(4);
  longueur.writeUInt32BE(idat.length);
  return Buffer.concat([
    entete,
    longueur,
    Buffer.from('IDAT'),
    idat,
    Buffer.alloc(4),
    png(1, 1).subarray(-12),
  ]);
}

describe('par la route, un envoi hostile est refusé et rien n’est gardé', () => {
  const html = Buffer.from('<html><script>alert(1)</script></html>');
  it.each<[string, () => Buffer, string, string]>([
    ['un fichier vide', () => Buffer.alloc(0), 'a.jpg', '422 ALM-P-301'],
    ['une archive nommée .pdf', () => zip(), 'a.pdf', '415 ALM-P-304'],
    [
      'une bombe dans une archive',
      () => zip('b', deflateSync(Buffer.alloc(50_000_000))),
      'b.zip',
      '415 ALM-P-304',
    ],
    ['une bombe dans un PNG', bombePng, 'b.png', '422 ALM-P-307'],
    ['un PNG de 50 000 points de côté', () => png(50_000, 50_000), 'g.png', '422 ALM-P-307'],
    [
      'une photo suivie d’une archive',
      () => Buffer.concat([image, zip()]),
      'p.jpg',
      '422 ALM-P-306',
    ],
    ['un PDF suivi d’une page', () => Buffer.concat([pdf(), html]), 'p.pdf', '422 ALM-P-306'],
    ['une page', () => html, 'p.jpg', '415 ALM-P-303'],
    ['un PDF de 21 pages', () => pdf({ pages: 21 }), 'l.pdf', '422 ALM-P-309'],
    ['un PDF illisible', () => Buffer.from('%PDF-1.4\n%%EOF'), 'x.pdf', '422 ALM-P-308'],
    ['du bruit', () => randomBytes(5_000), 'x.jpg', '415 ALM-P-303'],
  ])('%s', async (_, octets, nom, attendu) => {
    const avant = await gardees();
    const { statut, code } = await envoyer({ nom, octets: octets() });
    expect(`${statut} ${code}`).toBe(attendu);
    expect(await gardees()).toBe(avant);
  });

  it('dix gigaoctets annoncés : refusés avant le premier octet', async () => {
    const { statut, code } = await poster((r) => r.flushHeaders(), {
      'content-length': 10_000_000_000,
    });
    expect(`${statut} ${code}`).toBe('413 ALM-P-302');
  });

  it('dix gigaoctets sans annonce : la lecture s’arrête, la connexion se ferme', async () => {
    const [tete = ''] = formulaire({ octets: Buffer.from('MARQUE') })
      .corps.toString()
      .split('MARQUE');
    let envoyes = 0;
    let fini = false;
    const { statut, code } = await poster((r) => {
      r.on('close', () => (fini = true));
      r.write(tete);
      const morceau = Buffer.alloc(1_000_000);
      const suite = () => {
        while (!fini && envoyes < 10_000_000_000) {
          envoyes += morceau.length;
          if (!r.write(morceau)) return void r.once('drain', suite);
        }
      };
      suite();
    });
    expect(`${statut} ${code}`).toBe('413 ALM-P-302');
    await expect.poll(() => fini, { timeout: 5_000 }).toBe(true);
    // What went through in the second left to read the answer was thrown away.
    expect(envoyes).toBeLessThan(9_000_000_000);
  });

  it('un envoi coupé en route ne laisse rien', async () => {
    const avant = await gardees();
    const { corps } = formulaire({ octets: image });
    await expect(
      poster(
        (r) => {
          r.write(corps.subarray(0, corps.length - 5_000));
          setTimeout(() => r.destroy(), 100);
        },
        { 'content-length': corps.length },
      ),
    ).rejects.toThrow();
    const tronque = corps.subarray(0, corps.length - 60);
    const { statut, code } = await poster((r) => r.end(tronque));
    expect(`${statut} ${code}`).toBe('400 ALM-P-313');
    expect(await gardees()).toBe(avant);
  });

  it.each<[string, string | Buffer, string]>([
    [
      'sans fichier',
      '------almanach\r\ncontent-disposition: form-data; name="document"\r\n\r\nrib\r\n------almanach--\r\n',
      '422 ALM-P-419',
    ],
    ['vide', '', '422 ALM-P-419'],
    ['qui n’est pas un formulaire', 'n’importe quoi', '400 ALM-P-313'],
    [
      'un champ qui n’existe pas',
      formulaire({ octets: pdf() }, { document: 'rib', pli: 'non', role: 'gestion' } as never)
        .corps,
      '422 ALM-P-419',
    ],
    [
      'un champ deux fois',
      Buffer.concat([
        formulaire({ octets: pdf() }).corps.subarray(0, 77),
        formulaire({ octets: pdf() }).corps,
      ]),
      '422 ALM-P-419',
    ],
    [
      'un prototype',
      formulaire({ octets: pdf() }, { __proto__x: 'a', constructor: 'b' } as never).corps,
      '422 ALM-P-419',
    ],
    ['le fichier d’abord', formulaire({ octets: pdf() }, {} as never).corps, '422 ALM-P-419'],
  ])('un formulaire mal fait : %s', async (_, corps, attendu) => {
    const { statut, code } = await poster((r) => r.end(corps));
    expect(`${statut} ${code}`).toBe(attendu);
  });

  it('du JSON, ou un autre site', async () => {
    const enJson = await poster((r) => r.end('{}'), { 'content-type': 'application/json' });
    expect(`${enJson.statut} ${enJson.code}`).toBe('415 ALM-X-003');
    const ailleurs = await envoyer(
      { octets: image },
      { origin: 'https://mechant.test', 'sec-fetch-site': 'cross-site' },
    );
    expect(`${ailleurs.statut} ${ailleurs.code}`).toBe('403 ALM-P-103');
    const inconnu = await envoyer({ octets: image }, { cookie: '' });
    expect(inconnu.statut).toBe(401);
  });
});

describe('un envoi ordinaire', () => {
  it('sans nom reçoit le sien', async () => {
    const { corps: forme } = formulaire({ nom: 'X', octets: pdf() });
    const sansNom = Buffer.from(forme.toString('latin1').replace('; filename="X"', ''), 'latin1');
    const { statut, corps } = await poster((r) => r.end(sansNom));
    expect([statut, corps.piece?.nom]).toEqual([201, 'document.pdf']);
  });

  it('de quatorze mégaoctets passe ; de seize, non', async () => {
    const gros = (octets: number) => pdf({ objets: [`(${'x'.repeat(octets)})`] });
    const recu = await envoyer({ nom: 'gros.pdf', octets: gros(14_000_000) });
    expect([recu.statut, recu.corps.piece?.type]).toEqual([201, 'application/pdf']);
    const { statut, code } = await envoyer({ nom: 'gros.pdf', octets: gros(15_001_000) });
    expect(`${statut} ${code}`).toBe('413 ALM-P-302');
  });
});

describe('un nom hostile', () => {
  it.each([
    ['../../../etc/passwd', 'passwd.pdf'],
    ['..\\..\\boot.ini', 'boot.pdf'],
    ['=HYPERLINK(A1).pdf', '=HYPERLINK(A1).pdf'],
    ['a<script>.pdf', 'a_script_.pdf'],
    ['arrêt de travail n°3.pdf', 'arrêt de travail n°3.pdf'],
    ['annexe\u202efdp.exe', 'annexefdp.pdf'],
  ])('%j n’est jamais un chemin ni un ordre', async (nom, propre) => {
    const { statut, corps } = await envoyer({ nom, octets: pdf() });
    expect([statut, corps.piece?.nom]).toEqual([201, propre]);
    const lu = await navigateur.get(`/api/espace/pieces/${corps.piece?.id}/original`);
    expect(lu.headers['content-disposition']).toMatch(
      /^attachment; filename="[\w .()-]+"; filename\*=UTF-8''/,
    );
    expect(lu.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
  });
});

describe('la place', () => {
  it('se compte seul : de dix fichiers envoyés d’un coup, aucun ne prend la place d’un autre', async () => {
    const rendeur = await rendeurDEssai({ postes: 2 });
    const quotas = { personne: { pieces: 5, octets: 1e9 }, dossier: { pieces: 5, octets: 1e9 } };
    const pieces = { rendeur, antivirus: SANS_ANTIVIRUS, reception: { quotas } };
    const ici = await monterComptes({}, '18', { pieces });
    const qui = await connexion(ici, await compteActif(ici.services));
    const id = await declarer(qui);
    const { corps, type } = formulaire({ octets: pdf() });
    const essais = Array.from({ length: 12 }, async () => {
      for (;;) {
        const reponse = await ici.app.inject({
          method: 'POST',
          url: `/api/espace/dossiers/${id}/pieces`,
          headers: {
            host: HOTE,
            origin: ORIGINE,
            cookie: qui.cookie ?? '',
            'content-type': type,
            'idempotency-key': randomUUID(),
          },
          payload: corps,
        });
        // Three at once for one account: the others come back.
        if (reponse.statusCode !== 503) return reponse.statusCode;
        await new Promise((r) => setTimeout(r, 20));
      }
    });
    const statuts = (await Promise.all(essais)).sort();
    expect(statuts).toEqual([201, 201, 201, 201, 201, 409, 409, 409, 409, 409, 409, 409]);
    const vues = await qui.get('/api/espace/pieces');
    expect(vues.json()).toMatchObject({ usage: { pieces: 5, piecesMax: 5 } });
    await ici.app.close();
  });
});

describe('le coffre, derrière la garde', () => {
  it('ne s’ouvre qu’après une confirmation', async () => {
    const { corps } = await envoyer({ document: 'certificat-medical', octets: image });
    const url = `/api/espace/pieces/${corps.piece?.id}/original`;
    expect((await navigateur.get(url)).statusCode).toBe(403);
    await renforcer(navigateur);
    expect((await navigateur.get(url)).rawPayload.equals(image)).toBe(true);
  });
});
