import { dernierJour, type Jour, type Mois, premierJour } from '@almanach/bareme';
import { avertir, type Calcul, exiger, presumer } from '../contexte.ts';
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

/** Where a part of a total comes from. Collected only for who asks: the ordinary computation never does. */
export interface Origine extends Periode {
  source: 'paie' | 'mois-presume' | 'arret-indemnise' | 'chomage-indemnise' | 'arret';
  /** Job it was earned in; `null` for days that the law counts as worked, whatever the job. */
  emploi: Emploi | null;
  /** Cents or hundredths of an hour. */
  valeur: number;
  /** Days of the pay outside the window were left out. */
  partielle: boolean;
}

type Collecte = Origine[] | null;

/** Gross of the civil months [de, a], all employers, in cents (R-G-27 a, R-G-28, R-G-31). */
export function remunerations(c: Calcul, de: Mois, a: Mois, origines: Collecte = null): number {
  let total = 0;
  const fin = dernierJour(a);
  for (const emploi of c.situation.emplois) {
    for (const p of emploi.paies) {
      if (p.du > fin) break;
      if (p.mois < de || p.mois > a) continue;
      total += p.brut;
      if (origines !== null) origines.push(dePaie(emploi, p, p.brut, false));
    }
  }
  return total;
}

/** Hours of the civil months [de, a]. */
export function heuresDesMois(c: Calcul, de: Mois, a: Mois, origines: Collecte = null): Heures {
  let travaillees = 0;
  const fin = dernierJour(a);
  for (const emploi of c.situation.emplois) {
    for (const p of emploi.paies) {
      if (p.du > fin) break;
      if (p.mois < de || p.mois > a) continue;
      travaillees += p.heures;
      if (origines !== null) origines.push(dePaie(emploi, p, p.heures, false));
    }
    travaillees += heuresPresumees(c, emploi, de, a, origines);
  }
  const assimilees = heuresAssimilees(c, premierJour(de), dernierJour(a), origines);
  return { travaillees, assimilees };
}

/** Hours of the days [du, au]: whole pays first, a straddling one in proportion of its days (INT-12). */
export function heuresDesJours(c: Calcul, du: Jour, au: Jour, origines: Collecte = null): Heures {
  let travaillees = 0;
  for (const emploi of c.situation.emplois) {
    for (const p of emploi.paies) {
      const heures = heuresDans(c, p, du, au);
      travaillees += heures;
      if (origines !== null && heures > 0)
        origines.push(dePaie(emploi, p, heures, p.du < du || p.au > au));
    }
  }
  return { travaillees, assimilees: heuresAssimilees(c, du, au, origines) };
}

export function dePaie(emploi: Emploi, p: Paie, valeur: number, partielle: boolean): Origine {
  return { source: 'paie', emploi, du: p.du, au: p.au, valeur, partielle };
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
function heuresPresumees(c: Calcul, emploi: Emploi, de: Mois, a: Mois, origines: Collecte): number {
  if (emploi.paies.length === 0 && emploi.type !== 'apprentissage') return 0;
  if (emploi.type !== 'cdi' && emploi.type !== 'cdd' && emploi.type !== 'apprentissage') return 0;
  let total = 0;
  for (let m = de; m <= a; m++) {
    if (!sansPaie(emploi, m)) continue;
    const du = Math.max(emploi.du, premierJour(m));
    const au = Math.min(emploi.au, dernierJour(m));
    if (emploi.absences.some((x) => x.du <= au && x.au >= du)) continue;
    const valeur = heuresOrdinaires({ du, au });
    total += valeur;
    if (origines !== null)
      origines.push({ source: 'mois-presume', emploi, du, au, valeur, partielle: false });
  }
  if (total > 0)
    presumer(c, `emplois[${emploi.rang}].paies`, PRESOMPTIONS.heuresAnterieures.valeur);
  return total;
}

/** R-G-30: six hours a day of indemnified illness, accident, maternity or unemployment. */
function heuresAssimilees(c: Calcul, du: Jour, au: Jour, origines: Collecte): number {
  const indemnises = c.situation.chomage.filter((p) => p.indemnise);
  if (indemnises.length === 0 && c.etat.payes.length === 0) return 0;
  const distincts = joursDistincts<Periode>([...indemnises, ...c.etat.payes], du, au);
  const jours = distincts.reduce((total, p) => total + p.au - p.du + 1, 0);
  if (jours === 0) return 0;
  const parJour = exiger(c.droit.tables.heuresAssimilees, au);
  const total = jours * parJour;
  if (c.trace.active) c.trace.noter(REGLES.heuresAssimilees, au, { du, au, jours, parJour }, total);
  if (origines !== null)
    for (const p of distincts) origines.push(assimilee(p, 'indemnise' in p.de, parJour));
  return total;
}

function assimilee(p: Periode, chomage: boolean, parJour: number): Origine {
  return {
    source: chomage ? 'chomage-indemnise' : 'arret-indemnise',
    emploi: null,
    du: p.du,
    au: p.au,
    valeur: (p.au - p.du + 1) * parJour,
    partielle: false,
  };
}

/** Days of [du, au] that lie in at least one of the periods, each of them once. */
function joursDistincts<T extends Periode>(periodes: readonly T[], du: Jour, au: Jour) {
  const distincts: (Periode & { de: T })[] = [];
  let dejaComptes = du - 1;
  for (const p of [...periodes].sort((a, b) => a.du - b.du)) {
    const debut = Math.max(p.du, dejaComptes + 1);
    const fin = Math.min(p.au, au);
    if (fin < debut) continue;
    distincts.push({ du: debut, au: fin, de: p });
    dejaComptes = fin;
  }
  return distincts;
}
