import { dernierJour, type Jour, type Mois, premierJour } from '@almanach/bareme';
import { avertir, type Calcul, exiger } from '../contexte.ts';
import { arrondir } from '../nombres/arrondi.ts';
import { sansPaie } from '../salaire/mensuel.ts';
import { heuresOrdinaires } from '../situation/lire-emplois.ts';
import { PRESOMPTIONS } from '../situation/presomptions.ts';
import type { Emploi, Paie, Periode } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';

/** Hours found in a window, in hundredths; `assimilees` are those of days that the law counts as worked. */
export interface Heures {
  travaillees: number;
  assimilees: number;
}

/** Gross of the civil months [de, a], all employers, in cents (R-G-27 a, R-G-28, R-G-31). */
export function remunerations(c: Calcul, de: Mois, a: Mois): number {
  let total = 0;
  const fin = dernierJour(a);
  for (const emploi of c.situation.emplois) {
    for (const p of emploi.paies) {
      if (p.du > fin) break;
      if (p.mois >= de && p.mois <= a) total += p.brut;
    }
  }
  return total;
}

/** Hours of the civil months [de, a]. */
export function heuresDesMois(c: Calcul, de: Mois, a: Mois): Heures {
  let travaillees = 0;
  const fin = dernierJour(a);
  for (const emploi of c.situation.emplois) {
    for (const p of emploi.paies) {
      if (p.du > fin) break;
      if (p.mois >= de && p.mois <= a) travaillees += p.heures;
    }
    travaillees += heuresPresumees(c, emploi, de, a);
  }
  return { travaillees, assimilees: heuresAssimilees(c, premierJour(de), dernierJour(a)) };
}

/** Hours of the days [du, au]: whole pays first, a straddling one in proportion of its days (INT-12). */
export function heuresDesJours(c: Calcul, du: Jour, au: Jour): Heures {
  let travaillees = 0;
  for (const emploi of c.situation.emplois) {
    for (const p of emploi.paies) travaillees += heuresDans(c, p, du, au);
  }
  return { travaillees, assimilees: heuresAssimilees(c, du, au) };
}

function heuresDans(c: Calcul, p: Paie, du: Jour, au: Jour): number {
  if (p.au < du || p.du > au) return 0;
  if (p.du >= du && p.au <= au) return p.heures;
  if (c.droit.options.fenetreJours === 'entieres') return 0;
  avertir(c, 'ALM-A-013');
  const dedans = Math.min(p.au, au) - Math.max(p.du, du) + 1;
  return arrondir(p.heures * dedans, p.au - p.du + 1);
}

/**
 * Months of an ordinary job for which no pay line was given: presumed worked at the legal duration.
 * A discontinuous job is never presumed: what it paid is the very question.
 */
function heuresPresumees(c: Calcul, emploi: Emploi, de: Mois, a: Mois): number {
  if (emploi.paies.length === 0 && emploi.type !== 'apprentissage') return 0;
  if (emploi.type !== 'cdi' && emploi.type !== 'cdd' && emploi.type !== 'apprentissage') return 0;
  let total = 0;
  for (let m = de; m <= a; m++) {
    if (!sansPaie(emploi, m)) continue;
    const du = Math.max(emploi.du, premierJour(m));
    const au = Math.min(emploi.au, dernierJour(m));
    if (emploi.absences.some((x) => x.du <= au && x.au >= du)) continue;
    total += heuresOrdinaires({ du, au });
  }
  if (total > 0)
    presumer(c, `emplois[${emploi.rang}].paies`, PRESOMPTIONS.heuresAnterieures.valeur);
  return total;
}

function presumer(c: Calcul, chemin: string, valeur: string): void {
  if (!c.hypotheses.some((h) => h.chemin === chemin && h.valeur === valeur))
    c.hypotheses.push({ chemin, valeur });
}

/** R-G-30: six hours a day of indemnified illness, accident, maternity or unemployment. */
function heuresAssimilees(c: Calcul, du: Jour, au: Jour): number {
  const indemnises = c.situation.chomage.filter((p) => p.indemnise);
  if (indemnises.length === 0 && c.etat.payes.length === 0) return 0;
  const jours = joursDistincts([...indemnises, ...c.etat.payes], du, au);
  if (jours === 0) return 0;
  const parJour = exiger(c.droit.tables.heuresAssimilees, au);
  const total = jours * parJour;
  if (c.trace.active) c.trace.noter(REGLES.heuresAssimilees, au, { du, au, jours, parJour }, total);
  return total;
}

/** Days of [du, au] that lie in at least one of the periods. */
function joursDistincts(periodes: readonly Periode[], du: Jour, au: Jour): number {
  let jours = 0;
  let dejaComptes = du - 1;
  for (const p of [...periodes].sort((a, b) => a.du - b.du)) {
    const debut = Math.max(p.du, dejaComptes + 1);
    const fin = Math.min(p.au, au);
    if (fin < debut) continue;
    jours += fin - debut + 1;
    dejaComptes = fin;
  }
  return jours;
}
