import { type Jour, moisDe, premierJour } from '@almanach/bareme';
import { ParametreInconnu } from '../contexte.ts';

/** When a threshold is reached, then when it no longer is; `null`: not within the days looked at. */
export interface Bascules {
  atteint: boolean | null;
  ouvreLe: Jour | null;
  cesseLe: Jour | null;
}

/** Walks forward with the facts as they are: nothing more is worked, so that the past slides out of the windows. */
export function bascules(
  du: Jour,
  au: Jour,
  pas: 'jour' | 'mois',
  atteintLe: (le: Jour) => boolean,
): Bascules {
  const atteint = siConnu(atteintLe, du);
  if (atteint === null) return { atteint, ouvreLe: null, cesseLe: null };
  let ouvreLe: Jour | null = null;
  let etat = atteint;
  for (let le = suivant(du, pas); le <= au; le = suivant(le, pas)) {
    const alors = siConnu(atteintLe, le);
    // Beyond the law that is known, nothing is foretold.
    if (alors === null) break;
    if (alors === etat) continue;
    if (etat) return { atteint, ouvreLe, cesseLe: le };
    ouvreLe = le;
    etat = true;
  }
  return { atteint, ouvreLe, cesseLe: null };
}

function suivant(le: Jour, pas: 'jour' | 'mois'): Jour {
  return pas === 'jour' ? le + 1 : premierJour(moisDe(le) + 1);
}

function siConnu(atteintLe: (le: Jour) => boolean, le: Jour): boolean | null {
  try {
    return atteintLe(le);
  } catch (erreur) {
    if (erreur instanceof ParametreInconnu) return null;
    throw erreur;
  }
}
