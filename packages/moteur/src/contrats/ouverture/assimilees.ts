import type { Jour } from '@almanach/bareme';
import { type Calcul, presumer } from '../../contexte.ts';
import { horsDe, reunir } from '../../indemnite/etat.ts';
import { arrondir } from '../../nombres/arrondi.ts';
import { PRESOMPTIONS } from '../../situation/presomptions.ts';
import type { Emploi, Periode } from '../../situation/types.ts';

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

/** Days of one job that count as worked, and what they are worth. */
export interface HeuresAssimilees {
  emploi: Emploi;
  periodes: readonly Periode[];
  jours: number;
  /** Hundredths of an hour of a week. */
  semaine: number;
  heures: number;
}

/**
 * Hours of the absences that count as worked, inside the jobs, at the hours of their contract: a calendar day is
 * a seventh of its week (INT-49).
 */
export function heuresAssimilees(
  c: Calcul,
  emplois: readonly Emploi[],
  du: Jour,
  au: Jour,
): HeuresAssimilees[] {
  return emplois.flatMap((emploi) => {
    const periodes = joursAssimiles(c, emploi, du, au);
    const jours = periodes.reduce((s, p) => s + p.au - p.du + 1, 0);
    if (jours === 0) return [];
    const semaine = semaineDe(c, emploi);
    const heures = arrondir(jours * semaine, JOURS_DE_SEMAINE);
    return [{ emploi, periodes, jours, semaine, heures }];
  });
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

function joursAssimiles(c: Calcul, emploi: Emploi, du: Jour, au: Jour): Periode[] {
  const debut = Math.max(du, emploi.du);
  const fin = Math.min(au, emploi.au);
  return reunir(periodesAssimilees(c, emploi)).flatMap((p) =>
    p.au < debut || p.du > fin ? [] : [{ du: Math.max(p.du, debut), au: Math.min(p.au, fin) }],
  );
}
