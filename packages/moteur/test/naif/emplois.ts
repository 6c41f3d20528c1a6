import type { Jour, Mois } from '@almanach/bareme';
import type { Emploi, Faits, Paie } from './faits.ts';

const DISCONTINUS: readonly string[] = [
  'mission',
  'cdi-interimaire',
  'cdi-intermittent',
  'saisonnier',
];

export interface Reference {
  /** INT-21: the first day of the stop, or the day after the last contract when none runs. */
  jour: Jour;
  emplois: Emploi[];
}

export function reference(faits: Faits, debut: Jour): Reference | null {
  const encours = faits.emplois.filter((e) => e.du <= debut && debut <= e.au);
  if (encours.length > 0) return { jour: debut, emplois: encours };
  const finis = faits.emplois.filter((e) => e.au < debut);
  if (finis.length === 0) return null;
  const fin = Math.max(...finis.map((e) => e.au));
  return { jour: fin + 1, emplois: finis.filter((e) => e.au === fin) };
}

/** INT-20: every job, not one of them. */
export function estDiscontinu(r: Reference): boolean {
  return r.emplois.every((e) => DISCONTINUS.includes(e.type));
}

/** R313-7 also covers household employees. */
export function aLeRepli(r: Reference): boolean {
  return r.emplois.every((e) => DISCONTINUS.includes(e.type) || e.type === 'cesu');
}

export function paiesDesMois(faits: Faits, de: Mois, a: Mois): Paie[] {
  return faits.emplois.flatMap((e) => e.paies.filter((p) => p.mois >= de && p.mois <= a));
}
