import { createHash } from 'node:crypto';
import { canoniser } from './canoniser.ts';
import type { Json } from './json.ts';

/** SHA-256 of the canonical text, 64 hexadecimal digits. */
export function empreinte(valeur: Json): string {
  return empreinteOctets(Buffer.from(canoniser(valeur), 'utf8'));
}

/** SHA-256 of bytes: the original of a file. */
export function empreinteOctets(octets: Uint8Array): string {
  return createHash('sha256').update(octets).digest('hex');
}
