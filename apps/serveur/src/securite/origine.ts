import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refus } from '../erreurs/refus.ts';

const LECTURES: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

export function estEcriture(requete: FastifyRequest): boolean {
  return !LECTURES.has(requete.method);
}

/**
 * A write comes from our own pages, or from a program that is no browser: another site cannot make a browser write.
 * A body is JSON unless its route says otherwise, which forms of other sites cannot send.
 * @param publique the address people see, when a relay in front gives us another name.
 */
export function exigerMemeOrigine(app: FastifyInstance, publique?: () => string): void {
  app.addHook('onRequest', async (requete) => {
    if (requete.is404 || !estEcriture(requete)) return;
    if (!memeOrigine(requete, publique)) throw new Refus(403, 'ALM-P-103');
    if (requete.routeOptions.config.corps !== 'octets' && !estJson(requete)) {
      throw new Refus(415, 'ALM-X-003');
    }
  });
}

/** Browsers say where a write comes from, in one header or the other; with a cookie, one of them must be there. */
function memeOrigine(requete: FastifyRequest, publique?: () => string): boolean {
  const { origin, cookie } = requete.headers;
  const site = requete.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin !== undefined) {
    return origin === publique?.() || hoteDe(origin) === requete.host.toLowerCase();
  }
  return site === 'same-origin' || cookie === undefined;
}

function hoteDe(origine: string): string | null {
  try {
    return new URL(origine).host;
  } catch {
    return null;
  }
}

function estJson(requete: FastifyRequest): boolean {
  return /^application\/json\s*(;|$)/i.test(requete.headers['content-type'] ?? '');
}
