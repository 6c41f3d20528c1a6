import { type Jour, j, jourDeSemaine } from '@almanach/bareme';
import type { Arret } from './faits.ts';

/** One day of a stop: under which prescription, or between two of them. */
export interface JourArret {
  jour: Jour;
  prescription: Arret | null;
  /** A day that nothing prescribes, and that the caisse pays all the same (before September 2024). */
  comble: boolean;
}

export interface Chaine {
  du: Jour;
  au: Jour;
  prescriptions: Arret[];
  jours: JourArret[];
  /** The three days begin again; otherwise what is left of those of the stop before goes on. */
  nouvelleCarence: boolean;
}

const SEPTEMBRE_2024 = j('2024-09-01');

/** R-G-16 to R-G-19, INT-13, INT-14, INT-18: prescriptions of one cause, oldest first, into stops. */
export function enchainer(arrets: readonly Arret[], jamaisDeJourTolere = false): Chaine[] {
  const chaines: Chaine[] = [];
  for (const a of arrets) {
    const c = chaines.at(-1);
    if (c === undefined) {
      chaines.push(ouvrir(a, true));
      continue;
    }
    const trou = a.du - c.au - 1;
    const avant2024 = a.du < SEPTEMBRE_2024 && !jamaisDeJourTolere;
    const tolere = avant2024 && !a.repriseAvant && tolerance(c.au + 1, trou);
    const court = trou <= 2 || tolere;
    if (trou < 0 || (court && a.type === 'prolongation')) prolonger(c, a, tolere);
    else chaines.push(ouvrir(a, !(court && avant2024)));
  }
  return chaines;
}

/** R-G-18: one day; two with a day of the week-end; three with both of them. */
function tolerance(premier: Jour, trou: number): boolean {
  if (trou === 1) return true;
  let weekEnd = 0;
  for (let d = premier; d < premier + trou; d++) if (jourDeSemaine(d) >= 5) weekEnd++;
  return (trou === 2 && weekEnd >= 1) || (trou === 3 && weekEnd === 2);
}

function ouvrir(a: Arret, nouvelleCarence: boolean): Chaine {
  const c: Chaine = { du: a.du, au: a.du - 1, prescriptions: [], jours: [], nouvelleCarence };
  prolonger(c, a, false);
  return c;
}

function prolonger(c: Chaine, a: Arret, comble: boolean): void {
  // A day that is tolerated goes on from the notice before it.
  const precedente = comble ? (c.prescriptions.at(-1) ?? null) : null;
  c.prescriptions.push(a);
  for (let d = c.au + 1; d < a.du; d++) c.jours.push({ jour: d, prescription: precedente, comble });
  for (let d = Math.max(a.du, c.au + 1); d <= a.au; d++)
    c.jours.push({ jour: d, prescription: a, comble: false });
  c.au = Math.max(c.au, a.au);
}
