import type { Jour } from '@almanach/bareme';
import type { Calcul } from '../../contexte.ts';
import { horsDe, reunir } from '../../indemnite/etat.ts';
import { arrondir } from '../../nombres/arrondi.ts';
import { PRESOMPTIONS } from '../../situation/presomptions.ts';
import type { Emploi, Periode } from '../../situation/types.ts';
import { REGLES } from '../../trace/regles.ts';
import { presumer } from '../conditions.ts';
import { type Examen, noter } from './examen.ts';

/** R-I-12: absences whose hours count as worked: sickness or accident, paid or not, birth, partial unemployment. */
const ASSIMILEES: ReadonlySet<string> = new Set([
  'maladie',
  'accident',
  'maternite',
  'activite-partielle',
]);

/** Hundredths of an hour of a week at the legal duration (C. trav. L3121-27), where the contract was not told. */
const SEMAINE_LEGALE = 3500;
const JOURS_DE_SEMAINE = 7;

/**
 * Hours of the absences that count as worked, inside the jobs, at the hours of their contract: a calendar day is
 * a seventh of its week (INT-49).
 */
export function heuresAssimilees(
  x: Examen,
  emplois: readonly Emploi[],
  du: Jour,
  au: Jour,
): number {
  let total = 0;
  for (const emploi of emplois) {
    const jours = joursAssimiles(x.c, emploi, du, au);
    if (jours === 0) continue;
    const semaine = semaineDe(x.c, emploi);
    const heures = arrondir(jours * semaine, JOURS_DE_SEMAINE);
    total += heures;
    if (x.c.trace.active)
      noter(
        x,
        REGLES.contratHeuresAssimilees,
        'eligibilite.heures',
        { du, au, jours, semaine },
        heures,
        true,
      );
  }
  return total;
}

function semaineDe(c: Calcul, emploi: Emploi): number {
  const heures = emploi.remuneration?.heures ?? null;
  if (heures !== null) return heures;
  const chemin = `emplois[${emploi.rang}].remuneration.heuresHebdomadaires`;
  presumer(c, chemin, PRESOMPTIONS.heuresHebdomadaires.valeur);
  return SEMAINE_LEGALE;
}

/** Absences told, other stops (a half-time day is worked), days already paid by a scheme. */
export function periodesAssimilees(c: Calcul, emploi: Emploi): Periode[] {
  const { arrets, historique } = c.situation;
  const absences = emploi.absences.filter((a) => ASSIMILEES.has(a.motif));
  const pleins = arrets.flatMap((a) => horsDe(a, a.tempsPartiel));
  return [...absences, ...pleins, ...historique];
}

function joursAssimiles(c: Calcul, emploi: Emploi, du: Jour, au: Jour): number {
  const debut = Math.max(du, emploi.du);
  const fin = Math.min(au, emploi.au);
  let jours = 0;
  for (const p of reunir(periodesAssimilees(c, emploi)))
    jours += Math.max(0, Math.min(p.au, fin) - Math.max(p.du, debut) + 1);
  return jours;
}
