import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { documentSchema } from './schemas.ts';

const objetJson = z.looseObject({});

interface Publication {
  url: string;
  operationId: string;
  summary: string;
  document: () => unknown;
}

/** The contract, served by what it describes. Written once, at the first call: nothing in it depends on the caller. */
export function routesOpenapi(app: FastifyInstance): void {
  publier(app, {
    url: '/api/openapi.json',
    operationId: 'openapi',
    summary: 'This document',
    document: () => app.swagger(),
  });
  publier(app, {
    url: '/api/schemas/situation.json',
    operationId: 'schemaSituation',
    summary: 'JSON Schema of a situation',
    document: () => documentSchema('Situation'),
  });
  publier(app, {
    url: '/api/schemas/contrat.json',
    operationId: 'schemaContrat',
    summary: 'JSON Schema of a complementary contract',
    document: () => documentSchema('Contrat'),
  });
  publier(app, {
    url: '/api/schemas/decompte.json',
    operationId: 'schemaDecompte',
    summary: 'JSON Schema of a décompte',
    document: () => documentSchema('Decompte'),
  });
  publier(app, {
    url: '/api/schemas/jauges.json',
    operationId: 'schemaJauges',
    summary: 'JSON Schema of the gauges',
    document: () => documentSchema('Jauges'),
  });
}

function publier(app: FastifyInstance, { url, operationId, summary, document }: Publication): void {
  let texte: string | undefined;
  app.get(
    url,
    {
      config: { acces: 'public' },
      schema: { operationId, tags: ['contrat'], summary, response: { 200: objetJson } },
    },
    async (_requete, reponse) => {
      texte ??= JSON.stringify(document());
      return reponse
        .type('application/json; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(texte);
    },
  );
}
