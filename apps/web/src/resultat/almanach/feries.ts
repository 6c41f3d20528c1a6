import { dateCivile, type Jour, jour } from '@almanach/bareme';

/**
 * Western Easter Sunday (Meeus, anonymous Gregorian algorithm), on which four French holidays depend.
 */
export function paques(annee: number): Jour {
  const a = annee % 19;
  const b = Math.floor(annee / 100);
  const c = annee % 100;
  const d = b % 4;
  const e = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - e + 15) % 30;
  const l = (32 + 2 * d + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return jour(annee, Math.floor(n / 31), (n % 31) + 1);
}

const FIXES: readonly (readonly [mois: number, quantieme: number, nom: string])[] = [
  [1, 1, 'jour de l’An'],
  [5, 1, 'fête du Travail'],
  [5, 8, 'victoire de 1945'],
  [7, 14, 'fête nationale'],
  [8, 15, 'Assomption'],
  [11, 1, 'Toussaint'],
  [11, 11, 'armistice de 1918'],
  [12, 25, 'Noël'],
];

const MOBILES: readonly (readonly [ecart: number, nom: string])[] = [
  [1, 'lundi de Pâques'],
  [39, 'Ascension'],
  [50, 'lundi de Pentecôte'],
];

/** Name of the public holiday (C. trav. L3133-1), `null` on an ordinary day. */
export function ferie(j: Jour): string | null {
  const { annee, mois, quantieme } = dateCivile(j);
  const fixe = FIXES.find((f) => f[0] === mois && f[1] === quantieme);
  if (fixe !== undefined) return fixe[2];
  const ecart = j - paques(annee);
  return MOBILES.find((m) => m[0] === ecart)?.[1] ?? null;
}
