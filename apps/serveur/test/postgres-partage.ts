import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Acces } from '../src/base/acces.ts';
import { demarrerEmbarque, type Embarque } from '../src/base/embarque/embarque.ts';
import { demarrerCommeExterne } from './postgres-externe.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Socket on which a test file asks for a server. */
    postgresPartage: string;
  }
}

/** 18: the embedded one. 15: as an administrator would give it, with passwords. */
export type Majeure = '18' | '15';

/**
 * One PostgreSQL of each major for the whole run, started by the first test file that asks for it: a run that
 * needs none starts none. It lives and dies with the main process, whatever becomes of the workers.
 */
export default function preparer(projet: TestProject): () => Promise<void> {
  const dossier = mkdtempSync(join(tmpdir(), 'almanach-essais-'));
  const serveurs = new Map<Majeure, Promise<Embarque>>();
  const prises = new Set<Socket>();
  const guichet = createServer((prise) => {
    prises.add(prise);
    prise.on('close', () => prises.delete(prise)).on('error', () => undefined);
    prise.setEncoding('utf8').once('data', (demande: string) => {
      void repondre(prise, demande.trim() === '15' ? '15' : '18');
    });
  });
  async function repondre(prise: Socket, majeure: Majeure): Promise<void> {
    const serveur = serveurs.get(majeure) ?? demarrer(dossier, majeure);
    serveurs.set(majeure, serveur);
    const reponse = await serveur.then(
      (s): { acces: Acces } => ({ acces: s.acces('postgres') }),
      (e: unknown): { erreur: string } => ({ erreur: e instanceof Error ? e.message : String(e) }),
    );
    prise.end(JSON.stringify(reponse));
  }
  const chemin = join(dossier, 'guichet');
  guichet.listen(chemin).unref();
  projet.provide('postgresPartage', chemin);
  return async () => {
    guichet.close();
    for (const prise of prises) prise.destroy();
    const lances = await Promise.allSettled(serveurs.values());
    await Promise.all(
      lances.map(async (s) => {
        if (s.status === 'fulfilled') await s.value.fermer();
      }),
    );
    rmSync(dossier, { recursive: true, force: true });
  };
}

async function demarrer(dossier: string, majeure: Majeure): Promise<Embarque> {
  return majeure === '18'
    ? demarrerEmbarque({ dossier: join(dossier, majeure), durable: false })
    : demarrerCommeExterne(join(dossier, majeure));
}
