import { type Jour, j, moisDe } from '@almanach/bareme';
import type { JourVue } from '../../resultat/almanach/jours.ts';
import type { MoisVue } from '../../resultat/almanach/mois.ts';

/** Month shown first: the present one when the stop goes through it, else the nearest of the stop. */
export function moisDeDepart(mois: readonly MoisVue[], aujourdhui: string): number {
  const ici = moisDe(j(aujourdhui));
  const ecarts = mois.map((m) => Math.abs(m.mois - ici));
  return Math.max(0, ecarts.indexOf(Math.min(...ecarts)));
}

/** Day chosen in a month: today when it is of the stop, else the first one paid, else the first one. */
export function jourDeDepart(
  vues: ReadonlyMap<Jour, JourVue>,
  { jours }: MoisVue,
  aujourdhui: string,
): Jour {
  const ici = j(aujourdhui);
  if (jours.includes(ici) && vues.has(ici)) return ici;
  const siens = jours.filter((jour) => vues.has(jour));
  const paye = siens.find((jour) => (vues.get(jour)?.parts.length ?? 0) > 0);
  return paye ?? siens[0] ?? jours[0] ?? ici;
}
