import { type Erreur, schemaDecompte, schemaSituation } from '@almanach/moteur';
import type { FastifyInstance } from 'fastify';
import { corpsDesErreurs, schemaErreurs } from '../erreurs/corps.ts';
import type { Horloge } from '../horloge.ts';
import type { Calculateur } from './calcul.ts';
import { recevoirTexteJson } from './corps.ts';
import { lireParametres, schemaParametres } from './parametres.ts';

export interface ServicesCalculs {
  calculateur: Calculateur;
  horloge: Horloge;
  limiteParMinute: number;
}

const schema = {
  operationId: 'calculer',
  tags: ['calculs'],
  summary: 'Compute a sick-leave income, day by day',
  description:
    'Stateless: nothing that is sent is stored or logged. Two calls with the same situation (its `le` included) and the same `connuLe` give the same bytes.',
  querystring: schemaParametres,
  body: schemaSituation,
  response: {
    200: schemaDecompte,
    400: schemaErreurs,
    413: schemaErreurs,
    415: schemaErreurs,
    422: schemaErreurs,
    429: schemaErreurs,
    500: schemaErreurs,
    503: schemaErreurs,
  },
};

export function routesCalculs(app: FastifyInstance, services: ServicesCalculs): void {
  const { calculateur, horloge, limiteParMinute } = services;
  recevoirTexteJson(app);
  app.route({
    method: 'POST',
    url: '/api/calculs',
    config: { acces: 'public', rateLimit: { max: limiteParMinute } },
    schema,
    // The schemas above are for the published contract; the reading is done by the moteur, whose codes are stable.
    validatorCompiler: () => (valeur: unknown) => ({ value: valeur }),
    handler: async (requete, reponse) => {
      const parametres = lireParametres(requete.query);
      if (!parametres.ok) return reponse.code(422).send(corpsDesErreurs(parametres.erreurs));
      const aujourdhui = horloge.aujourdhui();
      const { connuLe = aujourdhui, options } = parametres.valeur;
      const texte: unknown = requete.body;
      const resultat = await calculateur.calculer({
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
