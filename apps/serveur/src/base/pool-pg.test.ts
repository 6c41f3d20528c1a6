import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANONYME } from './contexte.ts';
import { PoolRole } from './pool.ts';
import { sql } from './sql.ts';

/** One message of the protocol of PostgreSQL: its letter, its length, its content. */
function message(lettre: string, ...contenus: (string | number)[]): Buffer {
  const contenu = Buffer.concat(
    contenus.map((c) => {
      if (typeof c === 'string') return Buffer.from(c);
      const entier = Buffer.alloc(4);
      entier.writeInt32BE(c);
      return entier;
    }),
  );
  const tete = Buffer.alloc(5);
  tete.write(lettre);
  tete.writeInt32BE(contenu.length + 4, 1);
  return Buffer.concat([tete, contenu]);
}

const ACCUEIL = Buffer.concat([message('R', 0), message('Z', 'I')]);
const ADIEU = message('E', 'SFATAL\0VFATAL\0C57P01\0Mterminating connection\0\0');

let dossier: string;
let serveur: Server;
const prises = new Set<Socket>();

/** Speaks as a PostgreSQL whose postmaster was killed at the very moment it let someone in. */
beforeEach(async () => {
  dossier = mkdtempSync(join(tmpdir(), 'almanach-pg-'));
  serveur = createServer((prise) => {
    prises.add(prise);
    prise.once('data', () => prise.end(Buffer.concat([ACCUEIL, ADIEU])));
    prise.on('error', () => undefined);
  });
  await new Promise<void>((suite) => serveur.listen(join(dossier, '.s.PGSQL.5432'), suite));
});
afterEach(async () => {
  for (const prise of prises) prise.destroy();
  await new Promise((suite) => serveur.close(suite));
  rmSync(dossier, { recursive: true, force: true });
});

describe('une connexion coupée dans le paquet même qui l’ouvre', () => {
  it('fait échouer la transaction, jamais le processus', async () => {
    const chutes: unknown[] = [];
    const noter = (erreur: unknown): void => void chutes.push(erreur);
    process.on('uncaughtException', noter);
    const acces = { host: dossier, port: 5432, user: 'u', database: 'd' };
    const pool = new PoolRole(acces, { connexions: 1 });
    for (let i = 0; i < 3; i++) {
      await expect(pool.transaction(ANONYME, (tx) => tx.une(sql`select 1`))).rejects.toThrow();
    }
    await pool.fermer();
    process.off('uncaughtException', noter);
    expect(chutes).toEqual([]);
  });
});
