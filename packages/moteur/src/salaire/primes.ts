import { type Jour, type Mois, moisDe } from '@almanach/bareme';
import type { Calcul } from '../contexte.ts';
import type { Periode } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import type { Reference } from './reference.ts';

/** Bonuses kept, and the steps that say so. */
export interface Primes {
  total: number;
  trace: readonly number[];
}

/**
 * R-G-04: a bonus given apart from the gross counts on the day it was paid, whatever period it rewards. A work
 * accident spreads it instead (R433-5). Added to the revenues of the months that follow `de`; never rebuilt.
 */
export function ajouterPrimes(
  c: Calcul,
  reference: Reference,
  revenus: number[],
  de: Mois,
): readonly number[] {
  const trace: number[] = [];
  for (const emploi of c.situation.emplois) {
    for (const paie of emploi.paies) {
      for (const { cents, verseeLe } of paie.primes) {
        const i = moisDe(verseeLe) - de;
        if (i < 0 || i >= revenus.length) continue;
        revenus[i] = (revenus[i] as number) + cents;
        if (c.trace.active) trace.push(noter(c, reference, verseeLe, cents));
      }
    }
  }
  return trace;
}

/** Bonuses paid inside the fortnights or weeks kept. */
export function primesDesPaies(c: Calcul, reference: Reference, { du, au }: Periode): Primes {
  const trace: number[] = [];
  let total = 0;
  for (const emploi of reference.emplois) {
    for (const paie of emploi.paies) {
      for (const { cents, verseeLe } of paie.primes) {
        if (verseeLe < du || verseeLe > au) continue;
        total += cents;
        if (c.trace.active) trace.push(noter(c, reference, verseeLe, cents));
      }
    }
  }
  return { total, trace };
}

function noter(c: Calcul, reference: Reference, verseeLe: Jour, montant: number): number {
  return c.trace.noter(REGLES.primeMaladie, reference.le, { verseeLe, montant }, montant);
}
