import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../../test/base.ts';
import { refus } from '../../../test/comptes.ts';
import { GRAINE } from '../../../test/dossiers.ts';
import { type Essai, monterPieces } from '../../../test/pieces/espace.ts';
import { pdf, photo } from '../../../test/pieces/fabrique.ts';
import { type Qui, SYSTEME } from '../../base/contexte.ts';
import { avecProprietaire } from '../../base/proprietaire.ts';
import { sql } from '../../base/sql.ts';
import { publierCle } from '../../declarations/depot/accuses.ts';
import { verifierDossier } from '../../dossiers/depot/verifier.ts';
import { Refus } from '../../erreurs/refus.ts';
import { cleDeSceau, publier } from '../../sceau/cles.ts';
import type { PieceVue } from './vues.ts';

let base: BaseDeTest;
let essai: Essai;
let image: Buffer;
let medicale: Buffer;
let dossier: string;
beforeAll(async () => {
  base = await ouvrirBaseDeTest();
  await base.transaction(SYSTEME, (tx) =>
    publierCle(tx, publier(cleDeSceau(GRAINE), '2026-01-01T00:00:00.000Z')),
  );
  image = await photo({ largeur: 600, hauteur: 850 });
  medicale = await photo({ largeur: 610, hauteur: 850 });
});
beforeEach(async () => {
  essai = await monterPieces(base);
  dossier = await essai.declarer();
});
afterAll(() => base.fermer());

const hacher = (octets: Buffer) => createHash('sha256').update(octets).digest('hex');
const CERTIFICAT = () => ({
  document: 'certificat-medical',
  nom: 'grossesse awa.jpg',
  octets: medicale,
});

interface Suivi {
  dossier: {
    etat: string;
    pieces: { piece: string; nature: string; etat: string; coffre: boolean; aupres: string }[];
  };
}
const suivre = async (id = dossier) =>
  (await essai.appeler('GET', `/api/espace/dossiers/${id}`)).json<Suivi>().dossier;

describe('une pièce ordinaire', () => {
  it('est gardée, chiffrée, avec son événement, et l’empreinte de l’original sur un accusé scellé [ex. 9, 28]', async () => {
    const reponse = await essai.envoyer(dossier, { nom: 'RIB d’Awa.JPG', octets: image });
    expect(reponse.statusCode).toBe(201);
    const { piece, accuse } = reponse.json<{ piece: PieceVue; accuse: { reference: string } }>();
    expect(piece).toMatchObject({
      dossier,
      demande: null,
      document: 'rib',
      libelle: 'Relevé d’identité bancaire (RIB)',
      lieu: 'ordinaire',
      nom: 'RIB d’Awa.jpg',
      type: 'image/jpeg',
      taille: image.length,
      empreinte: hacher(image),
      par: 'assure',
      pages: 1,
      etat: { etat: 'recue' },
      phrase: 'Reçu. Personne ne l’a encore ouvert.',
      analyse: 'non-analysee',
      avertissements: [{ code: 'petite', page: 1 }],
    });
    const recu = await essai.appeler('GET', `/api/espace/accuses/${accuse.reference}`);
    expect(recu.json()).toMatchObject({
      contenu: { piece: piece.id, empreinte: hacher(image), taille: image.length, par: 'assure' },
      verdict: { valide: true },
    });
    expect((await suivre()).pieces).toContainEqual(
      expect.objectContaining({ piece: piece.id, nature: 'rib', etat: 'recue', coffre: false }),
    );
    const { intacte } = await base.transaction(SYSTEME, (tx) =>
      verifierDossier(tx, base.cles, dossier),
    );
    expect(intacte).toBe(true);
    const { texte } = await base.transaction(SYSTEME, (tx) =>
      tx.une(sql<{ texte: string }>`select row_to_json(c)::text as texte from pieces_contenus c
        where piece_id = ${piece.id}`),
    );
    expect(texte).not.toContain('Awa');
    expect(texte).not.toContain(image.subarray(100, 140).toString('hex'));
  });

  it('envoyée deux fois sous la même clé n’est gardée qu’une fois, et la réponse est la même', async () => {
    const cle = randomUUID();
    const [a, b] = [
      await essai.envoyer(dossier, { octets: image }, { cle }),
      await essai.envoyer(dossier, { octets: image }, { cle }),
    ];
    expect(b.body).toBe(a.body);
    expect(b.statusCode).toBe(201);
    const vues = await essai.appeler('GET', '/api/espace/pieces');
    expect(vues.json()).toMatchObject({
      pieces: [{ document: 'rib' }],
      usage: { pieces: 1, octets: image.length, piecesMax: 300, octetsMax: 600_000_000 },
    });
    const autre = await essai.envoyer(dossier, { octets: pdf() }, { cle });
    expect(refus(autre)).toBe('422 ALM-P-412');
    expect(refus(await essai.envoyer(dossier, { octets: image }, { cle: 'courte' }))).toBe(
      '400 ALM-P-414',
    );
  });

  it('répond à la pièce demandée, et la dernière acceptée rend le dossier complet, des deux côtés', async () => {
    const [attendue] = (await suivre()).pieces;
    expect(attendue).toMatchObject({ aupres: 'agence', etat: 'demandee' });
    const demande = attendue?.piece ?? '';
    const par = essai.monde.agence;
    const fichier = { document: 'attestation-de-salaire', demande, nom: 'as.pdf', octets: pdf() };
    const piece = await essai.garder(dossier, fichier, { par });
    expect(piece).toMatchObject({ demande, par: 'agence', type: 'application/pdf' });
    const gestion = { par: essai.monde.gestion };
    const juger = (decision: object) =>
      essai.appeler('POST', `/api/gestion/dossiers/${dossier}/pieces/${demande}`, {
        ...gestion,
        corps: decision,
      });
    // Nobody has looked at it.
    expect(refus(await juger({ decision: 'acceptee' }))).toBe('409 ALM-P-320');
    const page = await essai.appeler('GET', `/api/gestion/pieces/${piece.id}/pages/1`, gestion);
    expect(page.rawPayload.readUInt16BE(0)).toBe(0xffd8);
    expect((await suivre()).pieces[0]).toMatchObject({ etat: 'ouverte' });
    expect(refus(await juger({ decision: 'refusee', motif: 'parce-que' }))).toBe('422 ALM-P-321');
    expect(refus(await juger({ decision: 'refusee', motif: 'infectee' }))).toBe('422 ALM-P-321');
    expect((await juger({ decision: 'acceptee' })).statusCode).toBe(200);
    const apres = await suivre();
    expect(apres).toMatchObject({ etat: 'recu', pieces: [{ etat: 'acceptee' }] });
    const vues = await essai.appeler('GET', `/api/espace/dossiers/${dossier}/pieces`);
    expect(vues.json()).toMatchObject({ pieces: [{ id: piece.id, etat: { etat: 'acceptee' } }] });
    const lectures = await essai.appeler('GET', '/api/espace/lectures');
    expect(lectures.json<{ lectures: object[] }>().lectures).toContainEqual(
      expect.objectContaining({ role: 'gestion', motif: 'lecture-d-un-document' }),
    );
    const journal = await essai.appeler('GET', `/api/espace/dossiers/${dossier}/journal`);
    expect(
      journal.json<{ evenements: { type: string }[] }>().evenements.map((v) => v.type),
    ).toEqual([
      'declaration-recue',
      'pieces-demandees',
      'piece-recue',
      'pieces-completes',
      'piece-ouverte',
      'piece-acceptee',
    ]);
    const instruction = `/api/gestion/dossiers/${dossier}/instruction`;
    const instruit = await essai.appeler('POST', instruction, gestion);
    expect(instruit.json()).toMatchObject({ dossier: { etat: 'instruction' } });
  });

  it('refusée, elle dit pourquoi à la personne, et une autre peut venir à sa place', async () => {
    const piece = await essai.garder(dossier, { octets: image });
    const gestion = { par: essai.monde.gestion };
    const url = `/api/gestion/dossiers/${dossier}/pieces/${piece.id}`;
    await essai.appeler('POST', url, { ...gestion, corps: { decision: 'ouverte' } });
    const corps = { decision: 'refusee', motif: 'illisible' };
    expect((await essai.appeler('POST', url, { ...gestion, corps })).statusCode).toBe(200);
    const vues = await essai.appeler('GET', '/api/espace/pieces');
    expect(vues.json()).toMatchObject({
      pieces: [{ etat: { etat: 'refusee', motif: 'illisible' } }],
    });
    const suite = await essai.garder(dossier, { demande: piece.id, octets: image });
    expect(suite.etat.etat).toBe('recue');
    expect((await suivre()).pieces).toContainEqual(
      expect.objectContaining({ piece: piece.id, etat: 'recue' }),
    );
  });

  it('en deux fichiers : le second vient pendant qu’on lit le premier, et s’ouvre aussi avant d’être jugé', async () => {
    const premier = await essai.garder(dossier, { nom: 'recto.pdf', octets: pdf() });
    const gestion = { par: essai.monde.gestion };
    const lire = (id: string) => essai.appeler('GET', `/api/gestion/pieces/${id}/pages/1`, gestion);
    const juger = (corps: object) =>
      essai.appeler('POST', `/api/gestion/dossiers/${dossier}/pieces/${premier.id}`, {
        ...gestion,
        corps,
      });
    await lire(premier.id);
    expect((await juger({ decision: 'ouverte' })).statusCode).toBe(200);
    const second = await essai.garder(dossier, { demande: premier.id, octets: image });
    expect(refus(await juger({ decision: 'acceptee' }))).toBe('409 ALM-P-320');
    await lire(second.id);
    expect((await juger({ decision: 'acceptee' })).statusCode).toBe(200);
    const vues = await essai.appeler('GET', `/api/espace/dossiers/${dossier}/pieces`);
    const { pieces } = vues.json<{ pieces: PieceVue[] }>();
    expect(pieces.map((p) => p.etat.etat)).toEqual(['acceptee', 'acceptee']);
    const tard = await essai.envoyer(dossier, { demande: premier.id, octets: image });
    expect(refus(tard)).toBe('422 ALM-P-405');
  });

  it('pour une pièce que personne n’a demandée, ou un genre inconnu, est refusée', async () => {
    const inconnue = await essai.envoyer(dossier, { demande: randomUUID(), octets: image });
    expect(refus(inconnue)).toBe('422 ALM-P-404');
    const genre = await essai.envoyer(dossier, { document: '__proto__', octets: image });
    expect(refus(genre)).toBe('422 ALM-P-322');
    const pli = await essai.envoyer(dossier, { pli: 'peut-être', octets: image });
    expect(refus(pli)).toBe('422 ALM-P-419');
  });
});

describe('une pièce du coffre', () => {
  it('ne laisse dans la base principale ni genre, ni nom, ni type, ni taille, ni empreinte', async () => {
    const piece = await essai.garder(dossier, CERTIFICAT());
    expect(piece).toMatchObject({ lieu: 'coffre', nom: 'grossesse awa.jpg', pages: 1 });
    const id = piece.id;
    await avecProprietaire(base.acces.almanach, async (client) => {
      const ligne = await client.query('select * from pieces where id = $1', [id]);
      expect(Object.keys(ligne.rows[0] as object).sort()).toEqual([
        'agence_id',
        'demande_id',
        'deposee_le',
        'dossier_id',
        'etat',
        'etat_le',
        'groupe_id',
        'id',
        'jour',
        'motif',
        'par',
        'personne_id',
      ]);
      for (const table of ['pieces_contenus', 'pieces_pages']) {
        const rien = await client.query(`select from ${table} where piece_id = $1`, [id]);
        expect(rien.rowCount).toBe(0);
      }
      // Every row of every table, as text: what was said of it is in none.
      const { rows } = await client.query<{ relname: string }>(
        `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
      );
      for (const { relname } of rows) {
        const lues = await client.query<{ t: string }>(
          `select row_to_json(t)::text as t from ${relname} t`,
        );
        const tout = lues.rows.map((r) => r.t).join('\n');
        for (const secret of ['certificat-medical"', 'grossesse', hacher(medicale)]) {
          expect([relname, secret, tout.includes(secret)]).toEqual([relname, secret, false]);
        }
      }
    });
    await avecProprietaire(base.acces.coffre, async (client) => {
      const { rows } = await client.query<{ t: string }>(
        `select row_to_json(p)::text as t from pieces p where id = $1`,
        [id],
      );
      expect(rows[0]?.t).not.toMatch(/certificat|grossesse|jpeg/);
    });
  });

  it('ne s’ouvre qu’à la personne, confirmée, et la lecture reste inscrite au coffre [ex. 207]', async () => {
    const { id } = await essai.garder(dossier, CERTIFICAT());
    const url = `/api/espace/pieces/${id}`;
    for (const suite of ['/pages/1', '/original']) {
      expect(refus(await essai.appeler('GET', url + suite))).toBe('403 ALM-P-324');
    }
    essai.renforcer('2020-01-01T00:00:00.000Z');
    expect(refus(await essai.appeler('GET', `${url}/original`))).toBe('403 ALM-P-324');
    essai.renforcer();
    const original = await essai.appeler('GET', `${url}/original`);
    expect(original.rawPayload.equals(medicale)).toBe(true);
    expect(original.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': `attachment; filename="grossesse awa.jpg"; filename*=UTF-8''grossesse%20awa.jpg`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    expect((await essai.appeler('GET', `${url}/pages/1`)).statusCode).toBe(200);
    expect(refus(await essai.appeler('GET', `${url}/pages/2`))).toBe('404 ALM-P-319');
    const { compte, personne } = essai.monde.assure;
    const lues = await base.coffre.transaction({ role: 'assure', personne: personne ?? '' }, (tx) =>
      tx.lignes(sql`select piece_id, compte_id, role from lectures`),
    );
    // The page that does not exist was read by nobody.
    expect(lues).toEqual([
      { piece_id: id, compte_id: compte, role: 'assure' },
      { piece_id: id, compte_id: compte, role: 'assure' },
    ]);
  });

  it('se dit à la gestion sans rien de ce qu’elle est [ex. 207]', async () => {
    const { id, deposeeLe } = await essai.garder(dossier, CERTIFICAT());
    essai.renforcer();
    const par = essai.monde.gestion;
    const vues = await essai.appeler('GET', `/api/gestion/dossiers/${dossier}/pieces`, { par });
    expect(vues.json()).toEqual({
      pieces: [
        { id, demande: null, lieu: 'coffre', deposeeLe, etat: { etat: 'recue', le: deposeeLe } },
      ],
    });
    for (const suite of ['/pages/1', '/original']) {
      expect(refus(await essai.appeler('GET', `/api/gestion/pieces/${id}${suite}`, { par }))).toBe(
        '404 ALM-P-319',
      );
    }
    const juger = await essai.appeler('POST', `/api/gestion/dossiers/${dossier}/pieces/${id}`, {
      par,
      corps: { decision: 'acceptee' },
    });
    expect(refus(juger)).toBe('422 ALM-P-408');
    const journal = await essai.appeler('GET', `/api/gestion/dossiers/${dossier}/journal`, { par });
    expect(journal.body).not.toMatch(/certificat|grossesse/);
    expect(journal.body).not.toContain(hacher(medicale));
  });

  it('envoyée par une agence, n’est plus lue que par la personne [ex. 207]', async () => {
    const par = essai.monde.agence;
    const fichier = { document: 'declaration-at', octets: pdf(), nom: 'at.pdf' };
    const envoi = await essai.envoyer(dossier, fichier, { par });
    const { piece, accuse } = envoi.json<{
      piece: { id: string };
      accuse: { reference: string };
    }>();
    const { id } = piece;
    const recu = (qui: Qui) =>
      essai.appeler('GET', `/api/agence/accuses/${accuse.reference}`, { par: qui });
    expect((await recu(par)).json()).toMatchObject({
      contenu: { empreinte: hacher(pdf()), par: 'agence' },
      verdict: { valide: true },
    });
    expect((await recu(essai.monde.autreAgence)).statusCode).toBe(404);
    expect(Object.keys(piece).sort()).toEqual(['demande', 'deposeeLe', 'etat', 'id', 'lieu']);
    expect(refus(await essai.appeler('GET', `/api/agence/pieces/${id}/pages/1`, { par }))).toBe(
      '404 ALM-P-319',
    );
    const vues = await essai.appeler('GET', '/api/espace/pieces');
    expect(vues.json()).toMatchObject({ pieces: [{ id, nom: 'at.pdf', par: 'agence' }] });
    essai.renforcer();
    const lue = await essai.appeler('GET', `/api/espace/pieces/${id}/original`);
    expect(lue.rawPayload.equals(pdf())).toBe(true);
  });
});

describe('rien n’est gardé à moitié', () => {
  const compter = () =>
    base.transaction(SYSTEME, (tx) =>
      tx.une(sql`select (select count(*) from pieces where dossier_id = ${dossier}) as pieces,
        (select count(*) from evenements where dossier_id = ${dossier}) as evenements,
        (select count(*) from accuses where personne_id = ${essai.monde.alice}) as accuses,
        (select count(*) from idempotences where portee = ${essai.monde.assure.compte}) as reponses`),
    );

  it('si le coffre tombe au moment d’écrire, ni pièce, ni événement, ni accusé ; renvoyée, elle est gardée', async () => {
    const avant = await compter();
    const { coffre } = essai.services.base;
    const transaction = coffre.transaction.bind(coffre);
    // Its key, the room it takes, then the writing.
    let entrees = 0;
    coffre.transaction = (...faire) => {
      if (++entrees >= 2) return Promise.reject(new Refus(503, 'ALM-P-610'));
      return transaction(...faire);
    };
    const cle = randomUUID();
    const tombe = await essai.envoyer(dossier, CERTIFICAT(), { cle });
    coffre.transaction = transaction;
    expect(refus(tombe)).toBe('503 ALM-P-610');
    expect(await compter()).toEqual(avant);
    expect((await essai.envoyer(dossier, CERTIFICAT(), { cle })).statusCode).toBe(201);
  });

  it('si la base tombe après le coffre, ce qu’il a reçu ne se voit nulle part', async () => {
    const avant = await compter();
    const { base: tenue } = essai.services;
    const transaction = tenue.transaction.bind(tenue);
    tenue.transaction = (qui, faire, options) =>
      transaction(
        qui,
        async (tx) => {
          const fait = await faire(tx);
          const { n } = await tx.une(
            sql<{ n: number }>`select count(*) as n from pieces where dossier_id = ${dossier}`,
          );
          if (n > 0) throw new Refus(503, 'ALM-P-610');
          return fait;
        },
        options,
      );
    const tombe = await essai.envoyer(dossier, CERTIFICAT());
    tenue.transaction = transaction;
    expect(refus(tombe)).toBe('503 ALM-P-610');
    expect(await compter()).toEqual(avant);
    const vues = await essai.appeler('GET', '/api/espace/pieces');
    expect(vues.json()).toMatchObject({ pieces: [], usage: { pieces: 0, octets: 0 } });
  });
});

describe('ranger une pièce', () => {
  const ranger = (id: string, document: string, pli = false, par: Qui = essai.monde.assure) =>
    essai.appeler('PUT', `/api/espace/pieces/${id}/etiquette`, { par, corps: { document, pli } });

  it('au coffre : elle quitte la base principale et la gestion ne la voit plus', async () => {
    const { id } = await essai.garder(dossier, { octets: image });
    const gestion = { par: essai.monde.gestion };
    await essai.appeler('GET', `/api/gestion/pieces/${id}/pages/1`, gestion);
    expect((await ranger(id, 'rib', true)).json()).toMatchObject({
      piece: { id, lieu: 'coffre', document: 'rib', nom: 'a.jpg', pages: 1 },
    });
    expect(refus(await essai.appeler('GET', `/api/gestion/pieces/${id}/pages/1`, gestion))).toBe(
      '404 ALM-P-319',
    );
    const { n } = await base.transaction(SYSTEME, (tx) =>
      tx.une(sql<{ n: number }>`select count(*) as n from pieces_contenus where piece_id = ${id}`),
    );
    expect(n).toBe(0);
    expect((await suivre()).pieces).toContainEqual(
      expect.objectContaining({ piece: id, coffre: true }),
    );
    essai.renforcer();
    const lue = await essai.appeler('GET', `/api/espace/pieces/${id}/original`);
    expect(lue.rawPayload.equals(image)).toBe(true);
  });

  it('hors du coffre : la personne seule, confirmée ; la gestion la lit alors', async () => {
    const { id } = await essai.garder(dossier, { document: 'non-classe', octets: image });
    expect(refus(await ranger(id, 'rib'))).toBe('403 ALM-P-324');
    essai.renforcer();
    expect((await ranger(id, 'certificat-medical')).json()).toMatchObject({
      piece: { document: 'certificat-medical', lieu: 'coffre' },
    });
    expect((await ranger(id, 'rib')).json()).toMatchObject({
      piece: { document: 'rib', lieu: 'ordinaire' },
    });
    expect((await ranger(id, 'bulletin-de-paie')).json()).toMatchObject({
      piece: { document: 'bulletin-de-paie', lieu: 'ordinaire' },
    });
    const gestion = { par: essai.monde.gestion };
    const page = await essai.appeler('GET', `/api/gestion/pieces/${id}/pages/1`, gestion);
    expect(page.statusCode).toBe(200);
    expect((await suivre()).pieces).toContainEqual(
      expect.objectContaining({ piece: id, coffre: false, etat: 'ouverte' }),
    );
    const { intacte } = await base.transaction(SYSTEME, (tx) =>
      verifierDossier(tx, base.cles, dossier),
    );
    expect(intacte).toBe(true);
  });

  it('n’est pas à un autre', async () => {
    const { id } = await essai.garder(dossier, { octets: image });
    const autre: Qui = { role: 'assure', compte: randomUUID(), personne: essai.monde.bruno };
    expect(refus(await ranger(id, 'rib', true, autre))).toBe('404 ALM-P-319');
  });
});
