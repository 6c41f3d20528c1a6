import { dateCivile, type Jour, jour, jourDeSemaine } from './calendrier.ts';

/** National public holidays of a fixed date (C. trav. L3133-1), as month × 100 + day. */
const FIXES: ReadonlySet<number> = new Set([101, 501, 508, 714, 815, 1101, 1111, 1225]);

/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const MOBILES: ReadonlySet<number> = new Set([1, 39, 50]);

/** Neither a Saturday, a Sunday nor a national public holiday (CPC 642). */
export function estOuvrable(j: Jour): boolean {
  if (jourDeSemaine(j) >= 5) return false;
  const { annee, mois, quantieme } = dateCivile(j);
  return !FIXES.has(mois * 100 + quantieme) && !MOBILES.has(j - paques(annee));
}

/** CPC 642: a term that falls on another day is carried to the first working day after it. */
export function ouvrableSuivant(j: Jour): Jour {
  let jourOuvrable = j;
  while (!estOuvrable(jourOuvrable)) jourOuvrable++;
  return jourOuvrable;
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function paques(annee: number): Jour {
  const a = annee % 19;
  const b = Math.floor(annee / 100);
  const c = annee % 100;
  const e =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7;
  const g = Math.floor((a + 11 * e + 22 * f) / 451);
  const rang = e + f - 7 * g + 114;
  return jour(annee, Math.floor(rang / 31), (rang % 31) + 1);
}
