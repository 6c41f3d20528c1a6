import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Client } from 'pg';
import { inject } from 'vitest';
import type { Acces } from '../src/base/acces.ts';
import { type Base, type OptionsBase, ouvrirBase } from '../src/base/base.ts';
import type { FichierCles } from '../src/base/cles/fichier.ts';
import { ouvrirTrousseau, type Trousseau } from '../src/base/cles/trousseau.ts';
import { migrer } from '../src/base/migrer/migrer.ts';
import { avecProprietaire } from '../src/base/proprietaire.ts';
import type { Majeure } from './postgres-partage.ts';

/** Keys of tests: the same at each run, of no worth anywhere else. */
export const FICHIER_CLES: FichierCles = {
  actuelle: 'k1',
  cles: { k1: Buffer.alloc(32, 'maitresse').toString('base64') },
  coffre: { actuelle: 'c1', cles: { c1: Buffer.alloc(32, 'coffre').toString('base64') } },
  index: Buffer.alloc(32, 'index').toString('base64'),
  roles: Buffer.alloc(32, 'roles').toString('base64'),
  sceau: Buffer.alloc(32, 'sceau').toString('base64'),
};

export interface BaseDeTest extends Base {
  /** The two databases as their owner: to prepare rows, to read what the roles cannot. */
  acces: { almanach: Acces; coffre: Acces };
  trousseau: Trousseau;
}

/** The superuser of the shared server of this major. */
export async function serveurDeTest(majeure: Majeure = '18'): Promise<Acces> {
  const prise = connect(inject('postgresPartage'));
  prise.write(`${majeure}\n`);
  const reponse = JSON.parse(await text(prise)) as { acces?: Acces; erreur?: string };
  if (reponse.acces === undefined) throw new Error(reponse.erreur);
  return reponse.acces;
}

/** A new pair of databases, up to date, for one test file. Close it in `afterAll`. */
export async function ouvrirBaseDeTest(
  options: Partial<Pick<OptionsBase, 'pool' | 'travaux'>> & { majeure?: Majeure } = {},
): Promise<BaseDeTest> {
  const serveur = await serveurDeTest(options.majeure);
  const trousseau = ouvrirTrousseau(FICHIER_CLES);
  const externe = options.majeure === '15';
  const secretRoles = externe ? trousseau.secretRoles : null;
  const acces = await copierGabarit(serveur, secretRoles);
  const sorte = externe ? 'externe' : 'embarquee';
  const base = ouvrirBase({ sorte, acces, trousseau, secretRoles, ...options });
  return {
    ...base,
    acces,
    trousseau,
    fermer: async () => {
      await base.fermer();
      await supprimer(serveur, acces);
    },
  };
}

/** Two empty databases: to try migrations, restorations. */
export async function basesVides(
  serveur: Acces,
  proprietaire = serveur.user,
): Promise<BaseDeTest['acces']> {
  const nom = `essai_${randomUUID().replaceAll('-', '')}`;
  await avecProprietaire(serveur, async (client) => {
    for (const base of [nom, `${nom}_coffre`]) {
      await client.query(`create database ${base} owner ${proprietaire} template template0`);
    }
  });
  return accesDe(serveur, nom);
}

export async function supprimer(serveur: Acces, { almanach, coffre }: BaseDeTest['acces']) {
  await avecProprietaire(serveur, async (client) => {
    await client.query(`drop database if exists ${almanach.database} with (force)`);
    await client.query(`drop database if exists ${coffre.database} with (force)`);
  });
}

const GABARIT = 'gabarit';
const VERROU_GABARIT = 7_226_154;

/** Migrated once a run, then copied: a copy takes some thirty milliseconds. */
async function copierGabarit(
  serveur: Acces,
  secretRoles: Buffer | null,
): Promise<BaseDeTest['acces']> {
  const nom = `essai_${randomUUID().replaceAll('-', '')}`;
  await avecProprietaire(serveur, async (client) => {
    // A model cannot be copied while anyone uses it: one at a time.
    await client.query('select pg_advisory_lock($1)', [VERROU_GABARIT]);
    const { rowCount } = await client.query(
      'select from pg_database where datname = $1 and datistemplate',
      [GABARIT],
    );
    if (rowCount === 0) await preparerGabarit(serveur, client, secretRoles);
    await client.query(`create database ${nom} template ${GABARIT}`);
    await client.query(`create database ${nom}_coffre template ${GABARIT}_coffre`);
  });
  return accesDe(serveur, nom);
}

async function preparerGabarit(
  serveur: Acces,
  client: Client,
  secretRoles: Buffer | null,
): Promise<void> {
  const acces = accesDe(serveur, GABARIT);
  await supprimer(serveur, acces);
  await client.query(`create database ${GABARIT}`);
  await client.query(`create database ${GABARIT}_coffre`);
  await migrer({ acces, secretRoles });
  // The mark of a model that is whole: one whose migration failed is made again.
  await client.query(`alter database ${GABARIT} is_template true`);
}

function accesDe(serveur: Acces, nom: string): BaseDeTest['acces'] {
  return {
    almanach: { ...serveur, database: nom },
    coffre: { ...serveur, database: `${nom}_coffre` },
  };
}
