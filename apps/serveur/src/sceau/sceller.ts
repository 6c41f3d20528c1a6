import { sign } from 'node:crypto';
import { z } from 'zod';
import { canoniser } from './canoniser.ts';
import type { CleDeSceau } from './cles.ts';
import { empreinte } from './empreinte.ts';
import type { Json } from './json.ts';

/** What a seal is put on: a receipt is never taken for a root of the journal. */
export const USAGES = ['accuse', 'racine', 'decompte', 'lettre', 'export'] as const;

export const schemaSceau = z.strictObject({
  version: z.literal(1),
  usage: z.enum(USAGES),
  /** Technical instant, UTC. */
  le: z.iso.datetime(),
  cle: z.string().regex(/^[0-9a-f]{16}$/),
  empreinte: z.string().regex(/^[0-9a-f]{64}$/),
  /** Ed25519, base64url. */
  signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
});

export type Sceau = z.infer<typeof schemaSceau>;
export type UsageSceau = (typeof USAGES)[number];

/** Canonical JSON, SHA-256, Ed25519. Use and instant are signed with the fingerprint: none can be swapped. */
export function sceller(contenu: Json, usage: UsageSceau, le: string, cle: CleDeSceau): Sceau {
  const entete = { version: 1 as const, usage, le, cle: cle.id, empreinte: empreinte(contenu) };
  const signature = sign(null, aSigner(entete), cle.privee).toString('base64url');
  return schemaSceau.parse({ ...entete, signature });
}

export function aSigner(entete: Omit<Sceau, 'signature'>): Buffer {
  const { version, usage, le, cle, empreinte: e } = entete;
  return Buffer.from(canoniser({ version, usage, le, cle, empreinte: e }), 'utf8');
}
