import { Client } from 'pg';
import type { Acces } from './acces.ts';
import { codeSql, estPanne } from './panne.ts';
import { RefusBase } from './refus.ts';
import { TYPES_PG } from './types-pg.ts';

/** One connection as the owner, for migrations, backups and the start lock; never for a request. */
export async function avecProprietaire<T>(
  acces: Acces,
  fn: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({
    ...acces,
    types: TYPES_PG,
    application_name: 'almanach-proprietaire',
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (erreur) {
    throw expliquerConnexion(erreur, acces);
  }
  try {
    return await fn(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes a database when it is not there. */
export async function creerBase(acces: Acces, nom: string): Promise<void> {
  await avecProprietaire(acces, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [nom]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(nom)}`);
  });
}

function expliquerConnexion(erreur: unknown, { user, host, database }: Acces): unknown {
  const code = codeSql(erreur);
  if (code === '28P01' || code === '28000') {
    return new RefusBase(
      'ALM-P-609',
      `PostgreSQL refuse « ${user} » sur ${host}. Vérifiez le mot de passe et pg_hba.conf.`,
      { cause: erreur },
    );
  }
  if (code === '3D000') {
    return new RefusBase(
      'ALM-P-608',
      `La base « ${database} » n’existe pas sur ${host}. Créez-la : CREATE DATABASE ${database} OWNER ${user};`,
      { cause: erreur },
    );
  }
  if (!estPanne(erreur)) return erreur;
  return new RefusBase(
    'ALM-P-610',
    `PostgreSQL ne répond pas sur ${host} (${code ?? 'sans code'}). Vérifiez l’adresse et qu’il est démarré.`,
    { cause: erreur },
  );
}
