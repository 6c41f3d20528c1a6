import type {
  FastifyBaseLogger,
  FastifyContextConfig,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { schemaErreurs } from '../erreurs/corps.ts';
import { Refus } from '../erreurs/refus.ts';

/** The application as routes of accounts see it: bodies typed by their schema. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

const ERREURS = {
  400: schemaErreurs,
  403: schemaErreurs,
  415: schemaErreurs,
  422: schemaErreurs,
  429: schemaErreurs,
  500: schemaErreurs,
  503: schemaErreurs,
};
const ERREURS_CONNECTE = { ...ERREURS, 401: schemaErreurs, 404: schemaErreurs, 409: schemaErreurs };

/** What a caller reads of a route of accounts. */
export function decrire<R extends z.ZodType, S extends 200 | 202 = 200>(
  operationId: string,
  summary: string,
  reponse: R,
  statut: S = 200 as S,
) {
  return {
    operationId,
    tags: ['comptes'],
    summary,
    response: { ...ERREURS_CONNECTE, [statut]: reponse } as typeof ERREURS_CONNECTE & Record<S, R>,
  };
}

/** Calls an address may make in a minute to what costs a hash or a message. */
export const DEBIT = { max: 60 };

/** @param acces who may call. */
export function public_(): FastifyContextConfig {
  return { acces: 'public', rateLimit: DEBIT };
}

/** A body, a parameter: read by its schema, unknown keys refused; what came is never said back. */
export function lireParSchema(app: FastifyInstance): void {
  app.setValidatorCompiler(({ schema }) => (valeur: unknown) => {
    if (!(schema instanceof z.ZodType)) return { value: valeur };
    const lu = schema.safeParse(valeur);
    if (lu.success) return { value: lu.data };
    return { error: new Refus(422, 'ALM-P-101', { chemin: cheminDe(lu.error) }) };
  });
}

function cheminDe({ issues: [premiere] }: z.ZodError): string {
  if (premiere === undefined) return '';
  const fin = premiere.code === 'unrecognized_keys' ? premiere.keys.slice(0, 1) : [];
  return [...premiere.path, ...fin].map(String).join('.').slice(0, 100);
}
