import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { construireApplication, type Exterieur } from '../src/application.ts';
import type { Config } from '../src/config.ts';

/** Day of every test: nothing depends on the day they run. */
export const AUJOURDHUI = '2026-11-24';

export interface Montage {
  app: FastifyInstance;
  /** Lines of the log, as written. */
  journal: string[];
}

type Reglages = Partial<Omit<Exterieur, 'config'>> & { config?: Partial<Config> };

/** The real application, with a still clock, a kept log and no site unless a folder is given. */
export async function monter({ config, ...exterieur }: Reglages = {}): Promise<Montage> {
  const journal: string[] = [];
  const app = await construireApplication({
    config: {
      port: 0,
      hote: '127.0.0.1',
      proxy: null,
      limiteParMinute: 1_000_000,
      journal: 'trace',
      site: join(tmpdir(), 'almanach-sans-site'),
      ...config,
    },
    horloge: { aujourdhui: () => AUJOURDHUI },
    flux: { write: (ligne) => journal.push(ligne) },
    ...exterieur,
  });
  return { app, journal };
}

export function dossierTemporaire(): string {
  return mkdtempSync(join(tmpdir(), 'almanach-'));
}

export async function poster(
  app: FastifyInstance,
  corps: unknown,
  suite = '',
  url = '/api/calculs',
) {
  return app.inject({
    method: 'POST',
    url: `${url}${suite}`,
    headers: { 'content-type': 'application/json' },
    payload: typeof corps === 'string' || Buffer.isBuffer(corps) ? corps : JSON.stringify(corps),
  });
}
