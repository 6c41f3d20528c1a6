import { ajouterMois, dernierJour, type Jour, moisDe, premierJour } from '@almanach/bareme';
import type { MoisVue } from './mois.ts';

interface Touche {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/**
 * Where a key leads in the grid: arrows by day and week, Page by month, Home and End inside the month,
 * with Control inside the whole almanach. `null` when the key is not one of the grid's.
 */
export function destination(touche: Touche, depart: Jour, mois: readonly MoisVue[]): Jour | null {
  const visee = visees[touche.key]?.(depart, touche.ctrlKey, mois);
  return visee === undefined ? null : ramener(visee, depart, mois);
}

type Visee = (depart: Jour, ctrl: boolean, mois: readonly MoisVue[]) => Jour;

const visees: Readonly<Record<string, Visee>> = {
  ArrowRight: (jour) => jour + 1,
  ArrowLeft: (jour) => jour - 1,
  ArrowDown: (jour) => jour + 7,
  ArrowUp: (jour) => jour - 7,
  PageDown: (jour) => ajouterMois(jour, 1),
  PageUp: (jour) => ajouterMois(jour, -1),
  Home: (jour, ctrl, mois) => (ctrl ? premierDe(mois) : premierJour(moisDe(jour))),
  End: (jour, ctrl, mois) => (ctrl ? dernierDe(mois) : dernierJour(moisDe(jour))),
};

function premierDe(mois: readonly MoisVue[]): Jour {
  return premierJour(mois[0]?.mois ?? 0);
}

function dernierDe(mois: readonly MoisVue[]): Jour {
  return dernierJour(mois.at(-1)?.mois ?? 0);
}

/** Months without a stop are not drawn: the move goes on to the next month that is, in its direction. */
function ramener(visee: Jour, depart: Jour, mois: readonly MoisVue[]): Jour {
  const borne = Math.min(Math.max(visee, premierDe(mois)), dernierDe(mois));
  const rang = mois.findIndex((m) => m.mois >= moisDe(borne));
  const trouve = mois[rang];
  if (trouve === undefined || trouve.mois === moisDe(borne)) return borne;
  const precedent = mois[rang - 1] ?? trouve;
  return borne > depart ? premierJour(trouve.mois) : dernierJour(precedent.mois);
}
