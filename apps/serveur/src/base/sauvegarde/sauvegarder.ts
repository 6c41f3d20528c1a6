import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { to } from 'pg-copy-streams';
import type { Acces } from '../acces.ts';
import { lireAppliquees } from '../migrer/schema.ts';
import { avecProprietaire } from '../proprietaire.ts';
import {
  ENTETE,
  ecrireTrame,
  type Manifeste,
  type SceauTable,
  type TableSauvee,
} from './format.ts';
import { listerTables, listerTravaux, sourceDe } from './tables.ts';

export type NomBase = Manifeste['base'];

/** The vault comes last: whatever the platform's backup names is in the vault's. */
export const BASES = ['almanach', 'coffre'] as const satisfies readonly NomBase[];

export function fichierDe(dossier: string, base: NomBase): string {
  return join(dossier, `${base}.sauvegarde`);
}

/** Writes the backup of both databases in a folder, while the server runs. */
export async function sauvegarder(
  acces: Record<NomBase, Acces>,
  dossier: string,
  maintenant: () => string,
): Promise<Manifeste[]> {
  mkdirSync(dossier, { recursive: true, mode: 0o700 });
  const manifestes: Manifeste[] = [];
  for (const base of BASES) {
    manifestes.push(
      await sauvegarderBase(acces[base], base, fichierDe(dossier, base), maintenant()),
    );
  }
  return manifestes;
}

async function sauvegarderBase(
  acces: Acces,
  base: NomBase,
  chemin: string,
  pris: string,
): Promise<Manifeste> {
  return avecProprietaire(acces, async (client) => {
    // One image of the whole database, whatever is written meanwhile; rows that a policy would hide are an error.
    await client.query('begin isolation level repeatable read read only');
    await client.query('set local row_security = off');
    const brouillon = `${chemin}.partiel`;
    try {
      const suivi = { manifeste: await preparer(client, base, pris) };
      const sortie = createWriteStream(brouillon, { mode: 0o600, flush: true });
      await pipeline(ecrire(client, suivi.manifeste), sortie);
      renameSync(brouillon, chemin);
      return suivi.manifeste;
    } finally {
      rmSync(brouillon, { force: true });
      await client.query('rollback').catch(() => undefined);
    }
  });
}

async function preparer(client: Client, base: NomBase, pris: string): Promise<Manifeste> {
  const { rows } = await client.query<{ v: string }>(
    `select current_setting('server_version') as v`,
  );
  return {
    format: 1,
    base,
    pris,
    postgres: rows[0]?.v ?? '',
    migrations: await lireAppliquees(client),
    tables: [],
  };
}

async function* ecrire(client: Client, manifeste: Manifeste): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  for await (const octets of contenu(client, manifeste)) {
    hash.update(octets);
    yield octets;
  }
  yield hash.digest();
}

async function* contenu(client: Client, manifeste: Manifeste): AsyncGenerator<Buffer> {
  yield ENTETE;
  const tables = [...(await listerTables(client)), ...(await listerTravaux(client))];
  for (const table of tables) {
    yield* ecrireTrame({ sorte: 'T', table });
    const sceau = yield* copier(client, table);
    manifeste.tables.push(sceau);
    yield* ecrireTrame({ sorte: 'F', sceau });
  }
  yield* ecrireTrame({ sorte: 'M', manifeste });
}

async function* copier(client: Client, table: TableSauvee): AsyncGenerator<Buffer, SceauTable> {
  const flux = client.query(to(`copy ${sourceDe(client, table)} to stdout`));
  const hash = createHash('sha256');
  let octets = 0;
  for await (const morceau of flux as AsyncIterable<Buffer>) {
    hash.update(morceau);
    octets += morceau.length;
    yield* ecrireTrame({ sorte: 'D', octets: morceau });
  }
  const nom = `${table.schema}.${table.nom}`;
  return { table: nom, lignes: flux.rowCount, octets, sha256: hash.digest('hex') };
}
