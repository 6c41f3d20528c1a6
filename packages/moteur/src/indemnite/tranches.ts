import type { Jour } from '@almanach/bareme';
import type { Segment } from '../chronologie/chaines.ts';
import { type Calcul, exiger, optionnel } from '../contexte.ts';
import { joindre } from '../decompte/joindre.ts';
import type { Tranche } from '../decompte/types.ts';
import type { Arret, Periode } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import { decouper } from './etendues.ts';
import { examiner, type Formalites } from './formalites.ts';
import { type Etendue, type Journee, juger, type ReglesDesJours } from './journees.ts';
import { type Course, limiter360, limiterRetraite } from './limites.ts';

/** Every day of the chain, in order, with what it is worth; the counters advance as days are paid. */
export function tranches(c: Calcul, r: ReglesDesJours, majoreeDu: Jour): Tranche[] {
  const parPrescription = new Map<Arret, Formalites>();
  const formalites = (s: Segment): Formalites | null => {
    if (s.arret === null) return null;
    const connues = parPrescription.get(s.arret) ?? examiner(c, r.chaine, s.arret);
    parPrescription.set(s.arret, connues);
    return connues;
  };
  const liste: Tranche[] = [];
  let joursDeCarence = 0;
  for (const etendue of decouper(c, r, majoreeDu, formalites)) {
    const journee = juger(c, r, etendue, formalites(etendue.segment));
    if (etendue.segment.arret !== null) joursDeCarence += etendue.au - etendue.du + 1;
    for (const course of compter(c, etendue, journee, r.chaine.du)) {
      joindre(liste, tranche(c, etendue, journee, course));
    }
  }
  c.etat.carenceRestante = Math.max(0, r.carence.jours - joursDeCarence);
  return liste;
}

/** Applies the counters to a stretch of paid days, and records those that are paid. */
function compter(c: Calcul, e: Etendue, journee: Journee, debut: Jour): Course[] {
  if (journee.cents === 0) return [{ du: e.du, au: e.au, refus: null, trace: [] }];
  if (!deuxCompteurs(c, e)) return limiter(c, e, e.du, e.au, debut);
  // Two counters at once: a day that one refuses does not count in the other, hence day by day.
  const courses: Course[] = [];
  for (let d = e.du; d <= e.au; d++) courses.push(...limiter(c, e, d, d, debut));
  return courses;
}

/** Whether the 360 days and the 60 days beside a pension may both run out in the stretch. */
function deuxCompteurs(c: Calcul, e: Etendue): boolean {
  if (e.au < c.situation.assure.retraiteDepuis || e.ald !== null) return false;
  const { maxIj360, maxCumulRetraite } = c.droit.tables;
  const jours = e.au - e.du + 1;
  const payes = c.etat.payesOrdinaires.reduce((s, p) => s + p.au - p.du + 1, 0);
  const max60 = optionnel(maxCumulRetraite, e.du) ?? Number.POSITIVE_INFINITY;
  return payes + jours > exiger(maxIj360, e.du) && c.etat.payesEnRetraite + jours > max60;
}

function limiter(c: Calcul, e: Etendue, du: Jour, au: Jour, debut: Jour): Course[] {
  const ordinaires: Course[] =
    e.ald === null ? limiter360(c, du, au) : [{ du, au, refus: null, trace: [] }];
  const enRetraite = au >= c.situation.assure.retraiteDepuis;
  const courses = enRetraite ? ordinaires.flatMap((x) => limiterRetraite(c, x, debut)) : ordinaires;
  for (const course of courses) {
    if (course.refus !== null) continue;
    const jours = { du: course.du, au: course.au };
    prolonger(c.etat.payes, jours);
    if (e.ald === null || c.droit.options.aldDans360 === 'dans') {
      prolonger(c.etat.payesOrdinaires, jours);
    }
  }
  return courses;
}

/** Adds a period to a list in order, joining it to the last one when they touch. */
function prolonger(periodes: Periode[], p: Periode): void {
  const derniere = periodes[periodes.length - 1];
  if (derniere !== undefined && derniere.au === p.du - 1) derniere.au = p.au;
  else periodes.push({ du: p.du, au: p.au });
}

function tranche(c: Calcul, e: Etendue, journee: Journee, course: Course): Tranche {
  const cents = course.refus === null ? journee.cents : 0;
  const beneficiaire = cents > 0 && subroge(c, course.du) ? 'employeur' : 'assure';
  return {
    du: course.du,
    au: course.au,
    prestation: 'ijss-maladie',
    beneficiaire,
    certitude: course.du < c.situation.le ? 'certain' : 'prevu',
    journalier: cents,
    journalierMax: cents,
    motif: course.refus ?? journee.motif,
    exonere: e.ald?.exonerante ?? false,
    trace: tracer(c, journee, course, beneficiaire),
  };
}

/** R-G-59: the employer that keeps paying is paid in the person's place. */
function subroge(c: Calcul, d: Jour): boolean {
  return c.situation.emplois.some(
    (e) => e.subrogation !== null && e.subrogation.du <= d && e.subrogation.au >= d,
  );
}

function tracer(
  c: Calcul,
  journee: Journee,
  course: Course,
  beneficiaire: Tranche['beneficiaire'],
): readonly number[] {
  if (course.refus !== null) return course.trace;
  if (!c.trace.active || beneficiaire === 'assure') return journee.trace;
  const { du, au } = course;
  // The leaf that gives the amount stays last.
  return [c.trace.noter(REGLES.subrogation, du, { du, au }, 'employeur'), ...journee.trace];
}
