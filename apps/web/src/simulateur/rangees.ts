import {
  dernierJour,
  ecrireJour,
  type Jour,
  jourDeSemaine,
  type Mois,
  moisDe,
  premierJour,
} from '@almanach/bareme';
import { jourOuNul } from '../saisie/date.ts';
import {
  centiemes,
  heuresParDefaut,
  lireHeuresSaisies,
  lireMontantSaisi,
} from '../saisie/nombre.ts';
import { type EmploiLu, emploisLus } from './lecture.ts';
import { moisAvant, type Reference, references } from './reference.ts';
import { PAIE_VIDE, type Reponses } from './reponses.ts';
import { HEURES_SUFFISANTES } from './seuils.ts';

/** One pay to ask for. */
export interface Rangee {
  /** Key of the pay in the answers: `2026-08`, or `p1` for the most recent week. */
  readonly cle: string;
  readonly du: Jour;
  readonly au: Jour;
}

/** The pays to ask for one job: only those of the months that the law looks at. */
export function rangeesDePaie(r: Reponses, cleEmploi: string, le: string): Rangee[] {
  const emplois = emploisLus(r);
  const emploi = emplois.find((e) => e.saisi.cle === cleEmploi);
  if (emploi === undefined) return [];
  const refs = references(r, le);
  if (emploi.saisi.periodicite !== 'mensuelle' && !refs.some((ref) => ref.discontinu)) {
    const courtes = semainesOuQuinzaines(emploi, refs);
    if (courtes.length > 0) return courtes;
  }
  const mois = new Map<Mois, Rangee>();
  for (const ref of refs) {
    for (const rangee of rangeesDe(ref, emploi, emplois)) {
      const connue = mois.get(moisDe(rangee.au));
      if (connue === undefined || connue.au < rangee.au) mois.set(moisDe(rangee.au), rangee);
    }
  }
  return [...mois.values()].sort((a, b) => a.du - b.du);
}

function rangeesDe(ref: Reference, emploi: EmploiLu, emplois: readonly EmploiLu[]): Rangee[] {
  const base = rangeesDuMois(emploi, moisAvant(ref, moisRegardes(ref, emplois)), ref);
  if (!regarderLeMoisEnCours(ref, emplois)) return base;
  return [...base, ...rangeesDuMois(emploi, [moisDe(ref.depuis)], ref)];
}

/** Three months, or six when they hold few hours, or twelve for a long or discontinuous stop. */
function moisRegardes(ref: Reference, emplois: readonly EmploiLu[]): number {
  // After an accident at work no hours are asked for: the month that makes the base is enough.
  if (ref.moisDeBase === 1) return 1;
  if (ref.discontinu || ref.plusDeSixMois) return 12;
  return heuresDeTroisMois(ref, emplois) < HEURES_SUFFISANTES ? 6 : 3;
}

/** The days of the month of the stop count in the 90 days (R-G-27 b), or make the base (R-G-13 4° b). */
function regarderLeMoisEnCours(ref: Reference, emplois: readonly EmploiLu[]): boolean {
  return ref.moisDeBase !== 1 && heuresDeTroisMois(ref, emplois) < HEURES_SUFFISANTES;
}

function heuresDeTroisMois(ref: Reference, emplois: readonly EmploiLu[]): number {
  let total = 0;
  for (const emploi of emplois) {
    for (const rangee of rangeesDuMois(emploi, moisAvant(ref, 3), ref)) {
      total += heuresDe(emploi, rangee);
    }
  }
  return total;
}

/** Hundredths of hours of one row, as the situation will say them; unknown ones count for nothing. */
function heuresDe(emploi: EmploiLu, rangee: Rangee): number {
  const paie = emploi.saisi.paies[rangee.cle] ?? PAIE_VIDE;
  if (paie.heures !== null) {
    const lu = lireHeuresSaisies(paie.heures);
    return lu.ok ? centiemes(lu.valeur) : 0;
  }
  return centiemes(heuresDeLaRangee(rangee, paie.brut));
}

/** The default hours of a row: none for a month without pay, else the legal hours of its days. */
export function heuresDeLaRangee(rangee: Rangee, brut: string): string {
  const montant = lireMontantSaisi(brut);
  if (montant.ok && centiemes(montant.valeur) === 0) return '0.00';
  const mois = moisDe(rangee.au);
  const joursDuMois = dernierJour(mois) - premierJour(mois) + 1;
  return heuresParDefaut(rangee.au - rangee.du + 1, joursDuMois);
}

function rangeesDuMois(emploi: EmploiLu, mois: readonly Mois[], ref: Reference): Rangee[] {
  const rangees: Rangee[] = [];
  for (const m of mois) {
    const du = Math.max(premierJour(m), emploi.du);
    const au = Math.min(dernierJour(m), emploi.au, ref.depuis - 1);
    if (du <= au) rangees.push({ cle: ecrireJour(du).slice(0, 7), du, au });
  }
  return rangees;
}

/** The last weeks or fortnights before the month of the stop: twelve weeks, four after an accident at work. */
function semainesOuQuinzaines(emploi: EmploiLu, refs: readonly Reference[]): Rangee[] {
  const ref = refs[0];
  if (ref === undefined) return [];
  const semaines = ref.moisDeBase === 1 ? 4 : 12;
  const [duree, nombre] =
    emploi.saisi.periodicite === 'hebdomadaire' ? [7, semaines] : [14, semaines / 2];
  const fin = jourOuNul(emploi.saisi.dernierePaie) ?? dernierePaieParDefaut(ref);
  const rangees: Rangee[] = [];
  for (let rang = 0; rang < nombre; rang++) {
    const au = fin - rang * duree;
    const du = Math.max(au - duree + 1, emploi.du);
    if (du <= au) rangees.unshift({ cle: `p${rang + 1}`, du, au });
  }
  return rangees;
}

/** Whether the rows are weeks or fortnights, not months. */
export function paiesCourtes(rangees: readonly Rangee[]): boolean {
  return rangees.some((rangee) => rangee.cle.startsWith('p'));
}

/** A whole civil month, not its beginning or its end. */
export function moisEntier(rangee: Rangee): boolean {
  const mois = moisDe(rangee.au);
  return rangee.du === premierJour(mois) && rangee.au === dernierJour(mois);
}

/** Last Sunday before the month of the stop. */
export function dernierePaieParDefaut(ref: Reference): Jour {
  const veille = premierJour(moisDe(ref.depuis)) - 1;
  return veille - ((jourDeSemaine(veille) + 1) % 7);
}
