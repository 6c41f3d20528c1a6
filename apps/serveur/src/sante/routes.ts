import { ecrireJour } from '@almanach/bareme';
import { VERSION_MOTEUR } from '@almanach/moteur';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Base } from '../base/base.ts';
import type { DroitsConnus } from '../calculs/droits-connus.ts';
import { corpsServeur, schemaErreurs } from '../erreurs/corps.ts';
import type { Horloge } from '../horloge.ts';

const schemaVivant = z.strictObject({ etat: z.literal('vivant') });

const schemaPret = z.strictObject({
  etat: z.literal('pret'),
  moteur: z.string().meta({ description: 'Version of the engine.' }),
  droit: z.strictObject({
    connuLe: z.string(),
    empreinte: z.string().meta({ description: 'Seal of the law that computations use today.' }),
  }),
  base: z
    .strictObject({
      sorte: z.enum(['embarquee', 'externe']),
      postgres: z.string().meta({ description: 'Version of PostgreSQL.' }),
    })
    .optional()
    .meta({ description: 'The storage, when the server has one.' }),
});

export interface ServicesSante {
  droits: DroitsConnus;
  horloge: Horloge;
  base: Base | undefined;
}

export function routesSante(racine: FastifyInstance, services: ServicesSante): void {
  const { droits, horloge, base } = services;
  const app = racine.withTypeProvider<ZodTypeProvider>();
  app.get(
    '/api/sante/vivant',
    {
      config: { acces: 'public' },
      schema: {
        operationId: 'vivant',
        tags: ['sante'],
        summary: 'Is the process alive?',
        response: { 200: schemaVivant },
      },
    },
    async () => ({ etat: 'vivant' as const }),
  );
  app.get(
    '/api/sante/pret',
    {
      config: { acces: 'public' },
      schema: {
        operationId: 'pret',
        tags: ['sante'],
        summary: 'Is the law loaded, and which one? Does the storage answer?',
        response: { 200: schemaPret, 503: schemaErreurs },
      },
    },
    async (_requete, reponse) => {
      const etat = await base?.etat();
      try {
        const { connuLe, empreinte } = droits.au(horloge.aujourdhui());
        return {
          etat: 'pret' as const,
          moteur: VERSION_MOTEUR,
          droit: { connuLe: ecrireJour(connuLe), empreinte },
          ...(base !== undefined && etat !== undefined
            ? { base: { sorte: base.sorte, ...etat } }
            : {}),
        };
      } catch (erreur) {
        reponse.log.error({ err: erreur }, 'law not loaded');
        return reponse.code(503).send(corpsServeur('ALM-X-005'));
      }
    },
  );
}
