import type { Jour } from '@almanach/bareme';
import type { Segment } from '../chronologie/chaines.ts';
import type { Calcul } from '../contexte.ts';
import { joindre } from '../decompte/joindre.ts';
import type { Tranche } from '../decompte/types.ts';
import type { Arret } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import { decouper } from './etendues.ts';
import { examiner, type Formalites } from './formalites.ts';
import { type Etendue, type Journee, juger, type ReglesDesJours } from './journees.ts';
import { type Course, entiere } from './limites.ts';

/** Every day of the chain, in order, with what it is worth; the counters advance as days are paid. */
export function tranches(c: Calcul, r: ReglesDesJours): Tranche[] {
  const parPrescription = new Map<Arret, Formalites>();
  const formalites = (s: Segment): Formalites | null => {
    if (s.arret === null) return null;
    const connues = parPrescription.get(s.arret) ?? examiner(c, r.chaine, s.arret);
    parPrescription.set(s.arret, connues);
    return connues;
  };
  const liste: Tranche[] = [];
  let joursDeCarence = 0;
  for (const etendue of decouper(c, r, formalites)) {
    const examen = formalites(etendue.segment);
    const journee = juger(c, r, etendue, examen);
    if (etendue.segment.arret !== null) joursDeCarence += etendue.au - etendue.du + 1;
    const courses =
      journee.cents === 0 || examen === null
        ? [entiere(etendue)]
        : r.compter(c, etendue, r.chaine.du, examen);
    for (const course of courses)
      joindre(liste, tranche(c, r, etendue, course.journee ?? journee, course));
  }
  c.etat.carenceRestante = Math.max(0, r.carence.jours - joursDeCarence);
  return liste;
}

function tranche(
  c: Calcul,
  r: ReglesDesJours,
  e: Etendue,
  journee: Journee,
  course: Course,
): Tranche {
  const cents = course.refus === null ? journee.cents : 0;
  const beneficiaire = cents > 0 && subroge(c, course.du) ? 'employeur' : 'assure';
  return {
    du: course.du,
    au: course.au,
    prestation: r.prestation,
    beneficiaire,
    certitude: course.du < c.situation.le ? 'certain' : 'prevu',
    journalier: cents,
    journalierMax: cents,
    ...(journee.entiere === undefined ? {} : { entiere: journee.entiere }),
    ...(e.tempsPartiel !== null && journee.motif === 'envoi-tardif' ? { tempsPartiel: true } : {}),
    motif: course.refus ?? journee.motif,
    fiscalite: e.ald?.exonerante === true ? 'exonere' : r.fiscalite,
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
