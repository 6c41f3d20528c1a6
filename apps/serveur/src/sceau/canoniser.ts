import canonicalize from 'canonicalize';
import type { Json } from './json.ts';

/**
 * One text for one content (RFC 8785). What JSON cannot say is refused, not dropped: two contents that differ by
 * an `undefined` or a `Date` would have the same seal.
 */
export function canoniser(valeur: Json): string {
  exigerJson(valeur, '');
  const texte = canonicalize(valeur);
  if (texte === undefined) throw new TypeError('a JSON value was expected');
  return texte;
}

/** Half of a pair, alone: RFC 8785 (§ 3.2.2.2) has no text for it. */
const DEMI_PAIRE = /\p{Surrogate}/u;

function exigerJson(valeur: unknown, chemin: string): void {
  if (valeur === null || typeof valeur === 'boolean') return;
  if (typeof valeur === 'string' && !DEMI_PAIRE.test(valeur)) return;
  if (typeof valeur === 'number' && Number.isFinite(valeur)) return;
  if (Array.isArray(valeur)) {
    // By index: a hole in a list is not a null.
    for (let i = 0; i < valeur.length; i++) exigerJson(valeur[i], `${chemin}[${i}]`);
    return;
  }
  if (typeof valeur === 'object' && estObjetNu(valeur)) {
    for (const [cle, v] of Object.entries(valeur)) {
      exigerJson(cle, chemin);
      exigerJson(v, `${chemin}.${cle}`);
    }
    return;
  }
  throw new TypeError(`a JSON value was expected at "${chemin}", got ${typeof valeur}`);
}

function estObjetNu(valeur: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(valeur);
  return prototype === Object.prototype || prototype === null;
}
