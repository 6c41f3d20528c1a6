import type { Jour } from '@almanach/bareme';
import { type Calcul, exiger, optionnel } from '../contexte.ts';
import { prolonger } from './etat.ts';
import type { Etendue } from './journees.ts';
import { type Course, entiere, limiter360, limiterRetraite } from './limites.ts';

/** Counters of sickness: 360 days in three years, 60 days beside a pension. */
export function compterMaladie(c: Calcul, e: Etendue, debut: Jour): Course[] {
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
  const ordinaires: Course[] = e.ald === null ? limiter360(c, du, au) : [entiere({ du, au })];
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
