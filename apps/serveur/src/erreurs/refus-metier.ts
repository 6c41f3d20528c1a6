import { composer } from '@almanach/textes';
import { CODES_METIER, type CodeMetier } from './codes-metier.ts';
import type { CorpsErreurs } from './corps.ts';
import type { Issue, RefusMetier } from './issue.ts';

/** What is not there, what another writer did first; the rest is a content that does not fit. */
const STATUTS: Readonly<Partial<Record<CodeMetier, number>>> = {
  'ALM-P-401': 409,
  'ALM-P-409': 409,
  'ALM-P-411': 404,
  'ALM-P-413': 409,
  'ALM-P-414': 400,
  'ALM-P-415': 409,
  'ALM-P-416': 404,
  'ALM-P-417': 404,
  'ALM-P-418': 409,
  'ALM-P-420': 404,
  'ALM-P-421': 404,
  'ALM-P-430': 404,
  'ALM-P-431': 429,
  'ALM-P-432': 404,
  'ALM-P-433': 404,
  'ALM-P-435': 409,
  'ALM-P-436': 409,
  'ALM-P-437': 409,
};

/** Refusals of the trade, thrown so that the transaction they are met in is undone. */
export class RefusDeMetier extends Error {
  readonly statusCode: number;
  readonly refus: readonly RefusMetier[];

  constructor(refus: readonly RefusMetier[]) {
    super(refus.map((r) => r.code).join(' '));
    this.name = 'RefusDeMetier';
    this.refus = refus;
    this.statusCode = STATUTS[refus[0]?.code ?? 'ALM-P-419'] ?? 422;
  }
}

export function refusDe(
  code: CodeMetier,
  chemin = '',
  operandes: RefusMetier['operandes'] = {},
): RefusDeMetier {
  return new RefusDeMetier([{ code, chemin, operandes }]);
}

/** The value, or the refusal thrown. */
export function exiger<T>(issue: Issue<T>): T {
  if (issue.ok) return issue.valeur;
  throw new RefusDeMetier([issue.refus]);
}

export function corpsMetier(refus: readonly RefusMetier[]): CorpsErreurs {
  return {
    erreurs: refus.map(({ code, chemin }) => {
      const { nom, message, messageFr } = CODES_METIER[code];
      return { code, chemin, attendu: nom, message, messageFr: composer(messageFr) };
    }),
  };
}
