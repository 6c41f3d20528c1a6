import { dernierJour, type Jour, type Mois, premierJour } from '@almanach/bareme';
import type { Calcul } from '../contexte.ts';
import { horsDe, reunir } from '../indemnite/etat.ts';
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
  const retablis = absencesRetablies(c, emploi, du, au);
  if (couvre(retablis, du, au)) return 'retabli';
  if (emploi === null || emploi.absences.length === 0) return null;
  return couvre([...retablis, ...emploi.absences], du, au) ? 'perdu' : null;
}

/**
 * Periods that touch [du, au], not worked for a reason that rebuilds: absences said, other stops, history,
 * unemployment when the person has no job.
 */
export function absencesRetablies(c: Calcul, emploi: Emploi | null, du: Jour, au: Jour): Periode[] {
  const touchent: Periode[] = [];
  for (const a of emploi?.absences ?? [])
    if (a.du <= au && a.au >= du && RETABLIS.has(a.motif)) touchent.push(a);
  for (const p of interruptions(c)) if (p.du <= au && p.au >= du) touchent.push(p);
  if (emploi === null)
    for (const p of c.situation.chomage) if (p.du <= au && p.au >= du) touchent.push(p);
  return touchent;
}

/** Stops and paid days of the past, joined; a half-time day is worked. Found once a computation. */
function interruptions(c: Calcul): readonly Periode[] {
  if (c.interruptions === null) {
    const { arrets, historique } = c.situation;
    const pleins = arrets.flatMap((a) => horsDe(a, a.tempsPartiel));
    c.interruptions = reunir([...pleins, ...historique]);
  }
  return c.interruptions;
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
