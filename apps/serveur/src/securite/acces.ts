import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Qui } from '../base/contexte.ts';

/**
 * Who may call a route. Every route says it; what is not declared does not start. `activation`: the account whose
 * e-mail was just proven and that has no way in yet.
 */
export const ACCES = [
  'public',
  'activation',
  'assure',
  'agence',
  'gestion',
  'medecin',
  'admin',
] as const;

export type Acces = (typeof ACCES)[number];

/** Whoever is signed in. */
export const CONNECTES = [
  'assure',
  'agence',
  'gestion',
  'medecin',
  'admin',
] as const satisfies readonly Acces[];

/** The session a request comes with. Times are ISO instants. */
export interface SessionOuverte {
  id: string;
  compte: string;
  sorte: 'activation' | 'ordinaire';
  /** The sign-in, or a step since, proved a second factor or a passkey. */
  secondFacteur: boolean;
  vueLe: string;
  expireLe: string;
  renforceeJusqua: string | null;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    acces?: Acces | readonly Acces[];
    /** Asks for a step-up in the last five minutes. */
    renforce?: boolean;
    /** Open to staff that has not set its second factor yet: what sets it. */
    sansSecondFacteur?: boolean;
    /** `false`: the call does not put off the end of the session. */
    prolonge?: boolean;
    /** What a write carries: JSON unless said. */
    corps?: 'json' | 'octets';
  }
  interface FastifyRequest {
    /** On whose behalf the request runs; `anonyme` on public routes. */
    qui: Qui;
    session: SessionOuverte | null;
  }
}

/** To be called before any route is added: it sees only those that come after. */
export function exigerAcces(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    const { acces, renforce = false } = route.config ?? {};
    const declares = declaresDe(acces);
    const connus = declares.every((a) => ACCES.some((connu) => connu === a));
    const seul = declares.length === 1 || !declares.includes('public');
    if (declares.length > 0 && connus && seul && !(renforce && declares.includes('public'))) return;
    throw new Error(
      `route ${String(route.method)} ${route.url}: "config.acces" must be one of ${ACCES.join(', ')}`,
    );
  });
}

export function declaresDe(acces: Acces | readonly Acces[] | undefined): readonly Acces[] {
  if (acces === undefined) return [];
  return typeof acces === 'string' ? [acces] : acces;
}

/** What a route declares, `public` for what is no route. */
export function accesDe(requete: FastifyRequest): readonly Acces[] {
  return declaresDe(requete.routeOptions.config.acces);
}
