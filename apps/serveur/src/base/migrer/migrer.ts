import { join } from 'node:path';
import type { Client } from 'pg';
import { type Acces, accesDuRole } from '../acces.ts';
import { codeSql } from '../panne.ts';
import { avecProprietaire } from '../proprietaire.ts';
import { RefusBase } from '../refus.ts';
import { installerFiles } from '../travaux/installer.ts';
import { dossierMigrations, lireMigrations } from './fichiers.ts';
import { assurerRoles, essayerRole, lireEtat, ROLES, refuserDroits } from './roles.ts';
import { appliquerMigrations } from './schema.ts';

/** The two databases, as their owner. */
export interface AccesProprietaire {
  almanach: Acces;
  coffre: Acces;
}

export interface OptionsMigration {
  acces: AccesProprietaire;
  /** Source of the passwords of the roles; `null` where the private socket asks for none. */
  secretRoles: Buffer | null;
  dossier?: string;
  /** Last migration to apply to each database; all of them when left out. A restoration stops at its backup's. */
  arret?: { almanach: string; coffre: string };
}

export interface Migrees {
  almanach: string[];
  coffre: string[];
}

const VERSION_MIN = 150_000;
/** Any number, the same for every node: the lock of the start. */
const VERROU = 4_173_802_911;

/** Brings both databases, the roles and the queues up to the program. Any number of nodes may run it at once. */
export async function migrer(options: OptionsMigration): Promise<Migrees> {
  const { acces, secretRoles, dossier = dossierMigrations(), arret } = options;
  return avecProprietaire(acces.almanach, async (client) => {
    await exigerVersion(client);
    await client.query('select pg_advisory_lock($1)', [VERROU]);
    const etat = await lireEtat(client);
    const ensemble = memeServeur(acces);
    const roles = ensemble ? Object.values(ROLES) : [ROLES.app, ROLES.travaux];
    await assurerRoles(client, etat, roles, secretRoles);
    const almanach = await appliquerMigrations(client, lireMigrations(dossier, arret?.almanach));
    await reserverEntree(client, acces.almanach.database, [ROLES.app, ROLES.travaux]);
    await installerFiles(client);
    if (ensemble) await assurerCoffre(client, etat.peutCreerBases, acces.coffre);
    const coffre = await avecProprietaire(acces.coffre, async (second) => {
      await exigerVersion(second);
      if (!ensemble)
        await assurerRoles(second, await lireEtat(second), [ROLES.coffre], secretRoles);
      const faites = await appliquerMigrations(
        second,
        lireMigrations(join(dossier, 'coffre'), arret?.coffre),
      );
      await reserverEntree(second, acces.coffre.database, [ROLES.coffre]);
      return faites;
    });
    for (const [role, base] of CONNEXIONS) {
      await essayerRole(accesDuRole(acces[base], role, secretRoles), secretRoles);
    }
    return { almanach, coffre };
  });
}

const CONNEXIONS = [
  [ROLES.app, 'almanach'],
  [ROLES.travaux, 'almanach'],
  [ROLES.coffre, 'coffre'],
] as const;

async function exigerVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ v: string; num: number }>(
    `select current_setting('server_version') as v, current_setting('server_version_num')::int as num`,
  );
  const [version] = rows;
  if (version !== undefined && version.num >= VERSION_MIN) return;
  throw new RefusBase(
    'ALM-P-614',
    `Un PostgreSQL 15 ou plus récent est attendu, la base est servie par un ${version?.v ?? 'inconnu'}.`,
  );
}

function memeServeur({ almanach, coffre }: AccesProprietaire): boolean {
  return coffre.host === almanach.host && coffre.port === almanach.port;
}

async function assurerCoffre(client: Client, peutCreer: boolean, coffre: Acces): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [
    coffre.database,
  ]);
  if (rowCount === 1) return;
  const base = client.escapeIdentifier(coffre.database);
  if (!peutCreer)
    throw refuserDroits([`CREATE DATABASE ${base} OWNER ${client.escapeIdentifier(coffre.user)}`]);
  // PostgreSQL copies a model that nobody may be using at that moment; two nodes of two products may meet there.
  await client.query(`create database ${base} template template0`).catch((erreur: unknown) => {
    if (codeSql(erreur) !== '42P04') throw erreur;
  });
}

/** By default any role of the server may enter any database. */
async function reserverEntree(
  client: Client,
  nom: string,
  roles: readonly string[],
): Promise<void> {
  const { rowCount } = await client.query(
    `select from pg_database where datname = current_database() and pg_has_role(datdba, 'usage')`,
  );
  if (rowCount !== 1) return;
  const base = client.escapeIdentifier(nom);
  await client.query(`revoke connect on database ${base} from public`);
  await client.query(`grant connect on database ${base} to ${roles.join(', ')}`);
}
