import { Refus } from '../erreurs/refus.ts';

/** Codes of Node and classes of PostgreSQL that say: the server is not there, or is leaving, or is full. */
const RESEAU: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
const SQLSTATE = /^(08...|3D000|53...|57P0[1-5]|58...)$/;
/** Sentences of the driver, which gives them no code. */
const COUPURE =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered)/;

export function codeSql(erreur: unknown): string | undefined {
  const code: unknown = erreur instanceof Error && 'code' in erreur ? erreur.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

export function estPanne(erreur: unknown): boolean {
  const code = codeSql(erreur);
  if (code !== undefined) return RESEAU.has(code) || SQLSTATE.test(code);
  return erreur instanceof Error && COUPURE.test(erreur.message);
}

/** Serialization failure or deadlock: the same transaction may succeed at once. */
export function estConflit(erreur: unknown): boolean {
  const code = codeSql(erreur);
  return code === '40001' || code === '40P01';
}

/** A storage that does not answer is a 503 to the caller; the cause goes to the log by its code alone. */
export function traduirePanne(erreur: unknown): unknown {
  if (!estPanne(erreur)) return erreur;
  const refus = new Refus(503, 'ALM-P-610');
  refus.cause = erreur;
  return refus;
}
