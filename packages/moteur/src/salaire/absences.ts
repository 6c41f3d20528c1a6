import { dernierJour, type Jour, type Mois, premierJour } from '@almanach/bareme';
import type { Calcul } from '../contexte.ts';
import { horsDe } from '../indemnite/etat.ts';
import type { Emploi, Periode } from '../situation/types.ts';

/** Reasons for which the law rebuilds a month not worked (R323-8 II 4°); an unauthorised absence is not one. */
const RETABLIS: ReadonlySet<string> = new Set([
  'maladie',
  'accident',
  'maternite',
  'activite-partielle',
  'chomage',
  'fermeture',
  'conge-sans-solde',
  'service-national',
]);

/**
 * Whether a whole month of a job was not worked.
 * @returns `null` when some day of it was worked, else whether the law rebuilds the month.
 */
export function moisNeutralise(
  c: Calcul,
  emploi: Emploi | null,
  m: Mois,
): 'retabli' | 'perdu' | null {
  const du = Math.max(premierJour(m), emploi?.du ?? Number.NEGATIVE_INFINITY);
  const au = Math.min(dernierJour(m), emploi?.au ?? Number.POSITIVE_INFINITY);
  if (du > au) return null;
  const retablis = absencesRetablies(c, emploi);
  if (couvre(retablis, du, au)) return 'retabli';
  const toutes = [...retablis, ...(emploi?.absences ?? [])];
  return couvre(toutes, du, au) ? 'perdu' : null;
}

/** Days not worked for a reason that rebuilds: absences said, other stops, history, unemployment. */
export function absencesRetablies(c: Calcul, emploi: Emploi | null): Periode[] {
  const dites = (emploi?.absences ?? []).filter((a) => RETABLIS.has(a.motif));
  const { arrets, historique, chomage } = c.situation;
  // A half-time day is worked: only the other days of the stop are absences.
  const arretsPleins = arrets.flatMap((a) => horsDe(a, a.tempsPartiel));
  return [...dites, ...arretsPleins, ...historique, ...(emploi === null ? chomage : [])];
}

/** Every day of [du, au] lies in one of the periods. */
export function couvre(periodes: readonly Periode[], du: Jour, au: Jour): boolean {
  let prochain = du;
  let avance = true;
  while (prochain <= au && avance) {
    avance = false;
    for (const p of periodes) {
      if (p.du <= prochain && p.au >= prochain) {
        prochain = p.au + 1;
        avance = true;
      }
    }
  }
  return prochain > au;
}

/** Days of [du, au] that lie in none of the periods. */
export function joursHors(periodes: readonly Periode[], du: Jour, au: Jour): number {
  let jours = 0;
  for (let d = du; d <= au; d++) if (!periodes.some((p) => p.du <= d && p.au >= d)) jours++;
  return jours;
}
