import { ajouterAns, ecrireJour, type Jour } from '@almanach/bareme';
import { avertir, type Calcul, exiger, optionnel } from '../contexte.ts';
import type { Motif } from '../decompte/json.ts';
import type { Periode } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import { compterDans, prolonger } from './etat.ts';

/** A run of days that are all paid, or all refused for the same reason. */
export interface Course extends Periode {
  refus: Motif | null;
  trace: readonly number[];
}

/** A stretch that no counter cuts. */
export function entiere({ du, au }: Periode): Course {
  return { du, au, refus: null, trace: [] };
}

/**
 * At most 360 benefits in any period of three years (R-G-34): day d is paid when fewer than 360 were
 * paid in ]d − 3 years, d[. Splits [du, au] accordingly; the caller records what it pays.
 */
export function limiter360(c: Calcul, du: Jour, au: Jour): Course[] {
  const { tables } = c.droit;
  const max = exiger(tables.maxIj360, du);
  const ans = exiger(tables.fenetreIj360, du);
  const payes = c.etat.payesOrdinaires;
  if (payes.length === 0 && au - du < max) return [entiere({ du, au })];
  const deja = compterDans(payes, ajouterAns(du, -ans) + 1, du - 1);
  // Whatever leaves the window, the days of [du, au] cannot reach the limit.
  if (deja + (au - du + 1) <= max) return [entiere({ du, au })];
  const payesAvant = (d: Jour, acquis: readonly Periode[]) => {
    const debut = ajouterAns(d, -ans) + 1;
    return compterDans(payes, debut, d - 1) + compterDans(acquis, debut, d - 1);
  };
  return parcourir(du, au, max, payesAvant).map((r) => ({
    du: r.du,
    au: r.au,
    refus: r.paye ? null : 'plafond-360',
    trace: noter360(c, r, max),
  }));
}

interface Parcours extends Periode {
  paye: boolean;
  avant: number;
}

/**
 * Days paid and refused, in runs. Days only leave the window as it moves on: with `reste` benefits left,
 * the next `reste` days are all paid, so that only a full counter is looked at day by day.
 */
function parcourir(
  du: Jour,
  au: Jour,
  max: number,
  payesAvant: (d: Jour, acquis: readonly Periode[]) => number,
): Parcours[] {
  const runs: Parcours[] = [];
  const acquis: Periode[] = [];
  let d = du;
  while (d <= au) {
    const avant = payesAvant(d, acquis);
    const paye = avant < max;
    const fin = paye ? Math.min(au, d + max - avant - 1) : d;
    const dernier = runs[runs.length - 1];
    if (dernier !== undefined && dernier.paye === paye) dernier.au = fin;
    else runs.push({ du: d, au: fin, paye, avant });
    if (paye) prolonger(acquis, { du: d, au: fin });
    d = fin + 1;
  }
  return runs;
}

function noter360(c: Calcul, r: Parcours, max: number): readonly number[] {
  if (!c.trace.active) return [];
  return [
    c.trace.noter(REGLES.max360, r.du, { du: r.du, payesAvant: r.avant, max }, r.paye, !r.paye),
  ];
}

/** At most 60 benefits in all beside an old-age pension (R-G-33), by the law of the stop's first day. */
export function limiterRetraite(c: Calcul, course: Course, debut: Jour): Course[] {
  const { retraiteDepuis } = c.situation.assure;
  if (course.refus !== null || course.au < retraiteDepuis) return [course];
  if (course.du < retraiteDepuis) {
    const apres = { ...course, du: retraiteDepuis };
    return [{ ...course, au: retraiteDepuis - 1 }, ...limiterRetraite(c, apres, debut)];
  }
  const max = optionnel(c.droit.tables.maxCumulRetraite, debut);
  if (max === null) {
    avertir(c, 'ALM-A-015', { retraiteDepuis: ecrireJour(retraiteDepuis) });
    return [course];
  }
  const payesAvant = c.etat.payesEnRetraite;
  const reste = Math.max(0, max - payesAvant);
  const jours = course.au - course.du + 1;
  const trace = c.trace.active
    ? [
        ...course.trace,
        c.trace.noter(
          REGLES.cumulRetraite,
          course.du,
          { retraiteDepuis, payesAvant, max },
          jours <= reste,
          jours > reste,
        ),
      ]
    : course.trace;
  c.etat.payesEnRetraite += Math.min(jours, reste);
  if (jours <= reste) return [{ ...course, trace }];
  const refusee: Course = { du: course.du + reste, au: course.au, refus: 'cumul-retraite', trace };
  return reste === 0 ? [refusee] : [{ ...course, au: course.du + reste - 1, trace }, refusee];
}
