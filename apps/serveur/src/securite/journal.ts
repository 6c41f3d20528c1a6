import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';

/**
 * What a request leaves in the log: its number, its method, the *pattern* of its route, its status, its duration.
 * Never the address, the query, the body or the caller: a wage or a NIR typed in a URL must not be kept.
 */
export class JournalDesRequetes extends LogController {
  constructor() {
    super({ requestIdLogLabel: 'requete' });
  }

  override incomingRequest(): void {}

  override routeNotFound(): void {}

  override requestCompleted(
    _erreur: Error | null | undefined,
    requete: FastifyRequest,
    reponse: FastifyReply,
  ): void {
    reponse.log.info(
      {
        methode: requete.method,
        route: requete.routeOptions.url ?? null,
        statut: reponse.statusCode,
        dureeMs: Math.round(reponse.elapsedTime * 10) / 10,
      },
      'request',
    );
  }

  override defaultErrorLog(erreur: Error, _requete: FastifyRequest, reponse: FastifyReply): void {
    reponse.log.error({ err: erreur }, 'error');
  }

  override writeHeadError(erreur: Error, _requete: FastifyRequest, reponse: FastifyReply): void {
    reponse.log.error({ err: erreur }, 'headers refused');
  }
}

export type ErreurJournalisee = {
  type: string;
  /** The code, never the message: messages often quote the value that caused them. */
  message: string;
  stack: string;
};

/** Codes of Node (`ECONNRESET`), of ours (`ALM-P-610`) and of PostgreSQL (`23505`). */
const CODE = /^([A-Z][A-Z0-9_-]*|[0-9A-Z]{5})$/;

/** A line of a V8 stack. */
const LIGNE_DE_PILE = /^\s+at .+:\d+:\d+\)?$/;

export function decrireErreur(erreur: unknown): ErreurJournalisee {
  if (!(erreur instanceof Error)) return { type: typeof erreur, message: '', stack: '' };
  const code: unknown = 'code' in erreur ? erreur.code : undefined;
  return {
    type: erreur.constructor.name,
    message: typeof code === 'string' && CODE.test(code) ? code : '',
    stack: cadres(erreur),
  };
}

function cadres(erreur: Error): string {
  const pile = erreur.stack ?? '';
  // A message of several lines could look like a stack: it is cut out before lines are kept.
  const debut = pile.indexOf(erreur.message);
  const suite = debut === -1 ? '' : pile.slice(debut + erreur.message.length);
  return suite
    .split('\n')
    .filter((ligne) => LIGNE_DE_PILE.test(ligne))
    .map((ligne) => ligne.trim())
    .join('\n');
}

export interface FluxJournal {
  write(ligne: string): void;
}

/** What a line may hold beside its message. A library that logs its own options, headers and cookie included, leaves none. */
const CHAMPS: readonly string[] = [
  'methode',
  'route',
  'statut',
  'dureeMs',
  'err',
  'murs',
  'antivirus',
];

function seulementCeux(objet: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(objet).filter(([nom]) => CHAMPS.includes(nom)));
}

/** Options of pino: no machine name, no process number, and only what the two functions above let through. */
export function optionsJournal(niveau: string, flux: FluxJournal) {
  return {
    level: niveau,
    stream: flux,
    base: null,
    serializers: { err: decrireErreur, req: () => ({}), res: () => ({}) },
    formatters: { log: seulementCeux },
  };
}
