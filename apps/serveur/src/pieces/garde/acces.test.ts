import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BaseDeTest, ouvrirBaseDeTest } from '../../../test/base.ts';
import { type Essai, monterPieces } from '../../../test/pieces/espace.ts';
import { pdf } from '../../../test/pieces/fabrique.ts';
import type { Majeure } from '../../../test/postgres-partage.ts';
import { ANONYME, type Qui, SYSTEME } from '../../base/contexte.ts';
import { codeSql } from '../../base/panne.ts';
import { type Requete, sql } from '../../base/sql.ts';

const QUI = [
  'la personne',
  'une autre',
  'la gestion',
  'l’agence qui l’a envoyée',
  'une agence d’un autre groupe',
  'une autre agence du groupe',
  'l’administration',
  'un médecin',
  'un inconnu',
] as const;

describe.each<Majeure>(['18', '15'])('sur PostgreSQL %s,', (majeure) => {
  let base: BaseDeTest;
  let essai: Essai;
  let dossier: string;
  /** One document each: by Alice, by her agency, of Alice in the vault, of her agency in the vault. */
  let pieces: Record<'sienne' | 'agence' | 'coffre' | 'agenceAuCoffre', string>;
  let qui: Record<(typeof QUI)[number], Qui>;

  beforeAll(async () => {
    base = await ouvrirBaseDeTest({ majeure });
    essai = await monterPieces(base);
    const { monde } = essai;
    dossier = await essai.declarer();
    const par = monde.agence;
    const garder = async (document: string, appel: { par?: Qui } = {}) =>
      (await essai.garder(dossier, { document, octets: pdf() }, appel)).id;
    pieces = {
      sienne: await garder('rib'),
      agence: await garder('contrat-de-mission', { par }),
      coffre: await garder('certificat-medical'),
      agenceAuCoffre: await garder('declaration-at', { par }),
    };
    qui = {
      'la personne': monde.assure,
      'une autre': { role: 'assure', compte: randomUUID(), personne: monde.bruno },
      'la gestion': monde.gestion,
      'l’agence qui l’a envoyée': monde.agence,
      'une agence d’un autre groupe': monde.autreAgence,
      'une autre agence du groupe': { ...monde.agence, agences: [monde.agences[1]] },
      'l’administration': { role: 'admin', compte: randomUUID() },
      'un médecin': { role: 'medecin', compte: randomUUID() },
      'un inconnu': ANONYME,
    };
    essai.renforcer();
  }, 60_000);
  afterAll(() => base.fermer());

  /** What each route answers, for each document: own, of the agency, in the vault, of the agency in the vault. */
  async function statuts(par: Qui): Promise<string> {
    const lus: string[] = [];
    for (const id of Object.values(pieces)) {
      for (const url of [
        `/api/espace/pieces/${id}/pages/1`,
        `/api/espace/pieces/${id}/original`,
        `/api/gestion/pieces/${id}/pages/1`,
        `/api/gestion/pieces/${id}/original`,
        `/api/agence/pieces/${id}/pages/1`,
      ]) {
        lus.push(String((await essai.appeler('GET', url, { par })).statusCode));
      }
      const corps = { document: 'pli-cachete', pli: true };
      // Only those who do not own it: moving it would change what follows.
      if (par !== essai.monde.assure) {
        const range = await essai.appeler('PUT', `/api/espace/pieces/${id}/etiquette`, {
          par,
          corps,
        });
        lus.push(String(range.statusCode));
      }
      lus.push('|');
    }
    return lus.join(' ');
  }

  // The guard, tried elsewhere, closes a space to other roles; here the walls behind it stand alone.
  it.each<[(typeof QUI)[number], string]>([
    [
      'la personne',
      '200 200 200 200 200 | 200 200 200 200 200 | 200 200 200 200 200 | 200 200 200 200 200 |',
    ],
    ['une autre', '404 404 404 404 404 404 | '.repeat(4).trim()],
    [
      'la gestion',
      '200 403 200 403 200 404 | 200 403 200 403 200 404 | 404 404 404 404 404 404 | 404 404 404 404 404 404 |',
    ],
    [
      'l’agence qui l’a envoyée',
      '404 404 404 404 404 404 | 200 403 200 403 200 404 | 404 404 404 404 404 404 | 404 404 404 404 404 404 |',
    ],
    ['une agence d’un autre groupe', '404 404 404 404 404 404 | '.repeat(4).trim()],
    ['une autre agence du groupe', '404 404 404 404 404 404 | '.repeat(4).trim()],
    ['l’administration', '404 404 404 404 404 404 | '.repeat(4).trim()],
    ['un médecin', '404 404 404 404 404 404 | '.repeat(4).trim()],
    ['un inconnu', '404 404 404 404 404 404 | '.repeat(4).trim()],
  ])('%s', async (nom, attendu) => {
    expect(await statuts(qui[nom])).toBe(attendu);
  });

  it('un identifiant inventé, ou qui n’en est pas un, ne nomme rien', async () => {
    for (const id of [randomUUID(), 'rien', '..%2f..', '0']) {
      for (const suite of ['pages/1', 'original']) {
        const lue = await essai.appeler('GET', `/api/espace/pieces/${id}/${suite}`);
        expect(lue.statusCode).toBe(404);
      }
    }
    for (const n of ['0', '-1', '1e3', '2', '9999', 'a']) {
      const lue = await essai.appeler('GET', `/api/espace/pieces/${pieces.sienne}/pages/${n}`);
      expect([n, lue.statusCode]).toEqual([n, 404]);
    }
  });

  it('les listes d’un dossier ne montrent que ce qui est ouvert', async () => {
    const lister = async (espace: string, par: Qui) => {
      const reponse = await essai.appeler('GET', `/api/${espace}/dossiers/${dossier}/pieces`, {
        par,
      });
      const lues = reponse.json<{ pieces?: { id: string; nom?: string }[] }>().pieces;
      const nom = (id: string) => Object.entries(pieces).find(([, v]) => v === id)?.[0];
      return (
        lues?.map((p) => `${nom(p.id)}${p.nom === undefined ? '' : '*'}`).sort() ??
        reponse.statusCode
      );
    };
    const { monde } = essai;
    expect(await lister('espace', monde.assure)).toEqual([
      'agence*',
      'agenceAuCoffre*',
      'coffre*',
      'sienne*',
    ]);
    expect(await lister('gestion', monde.gestion)).toEqual([
      'agence*',
      'agenceAuCoffre',
      'coffre',
      'sienne*',
    ]);
    expect(await lister('agence', monde.agence)).toEqual(['agence*', 'agenceAuCoffre']);
    expect(await lister('agence', monde.autreAgence)).toBe(404);
    expect(await lister('espace', qui['une autre'])).toBe(404);
  });

  it('personne n’envoie dans le dossier d’un autre', async () => {
    const { monde } = essai;
    for (const par of [qui['une autre'], monde.autreAgence, qui['une autre agence du groupe']]) {
      const envoi = await essai.envoyer(dossier, { octets: pdf() }, { par });
      expect(envoi.statusCode).toBe(404);
    }
  });

  function code(qui: Qui, requete: Requete, coffre = false): Promise<string | number | undefined> {
    const espace = coffre ? base.coffre : base;
    return espace.transaction(qui, (tx) => tx.executer(requete)).catch((e: unknown) => codeSql(e));
  }

  it('en SQL, chacun ne voit et ne change que ce qui est à lui', async () => {
    const lire = (table: string): Requete => ({ morceaux: [`select from ${table}`], valeurs: [] });
    const vus = async (par: Qui) => [
      await code(par, lire('pieces')),
      await code(par, lire('pieces_contenus')),
      await code(par, lire('pieces_pages')),
    ];
    expect(await Promise.all(QUI.map((nom) => vus(qui[nom])))).toEqual([
      [4, 2, 2],
      [0, 0, 0],
      [4, 2, 2],
      [2, 1, 1],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    const { assure, agence, gestion } = essai.monde;
    // The declaration and four documents; of what is in the vault, the hash is the person's.
    const accuses = [assure, gestion, agence, qui['une autre']].map((par) =>
      code(par, sql`select from accuses where personne_id = ${essai.monde.alice}`),
    );
    expect(await Promise.all(accuses)).toEqual([5, 3, 2, 0]);
    // What is judged is not for whoever sent it to say; nobody changes bytes, nor takes a row away.
    const accepter = sql`update pieces set etat = 'acceptee'`;
    expect(await code(assure, accepter)).toBe(0);
    expect(await code(agence, accepter)).toBe(0);
    expect(await code(gestion, sql`update pieces_contenus set document = 'rib'`)).toBe(0);
    expect(await code(gestion, sql`delete from pieces_contenus`)).toBe(0);
    for (const interdite of [
      sql`delete from pieces`,
      sql`update pieces set personne_id = ${essai.monde.bruno}`,
      sql`update pieces_contenus set octets_chiffre = ''`,
      sql`update pieces_contenus set antivirus = 'saine'`,
      sql`update pieces_pages set octets_chiffre = ''`,
    ]) {
      for (const par of [assure, agence, gestion]) expect(await code(par, interdite)).toBe('42501');
    }
    const pour = (
      par: string,
    ) => sql`insert into pieces (id, personne_id, dossier_id, par, jour, deposee_le, etat_le)
      values (${randomUUID()}, ${essai.monde.bruno}, ${dossier}, ${par}, '2026-11-16', now(), now())`;
    expect(await code(assure, pour('assure'))).toBe('42501');
    expect(await code(agence, pour('assure'))).toBe('42501');
  });

  it('au coffre : la personne lit ; l’agence écrit et ne lit rien ; l’antivirus, la pièce qu’il nomme', async () => {
    const lire = sql`select from pieces`;
    const { assure, agence, gestion, alice, bruno } = essai.monde;
    expect(await code(assure, lire, true)).toBe(2);
    for (const par of [
      gestion,
      SYSTEME,
      ANONYME,
      qui['une autre'],
      { ...agence, personne: alice },
    ]) {
      expect(await code(par, lire, true)).toBe(0);
      expect(await code(par, sql`select from pieces_pages`, true)).toBe(0);
      expect(await code(par, sql`update pieces set antivirus = 'saine'`, true)).toBe(0);
      expect(await code(par, sql`delete from pieces`, true)).toBe(0);
    }
    expect(await code({ ...agence, personne: bruno }, sql`select from cles_personnes`, true)).toBe(
      0,
    );
    expect(await code({ ...agence, personne: alice }, sql`select from cles_personnes`, true)).toBe(
      1,
    );
    expect(await code(assure, sql`update pieces set antivirus = 'saine'`, true)).toBe(0);
    expect(await code(assure, sql`update pieces set octets_chiffre = ''`, true)).toBe('42501');
    expect(await code(assure, sql`delete from lectures`, true)).toBe('42501');
    const vues = await base.coffre.transaction(SYSTEME, async (tx) => {
      await tx.lignes(sql`select set_config('almanach.piece', ${pieces.coffre}, true)`);
      const nommees = await tx.lignes(sql`select id from pieces`);
      return [
        nommees,
        await tx.executer(sql`select from pieces_pages`),
        await tx.executer(sql`delete from pieces`),
      ];
    });
    expect(vues).toEqual([[{ id: pieces.coffre }], 0, 0]);
    for (const fonction of [
      sql`select from presentes(now(), '00000000-0000-0000-0000-000000000000', 10)`,
      sql`select from a_analyser(10)`,
      sql`select from place_prise(${Object.values(pieces)}::uuid[])`,
    ]) {
      expect(await code(qui['une autre'], fonction, true)).toBe(0);
    }
    const { n } = await base.coffre.transaction(assure, (tx) =>
      tx.une(sql<{ n: number }>`select oter_pieces(${Object.values(pieces)}::uuid[]) as n`),
    );
    expect(n).toBe(0);
  });
});
