import { dernierJour, type Jour, type Mois, premierJour } from '@almanach/bareme';
import { type Calcul, manquer, optionnel } from '../contexte.ts';
import { BRUT_MAXIMAL } from '../situation/recueil.ts';
import type { Arret, Emploi } from '../situation/types.ts';
import { moisNeutralise } from './absences.ts';
import { revenuApprenti } from './apprenti.ts';
import type { Reference } from './reference.ts';
import { retablir } from './retablissement.ts';
import { retablirAvant2021 } from './retablissement-avant-2021.ts';

/** Gross of each reference month, all employers together, rebuilt where the law rebuilds it; in cents. */
export function revenusDesMois(
  c: Calcul,
  reference: Reference,
  premier: Arret,
  de: Mois,
  nombre: number,
): number[] {
  const percus = revenusPercus(c, de, nombre);
  remplacerApprentis(c, reference, percus, de);
  const dernierMois = de + nombre - 1;
  if (paiesManquantes(c, percus, de, dernierMois)) return percus;
  if (reference.discontinu || complets(c, premierJour(de), dernierJour(dernierMois))) return percus;
  const journalier =
    optionnel(c.droit.tables.retablissementJournalier, premier.prescritLe) !== null;
  return journalier
    ? retablir(c, reference, percus, de)
    : retablirAvant2021(c, reference, percus, de);
}

/** INT-12: a pay belongs to the civil month of its last day. */
export function revenusPercus(c: Calcul, de: Mois, nombre: number): number[] {
  const mois = new Array<number>(nombre).fill(0);
  const fin = dernierJour(de + nombre - 1);
  for (const emploi of c.situation.emplois) {
    for (const paie of emploi.paies) {
      if (paie.du > fin) break;
      const i = paie.mois - de;
      if (i >= 0 && i < nombre) mois[i] = (mois[i] as number) + paie.brut;
    }
  }
  return mois;
}

/** Nothing to rebuild, the ordinary case: one job all along, without an absence, a stop or a day paid by others. */
function complets(c: Calcul, du: Jour, au: Jour): boolean {
  const { emplois, arrets, historique, chomage } = c.situation;
  const [emploi] = emplois;
  if (emploi === undefined || emplois.length + historique.length + chomage.length > 1) return false;
  const jamaisArrete = (arrets[0]?.du ?? au) > au;
  return jamaisArrete && emploi.du <= du && emploi.au >= au && emploi.absences.length === 0;
}

/** Months in which a job ran, without a pay and without an absence that explains it: unknown, never zero. */
function paiesManquantes(c: Calcul, percus: number[], de: Mois, a: Mois): boolean {
  let manque = false;
  for (const emploi of c.situation.emplois) {
    if (emploi.type === 'apprentissage') continue;
    for (let m = de; m <= a; m++) {
      if (!sansPaie(emploi, m) || moisNeutralise(c, emploi, m) !== null) continue;
      manque = true;
      manquer(c, `emplois[${emploi.rang}].paies`, 'salaire-de-base');
      if (c.situation.sens === 'haut') percus[m - de] = BRUT_MAXIMAL;
    }
  }
  return manque;
}

/** The job ran in the month, and no pay touches it. */
export function sansPaie(emploi: Emploi, m: Mois): boolean {
  const du = premierJour(m);
  const au = dernierJour(m);
  if (emploi.du > au || emploi.au < du) return false;
  for (const p of emploi.paies) if (p.du <= au && p.au >= du) return false;
  return true;
}

function remplacerApprentis(c: Calcul, reference: Reference, percus: number[], de: Mois): void {
  const apprenti = reference.emplois.find((e) => e.type === 'apprentissage');
  if (apprenti === undefined) return;
  for (let i = 0; i < percus.length; i++) {
    const forfait = revenuApprenti(c, apprenti, de + i);
    if (forfait === null) continue;
    const reel = apprenti.paies.reduce((s, p) => (p.mois === de + i ? s + p.brut : s), 0);
    percus[i] = (percus[i] as number) - reel + forfait;
  }
}
