import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';

const TOUTES_ADRESSES: ReadonlySet<string> = new Set([
  '127.0.0.1',
  '::1',
  '0.0.0.0',
  '::',
  'localhost',
]);

/** Starts listening. @returns the address to open in a browser. */
export async function ecouter(app: FastifyInstance, { hote, port }: Config): Promise<string> {
  await app.listen({ host: hote, port });
  const ecoute = app.server.address();
  const reel = typeof ecoute === 'object' && ecoute !== null ? ecoute.port : port;
  const nom = TOUTES_ADRESSES.has(hote) ? 'localhost' : hote.includes(':') ? `[${hote}]` : hote;
  return `http://${nom}:${reel}`;
}

/** Why listening failed, for the person who typed the command. */
export function expliquerEchec(erreur: unknown, { hote, port }: Config): string {
  const code = erreur instanceof Error && 'code' in erreur ? erreur.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `Le port ${port} est déjà pris. Essayez : PORT=${port + 1} npm start`;
    case 'EACCES':
      return `Le port ${port} demande des droits d’administrateur. Essayez : PORT=3000 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `L’adresse « ${hote} » (HOST) n’est pas une adresse de cette machine.`;
    default:
      return `Le serveur n’a pas pu démarrer (${typeof code === 'string' ? code : 'cause inconnue'}).`;
  }
}
