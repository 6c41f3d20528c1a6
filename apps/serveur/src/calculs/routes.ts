import {
  type Erreur,
  schemaComparaisonContrats,
  schemaDecompte,
  schemaDemandeComparaisonContrats,
  schemaDemandeJauges,
  schemaDemandeProjection,
  schemaJauges,
  schemaProjection,
  schemaSituation,
} from '@almanach/moteur';
import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { corpsDesErreurs, schemaErreurs } from '../erreurs/corps.ts';
import type { Horloge } from '../horloge.ts';
import type { Calculateur, Operation } from './calcul.ts';
import { recevoirTexteJson } from './corps.ts';
import { lireParametres, schemaParametres } from './parametres.ts';

export interface ServicesCalculs {
  calculateur: Calculateur;
  horloge: Horloge;
  limiteParMinute: number;
}

interface RouteDeCalcul {
  operation: Operation;
  url: string;
  summary: string;
  description: string;
  body: z.ZodType;
  reponse: z.ZodType;
}

const ROUTES: readonly RouteDeCalcul[] = [
  {
    operation: 'calculer',
    url: '/api/calculs',
    summary: 'Compute a sick-leave income, day by day',
    description:
      'Stateless: nothing that is sent is stored or logged. Two calls with the same situation (its `le` included) and the same `connuLe` give the same bytes.',
    body: schemaSituation,
    reponse: schemaDecompte,
  },
  {
    operation: 'jauger',
    url: '/api/jauges',
    summary: 'Hours and wages towards each right on a day',
    description:
      'What was worked, where each hour comes from, what is missing, and when a right opens or lapses if nothing more is worked. Stateless; stops may be left out.',
    body: schemaDemandeJauges,
    reponse: schemaJauges,
  },
  {
    operation: 'projeter',
    url: '/api/projections',
    summary: 'What a change of the facts would bring, day by day',
    description:
      'One hypothesis (a mission more, the end of a mission, a return, part-time work) and the comparison of both computations. Stateless: the situation is not changed.',
    body: schemaDemandeProjection,
    reponse: schemaProjection,
  },
  {
    operation: 'comparerContrats',
    url: '/api/comparaisons-de-contrats',
    summary: 'One stop under several sets of contracts',
    description:
      'Who pays what under each set, and the days on which a part of the net wage is paid by nobody, with the reason of each payer. Stateless.',
    body: schemaDemandeComparaisonContrats,
    reponse: schemaComparaisonContrats,
  },
];

const REFUS = {
  400: schemaErreurs,
  413: schemaErreurs,
  415: schemaErreurs,
  422: schemaErreurs,
  429: schemaErreurs,
  500: schemaErreurs,
  503: schemaErreurs,
};

export function routesCalculs(app: FastifyInstance, services: ServicesCalculs): void {
  recevoirTexteJson(app);
  for (const route of ROUTES) ajouter(app, services, route);
}

function ajouter(
  app: FastifyInstance,
  { calculateur, horloge, limiteParMinute }: ServicesCalculs,
  { operation, url, summary, description, body, reponse: rendu }: RouteDeCalcul,
): void {
  app.route({
    method: 'POST',
    url,
    config: { acces: 'public', rateLimit: { max: limiteParMinute } },
    schema: {
      operationId: operation,
      tags: ['calculs'],
      summary,
      description,
      querystring: schemaParametres,
      body,
      response: { 200: rendu, ...REFUS },
    },
    // The schemas above are for the published contract; the reading is done by the moteur, whose codes are stable.
    validatorCompiler: () => (valeur: unknown) => ({ value: valeur }),
    handler: async (requete, reponse) => {
      const parametres = lireParametres(requete.query);
      if (!parametres.ok) return reponse.code(422).send(corpsDesErreurs(parametres.erreurs));
      const aujourdhui = horloge.aujourdhui();
      const { connuLe = aujourdhui, options } = parametres.valeur;
      const texte: unknown = requete.body;
      const resultat = await calculateur.calculer({
        operation,
        texte: typeof texte === 'string' ? texte : '',
        aujourdhui,
        connuLe,
        options,
      });
      if (resultat.ok) return reponse.type('application/json; charset=utf-8').send(resultat.corps);
      return reponse.code(statutDe(resultat.erreurs)).send(corpsDesErreurs(resultat.erreurs));
    },
  });
}

/** Unreadable, too big, or understood and refused. */
function statutDe(erreurs: readonly Erreur[]): 400 | 413 | 422 {
  if (erreurs.some((e) => e.code === 'ALM-E-001')) return 400;
  if (erreurs.some((e) => e.code === 'ALM-E-018')) return 413;
  return 422;
}
