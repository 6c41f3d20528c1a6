import type { FastifyInstance } from 'fastify';
import { routesDeclarations } from '../declarations/depot/routes.ts';
import { routesDossiers } from '../dossiers/depot/routes.ts';
import { routesMissions } from '../missions/routes.ts';
import type { ServicesEspaces } from './http.ts';

/** Routes of the person, of agencies and of managers about dossiers, declarations and missions. */
export function routesEspaces(app: FastifyInstance, services: ServicesEspaces): void {
  routesDossiers(app, services);
  routesDeclarations(app, services);
  routesMissions(app, services);
}
