import type { FastifyInstance } from 'fastify';
import { refuserConnexion } from '../erreurs/connexion.ts';

/**
 * Node knows one delay for every request, that of a file. What carries no file has less time to come: whoever sends
 * slowly holds a connection.
 */
export function couperLesLents(app: FastifyInstance, delai: number): void {
  app.addHook('onRequest', async ({ raw, routeOptions }) => {
    if (raw.complete || routeOptions.config.corps === 'octets') return;
    const minuterie = setTimeout(() => {
      if (!raw.complete) refuserConnexion({ code: 'ERR_HTTP_REQUEST_TIMEOUT' }, raw.socket);
    }, delai).unref();
    for (const fin of ['end', 'close'] as const) raw.once(fin, () => clearTimeout(minuterie));
  });
}
