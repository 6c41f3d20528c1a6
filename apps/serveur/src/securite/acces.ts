import type { FastifyInstance } from 'fastify';

/** Who may call a route. Every route says it; what is not declared does not start. */
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

declare module 'fastify' {
  interface FastifyContextConfig {
    acces?: Acces;
  }
}

/** To be called before any route is added: it sees only those that come after. */
export function exigerAcces(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    const declare: unknown = route.config?.acces;
    if (ACCES.some((acces) => acces === declare)) return;
    throw new Error(
      `route ${String(route.method)} ${route.url}: "config.acces" must be one of ${ACCES.join(', ')}`,
    );
  });
}
