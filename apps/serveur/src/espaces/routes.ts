import type { FastifyInstance } from 'fastify';
import { routesDeclarations } from '../declarations/depot/routes.ts';
import { routesDossiers } from '../dossiers/depot/routes.ts';
import { routesMessages } from '../messages/routes.ts';
import { routesMissions } from '../missions/routes.ts';
import { routesNotifications } from '../notifications/routes.ts';
import { routesRendezVous } from '../rendez-vous/routes.ts';
import type { ServicesEspaces } from './http.ts';

/** Routes of the person, of agencies and of managers, but those of accounts and of requests about data. */
export function routesEspaces(app: FastifyInstance, services: ServicesEspaces): void {
  routesDossiers(app, services);
  routesDeclarations(app, services);
  routesMissions(app, services);
  routesMessages(app, services);
  routesRendezVous(app, services);
  routesNotifications(app, services);
}
