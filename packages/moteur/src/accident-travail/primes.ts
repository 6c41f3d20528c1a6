import { dernierJour, type Jour, moisDe, premierJour } from '@almanach/bareme';
import type { Calcul } from '../contexte.ts';
import { arrondir } from '../nombres/arrondi.ts';
import type { Primes } from '../salaire/primes.ts';
import type { Periode, Prime } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';

/**
 * Bonuses and back-pay (R433-5): those paid before the stop count, for the period of the same length that
 * follows the month of their payment. Share of the window [du, au], in cents (INT-17).
 */
export function primesDe(c: Calcul, fenetre: Periode, arret: Jour): Primes {
  const trace: number[] = [];
  let total = 0;
  for (const emploi of c.situation.emplois) {
    for (const paie of emploi.paies) {
      for (const prime of paie.primes) total += part(c, prime, fenetre, arret, trace);
    }
  }
  return { total, trace };
}

function part(c: Calcul, prime: Prime, fenetre: Periode, arret: Jour, trace: number[]): number {
  const etalee = etaler(prime);
  const payeeAvant = prime.verseeLe < arret;
  if (payeeAvant && etalee.au < fenetre.du) return 0;
  const cents = payeeAvant ? partDeLaFenetre(prime, etalee, fenetre) : 0;
  if (c.trace.active) {
    const { du, au } = etalee;
    const entrees = { montant: prime.cents, verseeLe: prime.verseeLe, du, au };
    const etape = c.trace.noter(REGLES.primeAccident, arret, entrees, cents, cents > 0);
    if (cents > 0) trace.push(etape);
  }
  return cents;
}

interface Etalement extends Periode {
  /** Whole civil months; 0 when the period rewarded is not made of them. */
  mois: number;
}

/** The period of the same length, from the month after the payment. */
function etaler({ du, au, verseeLe }: Prime): Etalement {
  const premier = moisDe(verseeLe) + 1;
  const entiers = du === premierJour(moisDe(du)) && au === dernierJour(moisDe(au));
  const debut = premierJour(premier);
  if (!entiers) return { du: debut, au: debut + (au - du), mois: 0 };
  const mois = moisDe(au) - moisDe(du) + 1;
  return { du: debut, au: dernierJour(premier + mois - 1), mois };
}

/** By months when both are made of whole months (a twelfth of a yearly bonus), by days otherwise. */
function partDeLaFenetre(prime: Prime, etalee: Etalement, fenetre: Periode): number {
  const du = Math.max(etalee.du, fenetre.du);
  const au = Math.min(etalee.au, fenetre.au);
  if (du > au) return 0;
  const moisEntiers =
    etalee.mois > 0 && du === premierJour(moisDe(du)) && au === dernierJour(moisDe(au));
  return moisEntiers
    ? arrondir(prime.cents * (moisDe(au) - moisDe(du) + 1), etalee.mois)
    : arrondir(prime.cents * (au - du + 1), etalee.au - etalee.du + 1);
}
