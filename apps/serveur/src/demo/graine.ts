import { createHash } from 'node:crypto';
import type { Hasard } from '../base/cles/chiffrement.ts';

/** Bytes that depend on a seed alone: references, ids and small variations are the same at each first start. */
export function hasardSeme(graine: string): Hasard {
  let n = 0;
  return (octets) => {
    const morceaux: Buffer[] = [];
    for (let reste = octets; reste > 0; reste -= 32) {
      morceaux.push(createHash('sha256').update(`${graine} ${n++}`).digest());
    }
    return Buffer.concat(morceaux).subarray(0, octets);
  };
}

/** A whole number of [0, bas + etendue[, from one byte. */
export function tirer(hasard: Hasard, bas: number, etendue: number): number {
  return bas + ((hasard(1)[0] ?? 0) % etendue);
}

/**
 * A number whose key is right, and that is nobody's: no department is 00.
 * @param ordre 0 to 999.
 */
export function nirInvente(sexe: 1 | 2, naissance: string, ordre: number): string {
  const [annee = '', mois = ''] = naissance.split('-');
  const corps = `${sexe}${annee.slice(2)}${mois}00000${String(ordre).padStart(3, '0')}`;
  return corps + String(97n - (BigInt(corps) % 97n)).padStart(2, '0');
}

/** An account whose keys are right, and that is nobody's: no bank has the code 00000. */
export function ibanInvente(numero: number): string {
  const [banque, guichet, compte] = ['00000', '00000', String(numero).padStart(11, '0')];
  const rib = 97n - ((89n * BigInt(banque) + 15n * BigInt(guichet) + 3n * BigInt(compte)) % 97n);
  const bban = `${banque}${guichet}${compte}${String(rib).padStart(2, '0')}`;
  // F is 15, R is 27; 00 stands for the key looked for.
  const cle = 98n - (BigInt(`${bban}152700`) % 97n);
  return `FR${String(cle).padStart(2, '0')}${bban}`;
}
