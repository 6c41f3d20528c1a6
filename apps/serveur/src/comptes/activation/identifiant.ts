import type { Hasard } from '../../base/cles/chiffrement.ts';

/** Crockford's base 32: no I, L, O, U; read aloud or copied by hand without doubt. */
const SIGNES = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LONGUEUR = 15;
const FORME = /^[0-9A-HJKMNP-TV-Z]+$/;

/** 75 random bits and a check, in four groups of four: `7K3M-…`. */
export function tirerIdentifiant(hasard: Hasard): string {
  for (;;) {
    const corps = Array.from(hasard(LONGUEUR), (octet) => SIGNES.charAt(octet & 31)).join('');
    const cle = SIGNES.charAt(controle(corps));
    // Crockford's check has 37 values, of which five are no letter: another draw spares them.
    if (cle !== '') return `${corps}${cle}`;
  }
}

export function ecrireIdentifiant(identifiant: string): string {
  return identifiant.replace(/(.{4})(?=.)/g, '$1-');
}

/** Spaces, hyphens and case do not count; O is 0, I and L are 1. @returns `null` when it was badly copied. */
export function lireIdentifiant(texte: string): string | null {
  const lu = texte.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (lu.length !== LONGUEUR + 1 || !FORME.test(lu)) return null;
  const corps = lu.slice(0, LONGUEUR);
  return SIGNES.charAt(controle(corps)) === lu.charAt(LONGUEUR) ? lu : null;
}

/** The number modulo 37, as Crockford defines it: finds one wrong sign or two exchanged. */
function controle(corps: string): number {
  let reste = 0;
  for (const signe of corps) reste = (reste * 32 + SIGNES.indexOf(signe)) % 37;
  return reste;
}
