import { ajouterAns, ajouterMois, type Jour, j } from '@almanach/bareme';
import type { Sinistre } from './accident.ts';
import { chiffre, type Droit, loi } from './bareme.ts';
import { type Base, salaireDeBase } from './base.ts';
import type { Chaine, JourArret } from './chaines.ts';
import { ouvertures } from './droits.ts';
import { reference } from './emplois.ts';
import type { Arret, Faits } from './faits.ts';
import { arrondi, compare, type Fraction, f, fois, max, min, ZERO } from './nombres.ts';
import type { JourNaif } from './types.ts';

/** What passes from one stop to the next. */
export interface Compteurs {
  /** Days paid outside long-term illness, oldest first. */
  ordinaires: Jour[];
  depuisRetraite: number;
  indemnises: Set<Jour>;
  affections: Map<
    string,
    { carence: Jour; duree: Jour; premiere: Fraction | null; repris: boolean }
  >;
  finPrecedente: Jour;
  carenceRestante: number;
  /** Accidents at work, by their name. */
  sinistres: Map<string, Sinistre>;
}

/** INT-18: an exact duplicate is ignored. */
export function sansDoubles(arrets: readonly Arret[]): Arret[] {
  return arrets.filter(
    (a, i) =>
      !arrets.slice(0, i).some((b) => b.du === a.du && b.au === a.au && b.nature === a.nature),
  );
}

export function compteurs(faits: Faits): Compteurs {
  const k: Compteurs = {
    ordinaires: [],
    depuisRetraite: 0,
    indemnises: new Set(),
    affections: new Map(),
    finPrecedente: PLUS_TARD,
    carenceRestante: 0,
    sinistres: new Map(),
  };
  // What an employer paid feeds no counter of the caisse.
  for (const h of faits.historique.filter((x) => x.prestation !== 'maintien-employeur'))
    for (let d = h.du; d <= h.au; d++) {
      if (k.indemnises.has(d) || faits.arrets.some((a) => a.du <= d && d <= a.au)) continue;
      k.indemnises.add(d);
      if (h.prestation !== 'ijss-maladie' && h.prestation !== 'ij-amexa') continue;
      if (h.affection === null) k.ordinaires.push(d);
      if (d >= faits.retraite) k.depuisRetraite++;
    }
  k.ordinaires.sort((a, b) => a - b);
  return k;
}

/** No stop before the first one: nothing was resumed. */
const PLUS_TARD = j('9000-01-01');

const MOITIE = f(1, 2);

type Sanction = 'rien' | 'moitie' | null;

/** R-G-60 to R-G-63: what the sending of each notice does to its own days. */
export function reductions(arrets: readonly Arret[], droit: Droit): Map<Arret, { quoi: Sanction }> {
  const retards: Jour[] = [];
  const resultat = new Map<Arret, { quoi: Sanction }>();
  const parPrescription = [...arrets].sort((a, b) => a.prescritLe - b.prescritLe || a.du - b.du);
  for (const a of parPrescription) {
    const limite = a.prescritLe + chiffre(droit.tables.delaiEnvoi, a.prescritLe);
    if (a.envoyeLe <= limite || a.impossibiliteEnvoi) continue;
    const mois = chiffre(droit.tables.fenetreRetard, a.prescritLe);
    const second = retards.some((p) => a.prescritLe < ajouterMois(p, mois));
    retards.push(a.prescritLe);
    const hospitalise = a.hospitalisations.some((h) => h.du <= a.envoyeLe && h.au >= a.prescritLe);
    if (a.envoyeLe > a.au) resultat.set(a, { quoi: 'rien' });
    else if (second && !hospitalise) resultat.set(a, { quoi: 'moitie' });
  }
  return resultat;
}

export function jourParJour(
  c: Chaine,
  faits: Faits,
  droit: Droit,
  k: Compteurs,
  retards: ReturnType<typeof reductions>,
): JourNaif[] {
  const initiale = c.prescriptions[0] as Arret;
  const r = reference(faits, c.du);
  const droits = ouvertures(faits, c.du, k.indemnises, droit);
  const base: Base =
    r === null ? { sjb: ZERO, plafond: 0 } : salaireDeBase(faits, r, initiale.prescritLe, droit);
  const payeur = r?.emplois.every((e) => e.agricole) === true ? 'msa' : 'assurance-maladie';
  const ald = affectionAu(initiale, c.du);
  if (c.nouvelleCarence) k.carenceRestante = chiffre(droit.tables.carence, c.du);
  if (sansCarence(initiale, c.du, k, droit)) k.carenceRestante = 0;
  const pleine = plein(base, droit, c.du);
  const premiere = suivreAffections(c, k, pleine, droit);
  const sixMois = ajouterMois(c.du, chiffre(droit.tables.dureeDroitsInitiale, c.du));
  const plancher = ald === null ? ZERO : (premiere.get(ald) ?? ZERO);
  const rows: JourNaif[] = [];
  for (const x of c.jours) {
    reconnaitre(x, k);
    const [cents, pourquoi, entiers] = unJour(x);
    rows.push({ jour: x.jour, payeur, prestation: 'ijss-maladie', cents, entiers, pourquoi });
    if (cents > 0) compter(x, k, faits);
  }
  k.finPrecedente = c.au;
  return rows;

  function unJour(x: JourArret): [number, string, number?] {
    const p = x.prescription;
    if (p === null && !x.comble) return [0, 'non prescrit'];
    const tp = p?.tempsPartiel.find((t) => t.du <= x.jour && x.jour <= t.au);
    const carence = k.carenceRestante > 0;
    if (carence) k.carenceRestante--;
    if (x.jour < sixMois ? !droits.sixMois : !droits.auDela)
      return [0, x.jour < sixMois ? 'droits' : 'droits six mois'];
    // R-G-24: by the first day of the half-time.
    if (carence && (tp === undefined || loi(droit.tables.tptSansCarence, tp.du) === null))
      return [0, 'carence'];
    if (p !== null && horsTeleconsultation(p, x.jour, droit)) return [0, 'teleconsultation'];
    const retard = p === null ? null : (retards.get(p)?.quoi ?? null);
    if (retard === 'rien') return [0, 'envoi apres la fin'];
    if (dureeEpuisee(x, p, tp !== undefined, k, droit)) return [0, 'duree'];
    if (
      x.jour >= faits.retraite &&
      k.depuisRetraite >= (loi(droit.tables.maxCumulRetraite, c.du) ?? Number.POSITIVE_INFINITY)
    )
      return [0, 'retraite'];
    const entiere = max(taux(x.jour), plancher);
    let ij = entiere;
    let pourquoi = compare(ij, pleine) === 0 ? 'ij' : 'ij majoree ou plancher';
    if (tp !== undefined) {
      ij = min(ij, f(tp.perte, tp.au - tp.du + 1));
      pourquoi = 'temps partiel';
    }
    if (retard === 'moitie' && p !== null && x.jour >= p.prescritLe && x.jour < p.envoyeLe) {
      ij = fois(ij, MOITIE);
      pourquoi = 'envoi tardif';
    }
    return [arrondi(ij), pourquoi, arrondi(entiere)];
  }

  /** R-G-51: two thirds from day 31, three children, stops begun by 2 June 2020. */
  function taux(d: Jour): Fraction {
    const t = droit.tables;
    const majore = loi(t.tauxIjMajore, c.du);
    if (majore === null || faits.enfants < chiffre(t.enfantsMajoration, c.du)) return pleine;
    if (d - c.du + 1 < chiffre(t.jourMajoration, c.du)) return pleine;
    const diviseur = chiffre(t.diviseurPlafondIjMajoree, c.du);
    return min(fois(base.sjb, majore), f(12 * base.plafond * diviseur.d, diviseur.n));
  }
}

/** R-G-08, R-G-09. */
function plein(base: Base, droit: Droit, debut: Jour): Fraction {
  const t = droit.tables;
  return min(
    fois(base.sjb, chiffre(t.tauxIj, debut)),
    f(12 * base.plafond, chiffre(t.diviseurPlafondIj, debut)),
  );
}

export function affectionAu(p: Arret | null, d: Jour): string | null {
  return p?.ald != null && p.ald.depuis <= d ? p.ald.affection : null;
}

/** R-G-20, R-G-22, R-G-23, R-G-25. */
export function sansCarence(p: Arret, debut: Jour, k: Compteurs, droit: Droit): boolean {
  const t = droit.tables;
  if (loi(t.carenceSuspendue, debut) !== null) return true;
  if (p.motif === 'fausse-couche' && loi(t.carenceFausseCouche, p.prescritLe) !== null) return true;
  if (p.motif === 'img' && loi(t.carenceImg, p.prescritLe) !== null) return true;
  if (p.motif === 'deces-enfant') {
    const delai = loi(t.delaiDecesEnfant, debut);
    if (delai !== null && debut >= p.decesLe && debut < p.decesLe + delai) return true;
  }
  const ald = affectionAu(p, debut);
  const suivie = ald === null ? undefined : k.affections.get(ald);
  return suivie !== undefined && debut < ajouterAns(suivie.carence, 3);
}

/** INT-23: two windows of three years an affection, one for the waiting days and one for the duration. */
export function suivreAffections(
  c: Chaine,
  k: Compteurs,
  pleine: Fraction,
  droit: Droit,
): Map<string, Fraction> {
  // A year of work without a break, since the last stop of each illness (R323-1 3°).
  if (c.du >= ajouterAns(k.finPrecedente + 1, chiffre(droit.tables.aldReprise, c.du)))
    for (const s of k.affections.values()) s.repris = true;
  const premieres = new Map<string, Fraction>();
  const ald = affectionAu(c.prescriptions[0] as Arret, c.du);
  if (ald === null) return premieres;
  const suivie = k.affections.get(ald);
  if (suivie === undefined) {
    k.affections.set(ald, { carence: c.du, duree: c.du, premiere: pleine, repris: false });
    return premieres;
  }
  if (suivie.premiere !== null) premieres.set(ald, suivie.premiere);
  suivie.premiere ??= pleine;
  if (c.du >= ajouterAns(suivie.carence, 3)) suivie.carence = c.du;
  if (suivie.repris) suivie.duree = c.du;
  suivie.repris = false;
  return premieres;
}

/** An affection recognised in the course of a stop: its three years run from that day. */
export function reconnaitre(x: JourArret, k: Compteurs): void {
  const ald = affectionAu(x.prescription, x.jour);
  if (ald === null) return;
  const suivie = k.affections.get(ald);
  if (suivie === undefined)
    k.affections.set(ald, { carence: x.jour, duree: x.jour, premiere: null, repris: false });
  else if (suivie.repris) {
    suivie.duree = x.jour;
    suivie.repris = false;
  }
}

/** R-G-65: three days of a remote prescription, unless by the usual doctor or midwife. */
export function horsTeleconsultation(p: Arret, d: Jour, droit: Droit): boolean {
  if (!p.teleconsultation || p.impossibiliteConsultation) return false;
  if (p.prescripteur === 'medecin-traitant' || p.prescripteur === 'sage-femme-referente')
    return false;
  const jours = loi(droit.tables.teleconsultationMax, p.prescritLe);
  return jours !== null && d >= p.du + jours;
}

/** R-G-34 to R-G-36: 360 days of benefit in three years, or three years (four at half-time) in long-term illness. */
export function dureeEpuisee(
  x: JourArret,
  p: Arret | null,
  tempsPartiel: boolean,
  k: Compteurs,
  droit: Droit,
): boolean {
  const t = droit.tables;
  const ald = affectionAu(p, x.jour);
  const suivie = ald === null ? undefined : k.affections.get(ald);
  if (suivie !== undefined) {
    const ans = chiffre(t.aldDuree, x.jour) + (tempsPartiel ? chiffre(t.tptSupplement, x.jour) : 0);
    return x.jour >= ajouterAns(suivie.duree, ans);
  }
  const depuis = ajouterAns(x.jour, -chiffre(t.fenetreIj360, x.jour));
  while (k.ordinaires.length > 0 && (k.ordinaires[0] as Jour) <= depuis) k.ordinaires.shift();
  return k.ordinaires.length >= chiffre(t.maxIj360, x.jour);
}

export function compter(x: JourArret, k: Compteurs, faits: Faits): void {
  k.indemnises.add(x.jour);
  if (affectionAu(x.prescription, x.jour) === null) k.ordinaires.push(x.jour);
  if (x.jour >= faits.retraite) k.depuisRetraite++;
}
