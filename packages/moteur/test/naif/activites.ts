import { ajouterMois, anneeDe, type Jour, j, jour } from '@almanach/bareme';
import type { SituationJson } from '@almanach/moteur';
import { chiffre, type Droit, loi } from './bareme.ts';
import {
  arrondi,
  centiemes,
  compare,
  type Fraction,
  f,
  fois,
  max,
  min,
  moins,
  ZERO,
} from './nombres.ts';

type RevenuJson = NonNullable<SituationJson['revenus']>[number];

/** The self-employed activity of a stop, as the facts tell it. */
export interface Activite {
  quoi: 'artisan-commercant' | 'liberal' | 'conjoint-collaborateur';
  du: Jour;
  /** First day from which no day is without a scheme. */
  sansInterruption: Jour;
}

export function activiteAu(json: SituationJson, debut: Jour): Activite {
  const periodes = [...(json.affiliations ?? []), ...(json.emplois ?? [])].map((p) => ({
    du: p.du == null ? Number.NEGATIVE_INFINITY : j(p.du),
    au: p.au == null ? Number.POSITIVE_INFINITY : j(p.au),
    independant: p.regime === 'independant',
  }));
  const a = (json.affiliations ?? []).find(
    (x) => x.regime === 'independant' && j(x.du) <= debut && (x.au == null || debut <= j(x.au)),
  );
  if (a === undefined) throw new RangeError('no self-employed activity on the first day');
  // One self-employed activity after another, without a day between them, is one affiliation.
  const siennes = periodes.filter((p) => p.independant);
  const du = remonter(siennes, j(a.du));
  return { quoi: a.activite as Activite['quoi'], du, sansInterruption: remonter(periodes, du) };
}

function remonter(periodes: readonly { du: Jour; au: Jour }[], du: Jour): Jour {
  const avant = periodes.find((p) => p.du < du && p.au >= du - 1);
  return avant === undefined ? du : remonter(periodes, avant.du);
}

/** R-A-03: twelve months at the first day of the stop, the schemes before counted when they touch. */
export function affilie(a: Activite, debut: Jour, droit: Droit): boolean {
  const mois = chiffre(droit.tables.tnsAffiliationMois, debut);
  return debut >= ajouterMois(a.sansInterruption, mois);
}

/** R-A-01: the professions of the CNAVPL, for the stops that begin from July 2021. */
export function couvert(a: Activite, debut: Jour, droit: Droit): boolean {
  return a.quoi !== 'liberal' || loi(droit.tables.tnsLiberalOuvert, debut) !== null;
}

interface Annee {
  annee: number;
  /** Days of affiliation in it, up to the eve of the stop. */
  jours: number;
  entrees: RevenuJson[];
}

/** Yearly income that the benefit is 1/730 of; `null` when the right is closed (before 2020). */
export function revenuMoyen(
  json: SituationJson,
  a: Activite,
  debut: Jour,
  droit: Droit,
): Fraction | null {
  const t = droit.tables;
  const pass = chiffre(t.passAnnuel, debut);
  const assietteMinimale = fois(f(pass), chiffre(t.tnsAssietteMinimale, debut));
  // R-A-11
  if (a.quoi === 'conjoint-collaborateur') return assietteMinimale;
  const annees = anneesDe(json, a, debut);
  const entieres = annees.every((x) => x.entrees.every((e) => part(e).n === part(e).d));
  // R-A-04: up to 2019, everything paid or nothing.
  if (loi(t.tnsCotisationsProportion, debut) === null && !entieres) return null;
  const plafonds = chiffre(a.quoi === 'liberal' ? t.tnsPlafondsLiberal : t.tnsPlafonds, debut);
  const estime = troisPremieresAnnees(a, debut);
  const moyenne = (liste: readonly Annee[]) =>
    min(estime ? annualise(liste, droit) : moyenneDe(liste, droit), f(pass * plafonds));
  let revenu = moyenne(annees);
  // R-A-07
  const sans2020 = annees.filter((x) => x.annee !== 2020);
  if (loi(t.tnsNeutralisation2020, debut) !== null && sans2020.length > 0)
    revenu = max(revenu, moyenne(sans2020));
  // The least base of the contributions bears on every year counted: all paid, and none of them micro.
  const micro = annees.some((x) => x.entrees.some((e) => e.micro !== undefined));
  if (!micro && entieres) revenu = max(revenu, assietteMinimale);
  // R-A-10
  return compare(revenu, f(chiffre(t.tnsSeuil, debut))) < 0 ? ZERO : revenu;
}

/** R-A-06: the civil year of affiliation and the two that follow. */
function troisPremieresAnnees(a: Activite, debut: Jour): boolean {
  return anneeDe(debut) - anneeDe(a.du) <= 2;
}

function anneesDe(json: SituationJson, a: Activite, debut: Jour): Annee[] {
  const n = anneeDe(debut);
  const premiere = Math.max(n - 3, anneeDe(a.du));
  // In the year of affiliation, there is no other: what was earned up to the eve.
  const derniere = premiere === n ? n : n - 1;
  const annees: Annee[] = [];
  for (let annee = premiere; annee <= derniere; annee++) {
    const du = Math.max(jour(annee, 1, 1), a.du);
    const au = Math.min(jour(annee, 12, 31), debut - 1);
    const entrees = (json.revenus ?? []).filter((r) => r.annee === annee);
    if (entrees.length === 0) throw new RangeError(`no income in ${annee}`);
    annees.push({ annee, jours: au - du + 1, entrees });
  }
  return annees;
}

function moyenneDe(annees: readonly Annee[], droit: Droit): Fraction {
  return f(total(annees, droit), annees.length);
}

function annualise(annees: readonly Annee[], droit: Droit): Fraction {
  const jours = annees.reduce((s, x) => s + x.jours, 0);
  return fois(f(total(annees, droit), jours), f(365));
}

function total(annees: readonly Annee[], droit: Droit): number {
  return annees.flatMap((x) => x.entrees).reduce((s, e) => s + retenu(e, droit), 0);
}

/**
 * R-A-04, R-A-05: income, or turnover less the flat deduction, for the share of the contributions paid.
 * Each kind of turnover is an income of its own for the tax (CGI 50-0, 102 ter): rounded, then the share.
 */
function retenu(e: RevenuJson, droit: Droit): number {
  return arrondi(fois(f(revenu(e, droit)), part(e)));
}

function revenu(e: RevenuJson, droit: Droit): number {
  if (e.micro === undefined) return centimes(e.montant);
  const t = droit.tables;
  const le = jour(e.annee, 12, 31);
  const reste = (chiffreDAffaires: string | undefined, abattement: Fraction) =>
    arrondi(fois(f(centimes(chiffreDAffaires)), moins(f(1), abattement)));
  return (
    reste(e.micro.vente, chiffre(t.microAbattementVente, le)) +
    reste(e.micro.services, chiffre(t.microAbattementServices, le)) +
    reste(e.micro.bnc, chiffre(t.microAbattementBnc, le))
  );
}

function part(e: RevenuJson): Fraction {
  if (e.echeancierRespecte === true || e.cotisationsDues === undefined) return f(1);
  const [dues, acquittees] = [centimes(e.cotisationsDues), centimes(e.cotisationsAcquittees)];
  return acquittees >= dues ? f(1) : f(acquittees, dues);
}

const centimes = (texte: string | undefined): number => centiemes(texte ?? '0');
