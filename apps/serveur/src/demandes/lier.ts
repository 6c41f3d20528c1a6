import type { FastifyInstance } from 'fastify';
import type { Base } from '../base/base.ts';
import { schemaErreurs } from '../erreurs/corps.ts';
import type { Horloge } from '../horloge.ts';
import { ROUTES_DEMANDES, type RouteDemande } from './routes.ts';

interface Services {
  base: Base;
  horloge: Horloge;
}

/** Binds the requests of persons about their data, in a context whose bodies are JSON. */
export function routesDemandes(app: FastifyInstance, services: Services): void {
  for (const route of ROUTES_DEMANDES) lier(app, services, route);
}

const REFUS = Object.fromEntries(
  [400, 401, 403, 404, 409, 415, 422, 429, 500, 503].map((statut) => [statut, schemaErreurs]),
);

function lier(app: FastifyInstance, services: Services, route: RouteDemande): void {
  const { methode, url, acces, renforce, resume, statut, fichier } = route;
  app.route({
    method: methode,
    url,
    config: { acces, renforce },
    schema: {
      operationId: `${methode.toLowerCase()}${url.replaceAll(/[^a-z]+(.)/g, (_, c: string) => c.toUpperCase())}`,
      tags: ['demandes'],
      summary: resume,
      response: REFUS,
    },
    handler: async (requete, reponse) => {
      const corps = await route.faire(
        { ...services, qui: requete.qui },
        {
          parametres: requete.params,
          corps: requete.body,
        },
      );
      if (fichier !== undefined) {
        reponse.header('content-disposition', `attachment; filename="${fichier.nom}"`);
        return reponse.code(statut).type(fichier.type).send(texte(corps));
      }
      return reponse.code(statut).type('application/json; charset=utf-8').send(texte(corps));
    },
  });
}

/** A file made to be read is text already. */
function texte(corps: unknown): string {
  return typeof corps === 'string' ? corps : JSON.stringify(corps ?? {}, null, 1);
}
