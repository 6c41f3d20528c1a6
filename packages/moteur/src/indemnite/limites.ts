import { ajouterAns, ecrireJour, type Jour } from '@almanach/bareme';
import { avertir, type Calcul, exiger, optionnel } from '../contexte.ts';
import type { Motif } from '../decompte/json.ts';
import type { Periode } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import { compterDans } from './etat.ts';
import type { Journee } from './journees.ts';

/** A run of days that are all paid, or all refused for the same reason. */
export interface Course extends Periode {
  refus: Motif | null;
  trace: readonly number[];
  /** What the days are worth when the counter changes it inside the stretch (80 % from the 29th paid day). */
  journee?: Journee;
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
  return parcourir(du, au, (d, acquis) => {
    const nouveaux = acquis.length === 0 ? payes : [...payes, ...acquis];
    const avant = compterDans(nouveaux, ajouterAns(d, -ans) + 1, d - 1);
    return { paye: avant < max, avant };
  }).map((r) => ({
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

function parcourir(
  du: Jour,
  au: Jour,
  juger: (d: Jour, acquis: readonly Periode[]) => { paye: boolean; avant: number },
): Parcours[] {
  const runs: Parcours[] = [];
  const acquis: Periode[] = [];
  for (let d = du; d <= au; d++) {
    const { paye, avant } = juger(d, acquis);
    const dernier = runs[runs.length - 1];
    if (dernier !== undefined && dernier.paye === paye) dernier.au = d;
    else runs.push({ du: d, au: d, paye, avant });
    if (!paye) continue;
    const course = acquis[acquis.length - 1];
    if (course !== undefined && course.au === d - 1) course.au = d;
    else acquis.push({ du: d, au: d });
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
