import type { Readable } from 'node:stream';
import type {} from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Refus } from '../../erreurs/refus.ts';
import { refusDe } from '../../erreurs/refus-metier.ts';
import { lire } from '../../espaces/http.ts';
import type { Etiquette } from '../classement.ts';
import { lireDocument } from '../documents.ts';
import { LIMITES_RECEPTION } from '../reception/limites.ts';
import { exigerPiece, refusDePiece, taille } from '../refus.ts';

/** What is said of a file, before it. */
export interface Annonce {
  etiquette: Etiquette;
  /** The document that was asked for. */
  demande: string | null;
}

export interface Envoye extends Annonce {
  flux: Readable;
  /** As the browser declared it. */
  nom: string;
}

const PLI = { oui: true, non: false } as const;

const schemaChamps = z.strictObject({
  document: z.string().max(60),
  pli: z.enum(['oui', 'non']),
  demande: z.union([z.literal(''), z.uuid()]).optional(),
});

/** Fields, boundaries and headers of parts, beside the file itself. */
const ENVELOPPE = 10_000;

const LIMITES = {
  fields: 3,
  files: 1,
  parts: 4,
  fieldNameSize: 20,
  fieldSize: 100,
  headerPairs: 20,
} as const;

/**
 * The fields, then the stream of the file, of which nothing is read yet. A file that comes before what is said of it
 * is refused: nobody would know where to put it.
 */
export async function recevoirEnvoi(
  requete: FastifyRequest,
  octetsMax = LIMITES_RECEPTION.octetsMax,
): Promise<Envoye> {
  if (!requete.isMultipart()) throw new Refus(415, 'ALM-X-003');
  refuserTropGros(requete, octetsMax);
  const dits = new Map<string, string>();
  // One byte more than is admitted is enough to know; the refusal is ours to say.
  const parties = requete.parts({ limits: { ...LIMITES, fileSize: octetsMax + 1 } });
  for (;;) {
    const suite = await parties.next().catch(() => {
      throw refusDePiece('ALM-P-313', { max: 'un fichier entier', recu: 'un envoi mal formé' });
    });
    if (suite.done === true) throw refusDe('ALM-P-419', 'fichier');
    const partie = suite.value;
    if (partie.type === 'file') {
      if (partie.fieldname !== 'fichier') throw refusDe('ALM-P-419', 'fichier');
      // A part may be a file by its type alone, without a name.
      const nom: unknown = partie.filename;
      return { ...annonceDe(dits), flux: partie.file, nom: typeof nom === 'string' ? nom : '' };
    }
    if (dits.has(partie.fieldname) || typeof partie.value !== 'string' || partie.valueTruncated) {
      throw refusDe('ALM-P-419', partie.fieldname.slice(0, 20));
    }
    dits.set(partie.fieldname, partie.value);
  }
}

/** Told before anything is read: the announced length is that of the file and its envelope. */
function refuserTropGros({ headers }: FastifyRequest, octetsMax: number): void {
  const annonce = Number(headers['content-length'] ?? 0);
  if (annonce <= octetsMax + ENVELOPPE) return;
  throw refusDePiece('ALM-P-302', { max: taille(octetsMax), recu: taille(annonce) });
}

function annonceDe(dits: ReadonlyMap<string, string>): Annonce {
  const { document: nomme, pli, demande = '' } = lire(schemaChamps, Object.fromEntries(dits));
  const { document } = exigerPiece(lireDocument(nomme));
  // Whoever sends says what it is: a kind that is only proposed is not sent.
  const etiquette = { document, confirmee: true, sousPliMedical: PLI[pli] };
  return { etiquette, demande: demande === '' ? null : demande };
}

/** Milliseconds left to a sender that was refused, to read why: one that is cut at once sees a broken connection. */
const REPIT = 1_000;

/** What was refused is no longer kept; a sender that goes on is cut. */
export function couper({ raw }: FastifyRequest, reponse: FastifyReply): void {
  if (raw.complete) return;
  reponse.raw.once('finish', () => {
    raw.unpipe();
    raw.resume();
    setTimeout(() => {
      if (!raw.complete) raw.destroy();
    }, REPIT).unref();
  });
}
