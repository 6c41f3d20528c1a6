import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Options } from './interpretations.ts';
import type { Table } from './types.ts';

/**
 * Seal of the law used by a computation: sha256, in hex, of the compiled tables and the options.
 * Only what can change a result is sealed: two days on which the same law was known have the same seal.
 */
export function empreinteDe(
  tables: Readonly<Record<string, Table<unknown>>>,
  options: Options,
): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(canonique({ tables, options })))));
}

/** Seal of a law and of the documents known with it, each already in one canonical text. */
export function scellerAvec(empreinte: string, documents: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([empreinte, ...documents]))));
}

/** Same content, same text: object keys are sorted, and "no known end" (`Infinity`) is `null`. */
function canonique(valeur: unknown): unknown {
  if (valeur === Number.POSITIVE_INFINITY) return null;
  if (Array.isArray(valeur)) return valeur.map(canonique);
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  const cles = Object.keys(valeur).sort();
  return Object.fromEntries(
    cles.map((cle) => [cle, canonique((valeur as Record<string, unknown>)[cle])]),
  );
}
