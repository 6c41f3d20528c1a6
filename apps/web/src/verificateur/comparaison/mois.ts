import { dateCivile, ecrireJour, lireJour } from '@almanach/bareme';
import type { PeriodeVerifieeJson } from '@almanach/moteur';
import { centimes, centimesOuNul } from '../../resultat/montants.ts';

export interface JourCompare {
  readonly quantieme: number;
  readonly paye: number;
  /** At most, when it is not known; `null` when nothing bounds it. */
  readonly attendu: number | null;
  readonly connu: boolean;
}

export interface MoisCompare {
  /** First day of the month, `YYYY-MM-01`. */
  readonly le: string;
  readonly jours: readonly JourCompare[];
}

/** The compared days, one row a month as in the almanach; `null` beyond `maximum` months. */
export function moisCompares(
  periodes: readonly PeriodeVerifieeJson[],
  maximum: number,
): readonly MoisCompare[] | null {
  const mois = new Map<string, JourCompare[]>();
  for (const p of periodes) {
    const debut = lireJour(p.du);
    if (debut === null) continue;
    const paye = centimes(p.paye);
    const attendu = centimesOuNul(p.attendu ?? p.attenduMax ?? null);
    for (let jour = debut; jour < debut + p.jours; jour++) {
      const le = `${ecrireJour(jour).slice(0, 8)}01`;
      if (!mois.has(le) && mois.size === maximum) return null;
      const { quantieme } = dateCivile(jour);
      const ligne = mois.get(le) ?? [];
      ligne.push({ quantieme, paye, attendu, connu: p.attendu !== null });
      mois.set(le, ligne);
    }
  }
  return [...mois].map(([le, jours]) => ({ le, jours }));
}
