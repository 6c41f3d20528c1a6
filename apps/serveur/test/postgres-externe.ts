import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demarrerEmbarque, type Embarque } from '../src/base/embarque/embarque.ts';
import { avecProprietaire } from '../src/base/proprietaire.ts';

/** Only the administrator enters without a password. */
const ENTREES = 'local all almanach trust\nlocal all all scram-sha-256\n';

/** A PostgreSQL 15 that asks everyone but its administrator for a password, like one given by `DATABASE_URL`. */
export async function demarrerCommeExterne(dossier: string, durable = false): Promise<Embarque> {
  const serveur = await demarrerEmbarque({ dossier, paquet: 'postgres-15', durable });
  writeFileSync(join(dossier, 'postgres/pg_hba.conf'), ENTREES);
  await avecProprietaire(serveur.acces('postgres'), (client) =>
    client.query('select pg_reload_conf()'),
  );
  return serveur;
}
