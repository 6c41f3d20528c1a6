import { INCONNU, valeurAu } from '@almanach/bareme';
import type { Calcul } from '../contexte.ts';
import { arrondir } from '../nombres/arrondi.ts';
import type { Invalidite } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';

/** Monthly pension in cents, between bounds; `max` is `Infinity` when nothing bounds it. */
export interface Pension {
  min: number;
  max: number;
  trace: readonly number[];
}

const MOIS_PAR_AN = 12;

/** R-G-72: 30 % or 50 % of the average yearly wage, by month, from the minimum to the same share of the ceiling. */
export function pensionMensuelle(c: Calcul, i: Invalidite): Pension {
  const { tables } = c.droit;
  const table = i.categorie === 1 ? tables.invaliditeTauxCat1 : tables.invaliditeTauxCat2;
  const taux = valeurAu(table, i.depuis);
  const pass = valeurAu(tables.passAnnuel, i.depuis);
  if (taux === INCONNU || taux === null || pass === INCONNU || pass === null)
    return { min: 0, max: Number.POSITIVE_INFINITY, trace: [] };
  const parMois = (annuel: number) => arrondir(annuel * taux.n, taux.d * MOIS_PAR_AN);
  const maximum = parMois(pass);
  const minimum = minimumConnu(c, i);
  const salaire = salaireConnu(c, i);
  const calculee = Math.min(maximum, parMois(salaire ?? 0));
  // A minimum that is not known at that date is below the first one known: it only ever rose.
  const min = Math.max(calculee, minimum.certain ? minimum.cents : 0);
  const max = salaire === null ? maximum : Math.max(calculee, minimum.cents);
  if (!c.trace.active || salaire === null) return tierce(i, { min, max, trace: [] });
  const { categorie } = i;
  const entrees = { categorie, salaireAnnuel: salaire, taux, minimum: minimum.cents, maximum };
  const etape = c.trace.noter(REGLES.pensionInvalidite, i.depuis, entrees, max);
  return tierce(i, { min, max, trace: [etape] });
}

/** Category 3 adds the help of another person: its amount is not in the data, hence no upper bound. */
function tierce(i: Invalidite, p: Pension): Pension {
  return i.categorie === 3 ? { ...p, max: Number.POSITIVE_INFINITY } : p;
}

function minimumConnu(c: Calcul, i: Invalidite): { cents: number; certain: boolean } {
  const table = c.droit.tables.invaliditeMinimum;
  const valeur = valeurAu(table, i.depuis);
  if (typeof valeur === 'number') return { cents: valeur, certain: true };
  return { cents: table.valeurs[0] ?? 0, certain: false };
}

/** `null` when the average wage was not told, or said to be unknown. */
function salaireConnu(c: Calcul, i: Invalidite): number | null {
  const dit = c.situation.inconnus.some((m) => m.chemin === 'assure.invalidite.salaireAnnuelMoyen');
  return dit || i.salaireAnnuelMoyen < 0 ? null : i.salaireAnnuelMoyen;
}
