import { anneeDe, dernierJour, type Jour, j, moisCivil } from './calendrier.ts';
import type { Parametre, Table } from './types.ts';

/** "Not known": the day is before the first value, or after the parameter ceases to be known. */
export const INCONNU: unique symbol = Symbol('parametre inconnu');

/** Value in force on a day: the value, `null` if the law set it aside, `INCONNU` outside what is known. */
export function valeurAu<T>(table: Table<T>, jour: Jour): T | null | typeof INCONNU {
  if (jour > table.jusqua) return INCONNU;
  for (let i = table.du.length - 1; i >= 0; i--) {
    if ((table.du[i] as Jour) <= jour) return table.valeurs[i] as T | null;
  }
  return INCONNU;
}

/** Compiles a parameter as it was known on a day: later publications are left out. */
export function compiler<T>(parametre: Parametre<T>, connuLe: Jour): Table<T> {
  const connues = parametre.valeurs.filter((v) => j(v.connuLe ?? v.du) <= connuLe);
  const du = connues.map((v) => j(v.du));
  return {
    id: parametre.id,
    du,
    valeurs: connues.map((v) => (v.valeur === null ? null : parametre.lecture(v.valeur))),
    jusqua: horizon(parametre, du.at(-1) ?? connuLe, connuLe),
  };
}

/**
 * A parameter that may be revised was known, on a past day, until the end of that year
 * (or of the year of its last published value, when that value was published ahead).
 */
function horizon<T>(parametre: Parametre<T>, derniere: Jour, connuLe: Jour): Jour {
  if (parametre.valableJusqua === null) return Number.POSITIVE_INFINITY;
  const annee = Math.max(anneeDe(connuLe), anneeDe(derniere));
  return Math.min(j(parametre.valableJusqua), dernierJour(moisCivil(annee, 12)));
}
