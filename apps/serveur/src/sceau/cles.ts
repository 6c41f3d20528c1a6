import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { empreinteOctets } from './empreinte.ts';

/** A public key of the ring, published for ever: an old seal still verifies. */
export const schemaClePublique = z.strictObject({
  /** Derived from the key itself: it cannot name another one. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  /** Raw 32 bytes, base64url. */
  publique: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  /** Instants between which it seals; `jusqua` is null while it does. */
  depuis: z.iso.datetime(),
  jusqua: z.iso.datetime().nullable(),
  /** From this instant its seals prove nothing any more: it was stolen. */
  compromiseLe: z.iso.datetime().nullable(),
});

export const schemaTrousseau = z.array(schemaClePublique);

export type ClePublique = z.infer<typeof schemaClePublique>;
export type Trousseau = readonly ClePublique[];

/** The key that seals. It never leaves the process that holds it. */
export interface CleDeSceau {
  id: string;
  privee: KeyObject;
}

const ENTETE_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const ENTETE_SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** @param graine 32 bytes of the injected randomness. */
export function cleDeSceau(graine: Uint8Array): CleDeSceau {
  if (graine.length !== 32) throw new RangeError('a seed of 32 bytes was expected');
  const der = Buffer.concat([ENTETE_PKCS8, graine]);
  const privee = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return { id: idDeCle(brute(createPublicKey(privee))), privee };
}

/** What is published of a key from the instant it starts to seal. */
export function publier(cle: CleDeSceau, depuis: string): ClePublique {
  const octets = brute(createPublicKey(cle.privee));
  return {
    id: cle.id,
    publique: octets.toString('base64url'),
    depuis,
    jusqua: null,
    compromiseLe: null,
  };
}

/** A new key takes over at an instant: the former ones stay, to verify. */
export function remplacer(trousseau: Trousseau, nouvelle: ClePublique): ClePublique[] {
  const { depuis } = nouvelle;
  return [...trousseau.map((c) => (c.jusqua === null ? { ...c, jusqua: depuis } : c)), nouvelle];
}

/** `null` when the ring says one key and gives another. */
export function objetCle(cle: ClePublique): KeyObject | null {
  const octets = Buffer.from(cle.publique, 'base64url');
  if (octets.length !== 32 || idDeCle(octets) !== cle.id) return null;
  const der = Buffer.concat([ENTETE_SPKI, octets]);
  return createPublicKey({ key: der, format: 'der', type: 'spki' });
}

function brute(cle: KeyObject): Buffer {
  return cle.export({ format: 'der', type: 'spki' }).subarray(ENTETE_SPKI.length);
}

function idDeCle(octets: Uint8Array): string {
  return empreinteOctets(octets).slice(0, 16);
}
