import { INCONNU, type Jour, j, moisDe, premierJour, valeurAu } from '@almanach/bareme';
import type { ArretJson, SituationJson } from '@almanach/moteur';
import { droit } from './calcul.ts';

interface Ratio {
  n: number;
  d: number;
}

/**
 * Highest daily benefit of a stop, from the published figures alone: 12 × coefficient × SMIC / 730, or its increase.
 * `Infinity` on a day for which they are not published.
 */
export function indemniteMaximale(s: SituationJson, arret: ArretJson): number {
  const reference = jourDeReference(s, j(arret.du));
  const { tables } = droit;
  const coefficient = valeurAu(tables.coefPlafondSmic, reference);
  const smic = valeurAu(tables.smicMensuel, premierJour(moisDe(reference)) - 1);
  if (coefficient === INCONNU || coefficient === null || smic === INCONNU || smic === null)
    return Number.POSITIVE_INFINITY;
  const plafond = Math.round((smic * coefficient.n) / coefficient.d);
  const pleine = (12 * plafond) / (valeurAu(tables.diviseurPlafondIj, reference) as number);
  if (valeurAu(tables.tauxIjMajore, j(arret.du)) === null) return Math.ceil(pleine);
  const majore = valeurAu(tables.diviseurPlafondIjMajoree, j(arret.du)) as Ratio;
  return Math.ceil(Math.max(pleine, (12 * plafond * majore.d) / majore.n));
}

/** First day of the stop, or the day after the last contract when none runs (INT-21). */
function jourDeReference(s: SituationJson, debut: Jour): Jour {
  const emplois = (s.emplois ?? []).map((e) => ({
    du: j(e.du as string),
    au: e.au == null ? Number.POSITIVE_INFINITY : j(e.au),
  }));
  if (emplois.some((e) => e.du <= debut && e.au >= debut)) return debut;
  return Math.max(...emplois.filter((e) => e.au < debut).map((e) => e.au)) + 1;
}
