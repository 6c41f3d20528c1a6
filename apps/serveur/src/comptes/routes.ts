import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { recevoirJson } from '../securite/corps-json.ts';
import { routesProfil } from './activation/profil.ts';
import { routesActivation } from './activation/routes.ts';
import { routesClesAcces } from './cles-acces/routes.ts';
import { routesMoyens } from './connexion/moyens.ts';
import { routesConnexion } from './connexion/routes.ts';
import { routesCoordonnees } from './coordonnees/routes.ts';
import { routesRecuperation } from './recuperation/routes.ts';
import { routesRenforcement } from './renforcement/routes.ts';
import { lireParSchema } from './route.ts';
import type { ServicesComptes } from './services.ts';
import { routesSessions } from './sessions/routes.ts';

/** Everything about accounts. In a context of its own: its bodies are read as JSON, by their schemas. */
export function routesComptes(racine: FastifyInstance, services: ServicesComptes): void {
  lireParSchema(racine);
  recevoirJson(racine);
  const app = racine.withTypeProvider<ZodTypeProvider>();
  routesSessions(app, services);
  routesConnexion(app, services);
  routesMoyens(app, services);
  routesClesAcces(app, services);
  routesRenforcement(app, services);
  routesRecuperation(app, services);
  routesActivation(app, services);
  routesProfil(app, services);
  routesCoordonnees(app, services);
}
