import { dernierJour, type Mois, moisDe, premierJour } from '@almanach/bareme';
import { type Calcul, manquer } from '../../contexte.ts';
import { salaireDuMois } from '../../employeur/salaire.ts';
import type { Exact } from '../../nombres/fraction.ts';
import { BRUT_MAXIMAL } from '../../situation/recueil.ts';
import type { Emploi, Paie } from '../../situation/types.ts';
import { REGLES } from '../../trace/regles.ts';
import { pointsOuverts } from '../clauses.ts';
import type { BaseSalaire, SalaireDuJour, Sujet } from '../types.ts';
import { borner } from './exact.ts';

/** Months looked at; the month the person would have worked is like the last whole one, within a year. */
const MOIS: Readonly<Record<BaseSalaire['periode'], number>> = {
  'semaine-contractuelle': 12,
  'si-travail': 12,
  'mois-precedent': 1,
  'trois-mois': 3,
  'douze-mois': 12,
};

/** What a pay is read for: its gross (rebuilt where the employer told it), or its net. */
export type Mesure = 'brut' | 'net';

/**
 * R-D-02: wage of a mean month of the period. A month cut by an absence says nothing of the wage: it is left out where
 * whole ones remain, so that a year with fewer months is worth a whole one.
 * @returns `null` when the net of a month was not told.
 */
export function salaireMensuel(
  c: Calcul,
  s: Sujet,
  base: BaseSalaire,
  mesure: Mesure,
  clause: string,
): SalaireDuJour | null {
  const { emploi } = s;
  if (emploi === null) return mesure === 'net' ? null : inconnu(c, 'emplois');
  if (base.periode === 'si-travail' && mesure === 'brut') {
    const total = salaireDuMois(c, emploi, s.chaine.du);
    return noter(c, s, base, clause, 1, total);
  }
  const lus = moisLus(c, s, emploi, base, mesure);
  if (lus === null) return null;
  if (lus.mois === 0) return mesure === 'net' ? null : inconnu(c, `emplois[${emploi.rang}].paies`);
  return noter(c, s, base, clause, lus.mois, lus.total);
}

function noter(
  c: Calcul,
  s: Sujet,
  base: BaseSalaire,
  clause: string,
  mois: number,
  total: number,
): SalaireDuJour {
  const exact: Exact = borner({ n: total, d: mois });
  if (!c.trace.active) return { exact, trace: [] };
  const entrees = { periode: base.periode as string, mois, total };
  const options = pointsOuverts(s.souscription.contrat, clause);
  const regle = REGLES.contratMois;
  return { exact, trace: [c.trace.noter(regle, s.chaine.du, entrees, exact, true, options)] };
}

interface MoisLus {
  mois: number;
  total: number;
}

/** Whole months first; where none is whole, those that were paid, as they are. */
function moisLus(
  c: Calcul,
  s: Sujet,
  emploi: Emploi,
  base: BaseSalaire,
  mesure: Mesure,
): MoisLus | null {
  // After the contract, the period ends with it.
  const fin = Math.min(s.chaine.du, emploi.au + 1);
  const dernier = moisDe(fin) - 1;
  const premier = dernier - MOIS[base.periode] + 1;
  const unSeul = base.periode === 'si-travail';
  const entiers: MoisLus = { mois: 0, total: 0 };
  const entames: MoisLus = { mois: 0, total: 0 };
  for (let m = dernier; m >= premier; m--) {
    if (unSeul && entiers.mois > 0) break;
    const paies = emploi.paies.filter((p) => p.mois === m);
    if (paies.length === 0 || (unSeul && !entier(c, emploi, m, paies, mesure))) continue;
    const total = additionner(paies, base, mesure);
    if (total === null) return null;
    const cible = entier(c, emploi, m, paies, mesure) ? entiers : entames;
    cible.mois += 1;
    cible.total += total;
  }
  return entiers.mois > 0 ? entiers : entames;
}

function additionner(paies: readonly Paie[], base: BaseSalaire, mesure: Mesure): number | null {
  let total = 0;
  for (const p of paies) {
    const montant = mesure === 'net' ? p.net : p.salaireRetabli >= 0 ? p.salaireRetabli : p.brut;
    if (montant < 0) return null;
    total += montant;
    if (mesure === 'brut' && base.primes === 'toutes')
      for (const prime of p.primes) total += prime.cents;
  }
  return total;
}

/** The job ran the whole month without an absence or a stop, or the employer told what it would have paid. */
function entier(
  c: Calcul,
  emploi: Emploi,
  m: Mois,
  paies: readonly Paie[],
  mesure: Mesure,
): boolean {
  if (mesure === 'brut' && paies.some((p) => p.salaireRetabli >= 0)) return true;
  const du = premierJour(m);
  const au = dernierJour(m);
  if (emploi.du > du || emploi.au < au) return false;
  const { arrets, historique, maintiens } = c.situation;
  const touche = (p: { du: number; au: number }) => p.du <= au && p.au >= du;
  return ![emploi.absences, arrets, historique, maintiens].some((liste) => liste.some(touche));
}

function inconnu(c: Calcul, chemin: string): SalaireDuJour {
  manquer(c, chemin, 'salaire-de-base');
  return { exact: { n: c.situation.sens === 'bas' ? 0 : BRUT_MAXIMAL, d: 1 }, trace: [] };
}
