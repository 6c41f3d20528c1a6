import type { Ecart } from './types.ts';
import { lireCents } from './vues.ts';

/** Lists compared whole, rank by rank; any other list is an inclusion: each expected element is found somewhere. */
const LISTES_ENTIERES: ReadonlySet<string> = new Set([
  'arrets',
  'echeances',
  'suites',
  'prescriptions',
  'periodes',
  'payes',
  'motifs',
  'codesAvertissement',
]);

/** Partial match: every key that is expected must be there and agree; what is not named is free. */
export function comparer(attendu: unknown, obtenu: unknown, tolerance = 0, chemin = ''): Ecart[] {
  if (Array.isArray(attendu)) return comparerListe(attendu, obtenu, tolerance, chemin);
  if (estObjet(attendu)) {
    if (!estObjet(obtenu)) return [{ chemin, attendu, obtenu }];
    return Object.entries(attendu).flatMap(([cle, valeur]) =>
      comparer(valeur, obtenu[cle], tolerance, chemin === '' ? cle : `${chemin}.${cle}`),
    );
  }
  return egaux(attendu, obtenu, tolerance) ? [] : [{ chemin, attendu, obtenu }];
}

function comparerListe(
  attendu: readonly unknown[],
  obtenu: unknown,
  tolerance: number,
  chemin: string,
): Ecart[] {
  if (!Array.isArray(obtenu)) return [{ chemin, attendu, obtenu }];
  if (LISTES_ENTIERES.has(chemin.split('.').at(-1) ?? '')) {
    if (attendu.length !== obtenu.length) return [{ chemin, attendu, obtenu }];
    return attendu.flatMap((a, i) => comparer(a, obtenu[i], tolerance, `${chemin}[${i}]`));
  }
  return attendu
    .filter((a) => !obtenu.some((o) => comparer(a, o, tolerance).length === 0))
    .map((a) => ({ chemin: `${chemin}[]`, attendu: a, obtenu }));
}

function estObjet(valeur: unknown): valeur is Readonly<Record<string, unknown>> {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
}

const MONTANT = /\d+\.\d{2}/g;

/** Equal, or equal but for amounts that differ by no more than the tolerance (in cents). */
function egaux(attendu: unknown, obtenu: unknown, tolerance: number): boolean {
  if (attendu === obtenu) return true;
  if (tolerance === 0 || typeof attendu !== 'string' || typeof obtenu !== 'string') return false;
  if (attendu.replace(MONTANT, '€') !== obtenu.replace(MONTANT, '€')) return false;
  const recus = obtenu.match(MONTANT) ?? [];
  return (attendu.match(MONTANT) ?? []).every(
    (montant, i) => Math.abs(lireCents(montant) - lireCents(recus[i] ?? '')) <= tolerance,
  );
}
