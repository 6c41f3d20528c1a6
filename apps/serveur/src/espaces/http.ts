import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ClePersonne } from '../base/cles/personnes.ts';
import type { Qui } from '../base/contexte.ts';
import { RefusBase } from '../base/refus.ts';
import { type Ecriture, ecrire, type ServicesDossiers } from '../dossiers/depot/services.ts';
import { refusDe } from '../erreurs/refus-metier.ts';
import { lireCle, type Reponse, uneFois } from '../idempotence/idempotence.ts';
import type { Json } from '../sceau/json.ts';
import type { Acces } from '../securite/acces.ts';

/** What the routes of the spaces take: on whose behalf a request runs is told by the guard. */
export interface ServicesEspaces extends ServicesDossiers {
  qui: (requete: FastifyRequest) => Qui;
  /** Birth of a person, for forecasts; unknown when left out. */
  naissance?: (e: Ecriture, personne: string) => Promise<string | null>;
}

/** A route as it is listed: one line says who, what and why. */
export interface Route {
  methode: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: string;
  acces: Acces;
  operation: string;
  resume: string;
  /** What it gives is the body of a 200, or a `Rendu`. Nothing is sent before the transaction ended well. */
  faire: (e: Ecriture, requete: FastifyRequest) => Promise<unknown>;
}

/** An answer with its own status, already in text. */
export class Rendu {
  readonly statut: number;
  readonly texte: string;

  constructor({ statut, texte }: Reponse) {
    this.statut = statut;
    this.texte = texte;
  }
}

export function rendu(statut: number, corps: unknown): Rendu {
  return new Rendu({ statut, texte: JSON.stringify(corps) });
}

/**
 * A file, served so that no browser runs it: its type is not guessed, what it would load is refused, and an original
 * is saved, not shown.
 */
export class Octets {
  readonly type: string;
  readonly octets: Buffer;
  /** `content-disposition`. */
  readonly disposition: string;

  constructor(type: string, octets: Buffer, disposition: string) {
    this.type = type;
    this.octets = octets;
    this.disposition = disposition;
  }

  envoyer(reponse: FastifyReply): FastifyReply {
    return reponse
      .code(200)
      .headers({
        'content-disposition': this.disposition,
        'content-security-policy': "default-src 'none'; sandbox",
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
      })
      .type(this.type)
      .send(this.octets);
  }
}

/** Each request is one transaction of whoever asks: all of it, or nothing. */
export function enregistrer(
  app: FastifyInstance,
  services: ServicesEspaces,
  routes: readonly Route[],
): void {
  for (const { methode, url, acces, operation, resume, faire } of routes) {
    app.route({
      method: methode,
      url,
      config: { acces },
      schema: { operationId: operation, tags: [acces], summary: resume },
      handler: async (requete, reponse) => {
        const donne = await ecrire(services, services.qui(requete), (e) => faire(e, requete));
        if (donne instanceof Octets) return donne.envoyer(reponse);
        if (!(donne instanceof Rendu)) return donne;
        return reponse.code(donne.statut).type('application/json; charset=utf-8').send(donne.texte);
      },
    });
  }
}

/** Reads a body or a parameter by its schema, unknown keys refused; what came is never said back. */
export function lire<T extends z.ZodType>(schema: T, valeur: unknown): z.infer<T> {
  const lu = schema.safeParse(valeur ?? {});
  if (lu.success) return lu.data;
  const [premiere] = lu.error.issues;
  const cles = premiere?.code === 'unrecognized_keys' ? premiere.keys.slice(0, 1) : [];
  const chemin = [...(premiere?.path ?? []), ...cles].map(String).join('.');
  throw refusDe('ALM-P-419', chemin.slice(0, 100));
}

export const uuidLu = z.uuid();

/** An id of the address. One that is not an id names nothing. */
export function idDe(requete: FastifyRequest, nom = 'id'): string {
  const lu = uuidLu.safeParse((requete.params as Record<string, unknown>)[nom]);
  if (!lu.success) throw refusDe('ALM-P-411');
  return lu.data;
}

export function personneDe({ qui }: Ecriture): string {
  if (qui.personne === undefined) throw refusDe('ALM-P-411');
  return qui.personne;
}

/** Does a write once for a key of the caller: see `uneFois`. */
export async function unique(
  e: Ecriture,
  requete: FastifyRequest,
  fermeture: ClePersonne,
  faire: () => Promise<{ statut: number; corps: unknown }>,
): Promise<Rendu> {
  const cle = lireCle(requete.headers['idempotency-key']);
  const portee = e.qui.compte;
  if (portee === undefined) throw refusDe('ALM-P-411');
  // Method, address and body: the same key on another address is another request.
  const corps = (requete.body ?? null) as Json;
  const demande: Json = { methode: requete.method, url: requete.url, corps };
  const donnee = await uneFois(e.tx, { portee, cle, demande, fermeture }, async () => {
    const { statut, corps: rendu } = await faire();
    return { statut, texte: JSON.stringify(rendu) };
  });
  return new Rendu(donnee);
}

/** A person the caller does not see is a person that does not exist. */
export async function cleDe(e: Ecriture, personne: string): Promise<ClePersonne> {
  return e.services.base.cles.lire(e.tx, personne).catch((erreur: unknown) => {
    if (erreur instanceof RefusBase && erreur.code === 'ALM-P-621') throw refusDe('ALM-P-411');
    throw erreur;
  });
}
