import { VERSION_MOTEUR } from '@almanach/moteur';
import swagger, { type FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import type { FastifyContextConfig, FastifyInstance, FastifySchema } from 'fastify';
import { z } from 'zod';
import { declaresDe } from '../securite/acces.ts';
import type { Exemples } from './exemples.ts';
import { composants, schemaJson, schemaOuReference } from './schemas.ts';

const ENTETE = {
  openapi: '3.1.0',
  info: {
    title: 'Almanach',
    version: VERSION_MOTEUR,
    summary: 'French sick-leave income, day by day, with the article of law behind each cent.',
    description:
      'Public and stateless. Amounts are decimal strings in euros, dates are `YYYY-MM-DD`. Refusals carry stable codes and say where.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/' }],
  security: [],
  tags: [
    { name: 'calculs', description: 'Computation' },
    { name: 'comptes', description: 'Accounts: activation, sign-in, sessions, contacts' },
    { name: 'assure', description: 'Dossiers, declarations and missions of the person' },
    { name: 'agence', description: 'What an agency declares, and who waits for it' },
    { name: 'gestion', description: 'Dossiers to instruct' },
    { name: 'public', description: 'Keys of the seal, roots of the journal' },
    { name: 'demandes', description: 'Requests of persons about their data' },
    { name: 'confiance', description: 'Who runs the service, and how long data are kept' },
    { name: 'contrat', description: 'This document and the JSON Schemas' },
    { name: 'sante', description: 'Liveness and readiness' },
  ],
};

/** What an answer means, by status; a route says the rest. */
const SENS_DES_STATUTS: Readonly<Record<string, string>> = {
  200: 'Success',
  202: 'Received; the answer is the same whatever comes of it',
  400: 'The body is not readable JSON',
  401: 'No session, or what should open one is not right',
  403: 'This account may not, or must prove again who is there',
  404: 'It does not exist, or belongs to someone else',
  409: 'The state of the account does not allow it',
  413: 'The body is larger than 1 MB',
  415: 'The body is not announced as JSON',
  422: 'The situation was read and refused: each error says where and what was expected',
  429: 'Too many requests from this address; see `retry-after`',
  500: 'Failure on our side',
  503: 'Not ready, or too many computations waiting',
};

type Entete = NonNullable<FastifyDynamicSwaggerOptions['openapi']>;

/** Collects the routes as they are added; must be registered before them. */
export async function decrireApi(app: FastifyInstance, exemples: Exemples): Promise<void> {
  await app.register(swagger, {
    // zod and the OpenAPI types each have their own idea of what a JSON Schema is.
    openapi: { ...ENTETE, components: { schemas: composants() } } as unknown as Entete,
    transform: ({ schema, url, route }) => ({
      schema: { ...traduireRoute(schema, exemples), ...direAcces(route.config) },
      url,
    }),
  });
}

/** Who may call, as the guard reads it. */
function direAcces({ acces, renforce }: FastifyContextConfig = {}): object {
  return { 'x-acces': declaresDe(acces), ...(renforce === true ? { 'x-renforcement': true } : {}) };
}

function traduireRoute(schema: FastifySchema, exemples: Exemples): FastifySchema {
  const { operationId = '', querystring, body, response } = schema;
  return {
    ...schema,
    ...(querystring instanceof z.ZodType ? { querystring: schemaJson(querystring, 'input') } : {}),
    ...(body instanceof z.ZodType
      ? {
          body: {
            // A bare reference would lose the examples beside it.
            allOf: [schemaOuReference(body, 'input')],
            'x-examples': exemples.requete(operationId),
          },
        }
      : {}),
    ...(typeof response === 'object' && response !== null
      ? { response: decrireReponses(operationId, response, exemples) }
      : {}),
  };
}

function decrireReponses(operationId: string, reponses: object, exemples: Exemples): object {
  return Object.fromEntries(
    Object.entries(reponses).map(([statut, schema]: [string, unknown]) => {
      if (!(schema instanceof z.ZodType)) return [statut, schema];
      const montres = exemples.reponse(operationId, statut);
      const contenu = {
        schema: schemaOuReference(schema, 'output'),
        ...(montres === undefined ? {} : { examples: montres }),
      };
      return [
        statut,
        { description: SENS_DES_STATUTS[statut] ?? '', content: { 'application/json': contenu } },
      ];
    }),
  );
}
