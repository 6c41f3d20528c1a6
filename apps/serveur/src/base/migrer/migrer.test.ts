import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basesVides, FICHIER_CLES, serveurDeTest, supprimer } from '../../../test/base.ts';
import { demarrerCommeExterne } from '../../../test/postgres-externe.ts';
import { type Acces, accesDuRole, lireAdresse } from '../acces.ts';
import { ouvrirBase } from '../base.ts';
import { ouvrirTrousseau } from '../cles/trousseau.ts';
import type { Embarque } from '../embarque/embarque.ts';
import { avecProprietaire } from '../proprietaire.ts';
import { RefusBase } from '../refus.ts';
import { sql } from '../sql.ts';
import { FILES } from '../travaux/files.ts';
import { type AccesProprietaire, migrer } from './migrer.ts';
import { ROLES } from './roles.ts';

const dossier = mkdtempSync(join(tmpdir(), 'almanach-migrations-'));
const trousseau = ouvrirTrousseau(FICHIER_CLES);
const secret = trousseau.secretRoles;
let pg18: Acces;
/** Its own: no role was ever made there. */
let externe: Embarque;
let pg15: Acces;
const ouvertes: [Acces, AccesProprietaire][] = [];

beforeAll(async () => {
  mkdirSync(join(dossier, 'coffre'));
  pg18 = await serveurDeTest('18');
  externe = await demarrerCommeExterne(join(dossier, 'pg15'));
  pg15 = externe.acces('postgres');
});
afterAll(async () => {
  for (const [serveur, acces] of ouvertes) await supprimer(serveur, acces);
  await externe.fermer();
  rmSync(dossier, { recursive: true, force: true });
});

async function neuves(serveur: Acces, proprietaire?: string): Promise<AccesProprietaire> {
  const acces = await basesVides(serveur, proprietaire);
  ouvertes.push([serveur, acces]);
  return acces;
}

function ecrire(nom: string, texte: string): void {
  writeFileSync(join(dossier, nom), texte);
}

async function refus(essai: Promise<unknown>): Promise<RefusBase> {
  const erreur: unknown = await essai.catch((e: unknown) => e);
  if (!(erreur instanceof RefusBase)) throw new Error('a refusal was expected', { cause: erreur });
  return erreur;
}

describe('les migrations', () => {
  it('lancées par quatre nœuds à la fois passent une fois, les quatre réussissent', async () => {
    const acces = await neuves(pg18);
    const faites = await Promise.all([1, 2, 3, 4].map(() => migrer({ acces, secretRoles: null })));
    const comptes = faites.map(({ almanach }) => almanach.length).sort();
    expect(comptes.slice(0, 3)).toEqual([0, 0, 0]);
    expect(comptes[3]).toBeGreaterThanOrEqual(2);
    await avecProprietaire(acces.almanach, async (client) => {
      const { rows } = await client.query<{ name: string }>('select name from pgboss.queue');
      for (const { nom } of FILES) expect(rows.map((r) => r.name)).toContain(nom);
    });
  });

  it('refusent un fichier changé, une base plus récente, un numéro arrivé après coup', async () => {
    const acces = await neuves(pg18);
    const options = { acces, secretRoles: null, dossier };
    ecrire('0001-un.sql', 'create table un (i int); alter table un enable row level security');
    ecrire(
      '0005-cinq.sql',
      'create table cinq (i int); alter table cinq enable row level security',
    );
    expect((await migrer(options)).almanach).toEqual(['0001-un.sql', '0005-cinq.sql']);
    expect((await migrer(options)).almanach).toEqual([]);

    ecrire('0003-trois.sql', 'select 1');
    expect(await refus(migrer(options))).toMatchObject({ code: 'ALM-P-613' });
    rmSync(join(dossier, '0003-trois.sql'));

    ecrire('0001-un.sql', 'create table un (i bigint)');
    const change = await refus(migrer(options));
    expect([change.code, change.message]).toEqual([
      'ALM-P-611',
      expect.stringContaining('0001-un.sql'),
    ]);

    rmSync(join(dossier, '0005-cinq.sql'));
    ecrire('0001-un.sql', 'create table un (i int); alter table un enable row level security');
    expect(await refus(migrer(options))).toMatchObject({ code: 'ALM-P-612' });
  });

  it('coupées en route ne laissent ni table ni trace, et reprennent', async () => {
    const acces = await neuves(pg18);
    const options = { acces, secretRoles: null, dossier };
    rmSync(join(dossier, '0001-un.sql'), { force: true });
    ecrire('0001-deux-tables.sql', 'create table a (i int); create table b (i inconnu)');
    await expect(migrer(options)).rejects.toMatchObject({ code: '42704' });
    ecrire('0001-deux-tables.sql', 'create table a (i int); create table b (i int)');
    expect((await migrer(options)).almanach).toEqual(['0001-deux-tables.sql']);
  });
});

/** A PostgreSQL 15 as an administrator would give it: an owner with a password, who is not a superuser. */
describe('un PostgreSQL 15 donné par son adresse', () => {
  const adresse = (acces: Acces, utilisateur: string) =>
    lireAdresse(
      `postgresql://${utilisateur}:secret@localhost/${acces.database}?host=${encodeURIComponent(acces.host)}&port=${acces.port}`,
      'DATABASE_URL',
    );

  async function installer(utilisateur: string, droits: string): Promise<AccesProprietaire> {
    await avecProprietaire(pg15, async (client) => {
      await client.query(`create role ${utilisateur} login ${droits} password 'secret'`);
    });
    const acces = await neuves(pg15, utilisateur);
    return {
      almanach: adresse(acces.almanach, utilisateur),
      coffre: adresse(acces.coffre, utilisateur),
    };
  }

  it('dont le propriétaire ne peut pas créer de rôle : le refus nomme le SQL, qui suffit', async () => {
    const acces = await installer('modeste', 'nocreaterole');
    const dit = await refus(migrer({ acces, secretRoles: secret }));
    expect(dit.code).toBe('ALM-P-608');
    const ordres = dit.message.split('\n').slice(1);
    expect(ordres.map((o) => o.split(' ')[2])).toEqual(Object.values(ROLES));
    expect(dit.message).not.toContain(accesDuRole(acces.almanach, ROLES.app, secret).password);
    await avecProprietaire(pg15, (client) => client.query(ordres.join('\n')));
    expect((await migrer({ acces, secretRoles: secret })).almanach.length).toBeGreaterThan(0);
    const base = ouvrirBase({ sorte: 'externe', acces, trousseau, secretRoles: secret });
    expect(await base.etat()).toMatchObject({ postgres: '15.18' });
    await base.fermer();
  });

  it('dont le propriétaire est libre : il crée le coffre qui manque, et ferme la porte aux autres rôles', async () => {
    const acces = await installer('libre', 'createrole createdb');
    await avecProprietaire(pg15, (client) =>
      client.query(`drop database ${acces.coffre.database}`),
    );
    expect((await migrer({ acces, secretRoles: secret })).coffre.length).toBeGreaterThan(0);
    await avecProprietaire(acces.coffre, async (client) => {
      const { rows } = await client.query<{ app: boolean; coffre: boolean }>(
        `select has_database_privilege($1, current_database(), 'connect') as app,
          has_database_privilege($2, current_database(), 'connect') as coffre`,
        [ROLES.app, ROLES.coffre],
      );
      expect(rows).toEqual([{ app: false, coffre: true }]);
    });
  });

  it('dont les rôles ont le mot de passe d’autres clés : le refus nomme le SQL, qui suffit', async () => {
    const acces = await installer('autre', 'createrole createdb');
    const autres = Buffer.alloc(32, 'autres');
    const dit = await refus(migrer({ acces, secretRoles: autres }));
    expect([dit.code, dit.message]).toEqual(['ALM-P-609', expect.stringContaining('28P01')]);
    const [, ordre = ''] = /(ALTER ROLE .*;)/.exec(dit.message) ?? [];
    await avecProprietaire(pg15, (client) => client.query(ordre));
    await expect(migrer({ acces, secretRoles: autres })).rejects.toThrow(ROLES.travaux);
    await expect(migrer({ acces, secretRoles: secret })).rejects.toThrow(ROLES.app);
  });

  it('peut garder le coffre ailleurs : chaque serveur n’a que ses rôles', async () => {
    const acces = { almanach: (await neuves(pg18)).almanach, coffre: (await neuves(pg15)).coffre };
    expect((await migrer({ acces, secretRoles: secret })).coffre.length).toBeGreaterThan(0);
    const base = ouvrirBase({ sorte: 'externe', acces, trousseau, secretRoles: secret });
    await base.coffre.transaction({ role: 'anonyme' }, async (tx) => {
      expect(
        await tx.une(sql`select current_user as qui, current_setting('server_version') as v`),
      ).toEqual({
        qui: ROLES.coffre,
        v: '15.18',
      });
    });
    await base.fermer();
  });

  it('refuse un rôle trop fort', async () => {
    const acces = await installer('strict', 'createrole createdb');
    await avecProprietaire(pg15, (client) => client.query(`alter role ${ROLES.app} bypassrls`));
    expect(await refus(migrer({ acces, secretRoles: secret }))).toMatchObject({
      code: 'ALM-P-609',
    });
    await avecProprietaire(pg15, (client) => client.query(`alter role ${ROLES.app} nobypassrls`));
  });

  it('dit ce qui manque à une adresse, ou qu’elle ne répond pas', async () => {
    expect(() => lireAdresse('mysql://u@h/b', 'DATABASE_URL')).toThrow(/DATABASE_URL/);
    const perdue = lireAdresse('postgresql://u:p@127.0.0.1:1/b', 'DATABASE_URL');
    const acces = { almanach: perdue, coffre: perdue };
    expect(await refus(migrer({ acces, secretRoles: secret }))).toMatchObject({
      code: 'ALM-P-610',
    });
  });
});
