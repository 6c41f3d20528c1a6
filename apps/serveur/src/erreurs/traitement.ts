import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RefusDePiece } from '../pieces/refus.ts';
import { type CorpsErreurs, corpsDesErreurs, corpsServeur } from './corps.ts';
import { Refus } from './refus.ts';
import { corpsMetier, RefusDeMetier } from './refus-metier.ts';

/** Seconds: about the time the queue takes to empty. */
const ATTENTE = 2;
const ATTENTE_RENDU = 60;

/** Every error leaves the server coded, without its stack and without what was sent. */
export function traiterErreurs(app: FastifyInstance): void {
  app.setErrorHandler(repondreErreur);
}

export function repondreErreur(
  erreur: FastifyError,
  requete: FastifyRequest,
  reponse: FastifyReply,
): void {
  if (erreur instanceof Refus) return envoyerRefus(reponse, erreur);
  if (erreur instanceof RefusDeMetier) {
    return envoyer(reponse, erreur.statusCode, corpsMetier(erreur.refus));
  }
  if (erreur instanceof RefusDePiece) return envoyerRefusDePiece(reponse, erreur);
  const statut = erreur.statusCode ?? 500;
  if (statut === 413) return envoyer(reponse, 413, tropGros(requete));
  if (statut === 415) return envoyer(reponse, 415, corpsServeur('ALM-X-003'));
  // A file that may not be served does not exist.
  if (statut === 403 || statut === 404) return repondreInconnu(reponse);
  if (statut >= 400 && statut < 500) return envoyer(reponse, statut, corpsServeur('ALM-X-006'));
  reponse.log.error({ err: erreur }, 'internal error');
  envoyer(reponse, 500, corpsServeur('ALM-X-001'));
}

export function repondreInconnu(reponse: FastifyReply): void {
  envoyer(reponse, 404, corpsServeur('ALM-X-002'));
}

function envoyerRefus(reponse: FastifyReply, refus: Refus): void {
  const { statusCode, codeServeur, chemin, attente } = refus;
  if (statusCode === 503) reponse.header('retry-after', ATTENTE);
  if (attente !== undefined) reponse.header('retry-after', attente);
  envoyer(reponse, statusCode, corpsServeur(codeServeur, chemin));
}

function envoyerRefusDePiece(reponse: FastifyReply, { refus }: RefusDePiece): void {
  const { code, nom, statut, recu, message, messageEn } = refus;
  if (statut === 503) reponse.header('retry-after', ATTENTE_RENDU);
  const dite = { code, chemin: '', attendu: nom, message: messageEn, messageFr: message };
  envoyer(reponse, statut, { erreurs: [recu === '' ? dite : { ...dite, recu }] });
}

function tropGros(requete: FastifyRequest): CorpsErreurs {
  const annonce = requete.headers['content-length'];
  return corpsDesErreurs([
    {
      code: 'ALM-E-018',
      chemin: '',
      attendu: 'taille',
      ...(annonce === undefined ? {} : { recu: `${annonce} bytes` }),
      operandes: { max: requete.routeOptions.bodyLimit },
    },
  ]);
}

/**
 * Sent as text: the schema of the route's answers says nothing of what went wrong before it.
 * An address that cannot be decoded is refused before any hook: what matters is set here too.
 */
function envoyer(reponse: FastifyReply, statut: number, corps: CorpsErreurs): void {
  reponse
    .code(statut)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(corps));
}
