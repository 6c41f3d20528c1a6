import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ANONYME, type Qui } from '../base/contexte.ts';
import { Refus } from '../erreurs/refus.ts';
import { type Acces, accesDe, type SessionOuverte } from './acces.ts';
import { lireCookie } from './cookie.ts';

/** What a token opens. */
export interface Ouverture {
  session: SessionOuverte;
  qui: Qui;
}

/** Finds the session of a token, in one query; `prolonger`: this use puts off its end. */
export type Resoudre = (jeton: string, prolonger: boolean) => Promise<Ouverture | null>;

/** Staff reads what is not its own: a passphrase alone does not open it. */
const SECOND_FACTEUR: ReadonlySet<string> = new Set(['agence', 'gestion', 'medecin', 'admin']);

/** Lets each request through, or not, by what its route declares. */
export function garder(
  app: FastifyInstance,
  resoudre: Resoudre | null,
  maintenant: () => number,
): void {
  app.decorateRequest('qui');
  app.decorateRequest('session', null);
  app.addHook('onRequest', async (requete) => {
    requete.qui = ANONYME;
    const acces = accesDe(requete);
    if (requete.is404 || acces.includes('public')) return;
    if (resoudre === null) throw new Refus(503, 'ALM-P-610');
    const jeton = lireCookie(requete.headers.cookie);
    const prolonger = requete.routeOptions.config.prolonge !== false;
    const ouverture = jeton === null ? null : await resoudre(jeton, prolonger);
    if (ouverture === null) throw new Refus(401, 'ALM-P-102');
    verifier(requete, acces, ouverture, maintenant());
    requete.qui = ouverture.qui;
    requete.session = ouverture.session;
  });
}

function verifier(
  requete: FastifyRequest,
  acces: readonly Acces[],
  { session, qui }: Ouverture,
  maintenant: number,
): void {
  const { renforce = false, sansSecondFacteur = false } = requete.routeOptions.config;
  const role = session.sorte === 'activation' ? 'activation' : qui.role;
  if (!acces.some((a) => a === role)) throw new Refus(403, 'ALM-P-103');
  if (!sansSecondFacteur && SECOND_FACTEUR.has(role) && !session.secondFacteur) {
    throw new Refus(403, 'ALM-P-105');
  }
  const { renforceeJusqua } = session;
  if (renforce && (renforceeJusqua === null || Date.parse(renforceeJusqua) <= maintenant)) {
    throw new Refus(403, 'ALM-P-106');
  }
}

/** The session of a request that passed the guard. */
export function sessionDe({ session }: FastifyRequest): SessionOuverte {
  if (session === null) throw new Error('a route without session asks for one');
  return session;
}
