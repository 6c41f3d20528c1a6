import { ajouterAns, type Droit, type Jour, type Table, valeurAu } from '@almanach/bareme';
import { retenirSinistre, type SuiviSinistre } from '../accident-travail/sinistres.ts';
import type { ArretGaranti } from '../contrats/jours/memoire.ts';
import { retenirHistorique, type SuiviAtexa } from '../exploitants/sinistre.ts';
import type { SuiviIndependant } from '../independants/suivi.ts';
import type { Exact } from '../nombres/fraction.ts';
import type { Indemnisation, Periode, Situation } from '../situation/types.ts';

/** Memory of one long affection, from stop to stop. */
export interface SuiviAld {
  /** First stop of the window in which only the first bears the waiting period. */
  carenceDepuis: Jour;
  /** Start of the running three years of payment. */
  dureeDepuis: Jour;
  /** Full daily benefit of the first stop; `null` when it is only known from the history. */
  premiereIndemnite: Exact | null;
}

/** What the stops already computed leave to the next ones: counters and windows. */
export interface EtatAssure {
  /** Days paid for ordinary illness, in order (the 360 days). */
  payesOrdinaires: Periode[];
  /** Every day paid, whatever for (assimilated hours). */
  payes: Periode[];
  ald: Map<string, SuiviAld>;
  /** Prescription date of the last late sending. */
  dernierRetard: Jour | null;
  payesEnRetraite: number;
  /** Accidents and diseases of the ATEXA, oldest first. */
  sinistresAgricoles: SuiviAtexa[];
  /** Work accidents and occupational diseases, oldest first. */
  sinistres: SuiviSinistre[];
  /** Waiting days the previous chain still owed when it ended. */
  carenceRestante: number;
  /** The last stop paid as a self-employed person. */
  independant: SuiviIndependant | null;
  /** Days that each employer paid, by the rank of the job. */
  maintenus: Map<number, Periode[]>;
  /** Stops that each guarantee of a contract covered, oldest first. */
  garanties: Map<string, ArretGaranti[]>;
}

/** The history, days of the present stops set aside: they are about to be computed. */
export function etatInitial(situation: Situation, droit: Droit): EtatAssure {
  const etat: EtatAssure = {
    payesOrdinaires: [],
    payes: [],
    ald: new Map(),
    dernierRetard: null,
    payesEnRetraite: 0,
    sinistresAgricoles: [],
    carenceRestante: 0,
    independant: null,
    sinistres: [],
    maintenus: new Map(),
    garanties: new Map(),
  };
  if (situation.historique.length === 0) return etat;
  const arrets = reunir(situation.arrets);
  for (const h of situation.historique) retenir(etat, h, situation, arrets, droit);
  etat.payes = reunir(etat.payes);
  etat.payesOrdinaires = reunir(etat.payesOrdinaires);
  return etat;
}

function retenir(
  etat: EtatAssure,
  h: Indemnisation,
  situation: Situation,
  arrets: readonly Periode[],
  droit: Droit,
): void {
  for (const p of horsDe(h, arrets)) {
    etat.payes.push(p);
    if (h.prestation === 'ijss-at') retenirSinistre(etat.sinistres, h.affection, p);
    if (h.prestation === 'ij-atexa')
      retenirHistorique(etat.sinistresAgricoles, h.affection, p, attente(droit, p.du));
    if (h.prestation !== 'ijss-maladie' && h.prestation !== 'ij-amexa') continue;
    if (p.au >= situation.assure.retraiteDepuis) {
      etat.payesEnRetraite += p.au - Math.max(p.du, situation.assure.retraiteDepuis) + 1;
    }
    if (h.affection === null) etat.payesOrdinaires.push(p);
    else if (!etat.ald.has(h.affection)) {
      etat.ald.set(h.affection, {
        carenceDepuis: p.du,
        dureeDepuis: p.du,
        premiereIndemnite: null,
      });
    } else avancerFenetre(etat.ald.get(h.affection) as SuiviAld, p.du);
  }
}

/** Waiting days of a stop whose first paid day is known, and the gap that does not make a new stop. */
function attente({ tables }: Droit, premierPaye: Jour): { carence: number; ecartMax: number } {
  const debut = premierPaye - nombreAu(tables.atexaCarence, premierPaye);
  return {
    carence: nombreAu(tables.atexaCarence, debut),
    ecartMax: nombreAu(tables.ecartSansCarence, premierPaye),
  };
}

function nombreAu(table: Table<number>, le: Jour): number {
  const valeur = valeurAu(table, le);
  return typeof valeur === 'number' ? valeur : 0;
}

function avancerFenetre(suivi: SuiviAld, du: Jour): void {
  if (du >= ajouterAns(suivi.carenceDepuis, 3)) suivi.carenceDepuis = du;
}

/** The same days as ordered periods that neither overlap nor touch. */
export function reunir(periodes: readonly Periode[]): Periode[] {
  const union: Periode[] = [];
  for (const p of [...periodes].sort((a, b) => a.du - b.du)) {
    const derniere = union[union.length - 1];
    if (derniere === undefined || p.du > derniere.au + 1) union.push({ du: p.du, au: p.au });
    else derniere.au = Math.max(derniere.au, p.au);
  }
  return union;
}

/** Days of `p` outside the blocks, which are in order and disjoint. */
export function horsDe(p: Periode, blocs: readonly Periode[]): Periode[] {
  const restes: Periode[] = [];
  let { du } = p;
  for (const bloc of blocs) {
    if (bloc.au < du) continue;
    if (bloc.du > p.au) break;
    if (bloc.du > du) restes.push({ du, au: bloc.du - 1 });
    du = bloc.au + 1;
  }
  if (du <= p.au) restes.push({ du, au: p.au });
  return restes;
}

/** Days of `periodes` inside [du, au]; the periods do not overlap. */
export function compterDans(periodes: readonly Periode[], du: Jour, au: Jour): number {
  let jours = 0;
  for (const p of periodes) {
    if (p.au >= du && p.du <= au) jours += Math.min(p.au, au) - Math.max(p.du, du) + 1;
  }
  return jours;
}

/** Adds a period to a list in order, joining it to the last one when they touch. */
export function prolonger(periodes: Periode[], p: Periode): void {
  const derniere = periodes[periodes.length - 1];
  if (derniere !== undefined && derniere.au === p.du - 1) derniere.au = p.au;
  else periodes.push({ du: p.du, au: p.au });
}
