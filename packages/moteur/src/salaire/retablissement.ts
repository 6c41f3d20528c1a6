import { dernierJour, type Mois, premierJour } from '@almanach/bareme';
import { type Calcul, manquer } from '../contexte.ts';
import { arrondir } from '../nombres/arrondi.ts';
import { BRUT_MAXIMAL } from '../situation/recueil.ts';
import type { Emploi } from '../situation/types.ts';
import { REGLES, type Regle } from '../trace/regles.ts';
import { absencesRetablies, joursHors, moisNeutralise } from './absences.ts';
import type { Reference } from './reference.ts';

/**
 * Rebuilds the reference months that were not worked in full (R323-8 II, R-G-13):
 * a job that begins or ends in the month, one that follows another, a whole month not worked.
 */
export function retablir(
  c: Calcul,
  reference: Reference,
  percus: readonly number[],
  de: Mois,
): number[] {
  if (percus.every((brut) => brut === 0)) return depuisLaReference(c, reference, percus.length, de);
  return percus.map((brut, i) => {
    const m = de + i;
    const etat = etatDuMois(c, m);
    if (etat === 'retabli') return moisNonTravaille(c, reference, percus, de, m);
    if (etat === 'perdu') return moisPerdu(c, reference, brut, m);
    return moisTravaille(c, reference, brut, m);
  });
}

/** Not worked for a reason the law does not admit: it counts for what it paid. */
function moisPerdu(c: Calcul, reference: Reference, brut: number, m: Mois): number {
  if (c.trace.active)
    c.trace.noter(
      REGLES.absenceNonRetablie,
      reference.le,
      { mois: m, motif: 'non-autorisee' },
      brut,
      false,
    );
  return brut;
}

/** The month as a whole: rebuilt when no job was worked in it, for reasons the law admits. */
export function etatDuMois(c: Calcul, m: Mois): 'retabli' | 'perdu' | null {
  const emplois = c.situation.emplois.filter(
    (e) => e.du <= dernierJour(m) && e.au >= premierJour(m),
  );
  if (emplois.length === 0) return moisNeutralise(c, null, m) === 'retabli' ? 'retabli' : null;
  const etats = emplois.map((e) => moisNeutralise(c, e, m));
  if (etats.some((e) => e === null)) return null;
  return etats.some((e) => e === 'retabli') ? 'retabli' : 'perdu';
}

/** 1°, 2° and 3°: jobs that begin, end or follow one another in the month. */
function moisTravaille(c: Calcul, reference: Reference, brut: number, m: Mois): number {
  const du = premierJour(m);
  const au = dernierJour(m);
  const commences = c.situation.emplois.filter((e) => e.du > du && e.du <= au);
  const termines = c.situation.emplois.filter((e) => e.au >= du && e.au < au);
  const retabli = salaireRetabliDeTempsPartiel(c, m);
  if (retabli !== null) return noterRetabli(c, reference, m, brut, retabli);
  if (commences.some((e) => termines.some((t) => t !== e)))
    return enchaines(c, reference, brut, m, commences, termines);
  const incomplets = commences.length > 0 ? commences : termines;
  const regle = commences.length > 0 ? REGLES.moisCommence : REGLES.moisTermine;
  return incomplets.reduce((total, e) => total + complement(c, reference, e, m, regle), brut);
}

/** What the whole month would have brought beyond the pay received: daily revenue × days of the month. */
function complement(
  c: Calcul,
  reference: Reference,
  emploi: Emploi,
  m: Mois,
  regle: Regle,
): number {
  const revenu = paieDuMois(emploi, m);
  const joursDuMois = dernierJour(m) - premierJour(m) + 1;
  const jours = joursTravailles(emploi, m);
  if (revenu === 0) return 0;
  const entier = arrondir(revenu * joursDuMois, jours);
  if (c.trace.active)
    c.trace.noter(regle, reference.le, { mois: m, revenu, jours, joursDuMois }, entier);
  return entier - revenu;
}

/** 3°: only the days between the two jobs are filled, at the daily revenue of the last one begun. */
function enchaines(
  c: Calcul,
  reference: Reference,
  brut: number,
  m: Mois,
  commences: readonly Emploi[],
  termines: readonly Emploi[],
): number {
  const dernier = commences.reduce((a, b) => (b.du > a.du ? b : a));
  const fins = termines.filter((t) => t !== dernier && t.au < dernier.du).map((t) => t.au);
  const joursVides =
    fins.length === 0 ? 0 : joursHors(c.situation.emplois, Math.max(...fins) + 1, dernier.du - 1);
  const revenu = paieDuMois(dernier, m);
  const jours = joursTravailles(dernier, m);
  const total = brut + arrondir(revenu * joursVides, jours);
  if (c.trace.active) {
    c.trace.noter(
      REGLES.moisEnchaine,
      reference.le,
      { mois: m, revenu, jours, joursVides, percu: brut },
      total,
      joursVides > 0,
    );
  }
  return total;
}

/** 4° a: the daily revenue of the months that were worked (ALM-01: their mean, or the last one). */
function moisNonTravaille(
  c: Calcul,
  reference: Reference,
  percus: readonly number[],
  de: Mois,
  m: Mois,
): number {
  const travailles = percus
    .map((_, i) => de + i)
    .filter((x) => etatDuMois(c, x) === null && (percus[x - de] as number) > 0);
  const retenus =
    c.droit.options.revenuJournalier === 'moyenne' ? travailles : travailles.slice(-1);
  let revenu = 0;
  let jours = 0;
  for (const x of retenus) {
    revenu += percus[x - de] as number;
    jours += joursTravaillesDuMois(c, x);
  }
  if (jours === 0) return percus[m - de] as number;
  return noterMois(c, reference, REGLES.moisNonTravaille, m, revenu, jours);
}

/** 4° b: no revenue at all in the period; the days worked since its end rebuild every month. */
function depuisLaReference(c: Calcul, reference: Reference, nombre: number, de: Mois): number[] {
  let revenu = 0;
  let jours = 0;
  for (const emploi of reference.emplois) {
    for (const p of emploi.paies) {
      // What is paid for after the stop was not worked before it.
      if (p.mois < reference.mois || p.du >= reference.le) continue;
      revenu += p.brut;
      const du = Math.max(p.du, emploi.du);
      jours += Math.min(p.au, reference.le - 1) - du + 1;
    }
  }
  const mois = Array.from({ length: nombre }, (_, i) => de + i);
  if (jours > 0)
    return mois.map((m) =>
      etatDuMois(c, m) === 'perdu'
        ? moisPerdu(c, reference, 0, m)
        : noterMois(c, reference, REGLES.depuisReference, m, revenu, jours),
    );
  const recent = reference.emplois.find((e) => e.du >= premierJour(de));
  if (recent === undefined) return mois.map(() => 0);
  manquer(c, `emplois[${recent.rang}].paies`, 'salaire-de-base');
  return mois.map(() => (c.situation.sens === 'haut' ? BRUT_MAXIMAL : 0));
}

function noterMois(
  c: Calcul,
  reference: Reference,
  regle: Regle,
  m: Mois,
  revenu: number,
  jours: number,
): number {
  const joursDuMois = dernierJour(m) - premierJour(m) + 1;
  const entier = arrondir(revenu * joursDuMois, jours);
  if (c.trace.active)
    c.trace.noter(regle, reference.le, { mois: m, revenu, jours, joursDuMois }, entier);
  return entier;
}

/** R-G-39: in a month of half-time for health, the employer's rebuilt wage stands when it is given. */
function salaireRetabliDeTempsPartiel(c: Calcul, m: Mois): number | null {
  const touche = c.situation.arrets.some((a) =>
    a.tempsPartiel.some((t) => t.du <= dernierJour(m) && t.au >= premierJour(m)),
  );
  return touche ? totalRetabli(c, m) : null;
}

/** Rebuilt wages given for the month, pays without one counting for their gross; `null` when none is given. */
export function totalRetabli(c: Calcul, m: Mois): number | null {
  const paies = c.situation.emplois.flatMap((e) => e.paies).filter((p) => p.mois === m);
  if (!paies.some((p) => p.salaireRetabli >= 0)) return null;
  return paies.reduce((s, p) => s + (p.salaireRetabli >= 0 ? p.salaireRetabli : p.brut), 0);
}

export function noterRetabli(
  c: Calcul,
  reference: Reference,
  m: Mois,
  brut: number,
  retabli: number,
): number {
  if (c.trace.active)
    c.trace.noter(REGLES.salaireRetabli, reference.le, { mois: m, brut, retabli }, retabli);
  return retabli;
}

function paieDuMois(emploi: Emploi, m: Mois): number {
  return emploi.paies.reduce((s, p) => (p.mois === m ? s + p.brut : s), 0);
}

function joursTravailles(emploi: Emploi, m: Mois): number {
  return Math.min(emploi.au, dernierJour(m)) - Math.max(emploi.du, premierJour(m)) + 1;
}

/** Calendar days of the month in which some job ran and was not absent. */
function joursTravaillesDuMois(c: Calcul, m: Mois): number {
  const du = premierJour(m);
  const au = dernierJour(m);
  const dansLeMois = (p: { du: number; au: number }) => p.du <= au && p.au >= du;
  const emplois = c.situation.emplois.filter(dansLeMois).map((e) => ({
    emploi: e,
    absences: [...absencesRetablies(c, e, du, au), ...e.absences.filter(dansLeMois)],
  }));
  let jours = 0;
  for (let d = du; d <= au; d++) {
    const travaille = emplois.some(
      ({ emploi, absences }) =>
        emploi.du <= d && emploi.au >= d && !absences.some((a) => a.du <= d && a.au >= d),
    );
    if (travaille) jours++;
  }
  return jours;
}
