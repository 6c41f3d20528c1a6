import { ecrireJour, type Jour, j, jourDeSemaine, type Mois, moisDe } from '@almanach/bareme';
import type { LigneVerseeJson } from '@almanach/moteur';
import { ecrireCentiemes } from '../../src/nombres/decimal.ts';

/**
 * A caisse written by hand, apart from the engine: published figures, whole numbers of any size, one day at a
 * time. It computes right, or with one error asked for; it shares nothing with what it checks.
 */
const SMIC: readonly (readonly [string, number])[] = [
  ['2018-01-01', 149847],
  ['2019-01-01', 152122],
  ['2020-01-01', 153942],
  ['2021-01-01', 155458],
  ['2021-10-01', 158947],
  ['2022-01-01', 160312],
  ['2022-05-01', 164558],
  ['2022-08-01', 167895],
  ['2023-01-01', 170928],
  ['2023-05-01', 174720],
  ['2024-01-01', 176692],
  ['2024-11-01', 180180],
  ['2026-01-01', 182303],
  ['2026-06-01', 186702],
];

function rangDuSmic(le: Jour): number {
  let rang = 0;
  SMIC.forEach(([du], i) => {
    if (j(du) <= le) rang = i;
  });
  return rang;
}

/** Minimum monthly wage of a day, some rises ago. */
export function smicAu(le: Jour, retard = 0): number {
  return (SMIC[rangDuSmic(le) - retard] ?? SMIC[0])?.[1] ?? 0;
}

export function demiSuperieur(n: bigint, d: bigint): number {
  return Number((2n * n + d) / (2n * d));
}

/** What the caisse is told of a person, and the stop to pay. */
export interface Faits {
  /** Gross in cents of the civil months, by month. */
  salaires: ReadonlyMap<Mois, number>;
  discontinu: boolean;
  du: Jour;
  au: Jour;
  /** Prolongation after some days without a prescription. */
  prolongation: { du: Jour; au: Jour } | null;
  enfants: number;
  employeur: boolean;
  /** Day of the work accident; `null` for a sickness. */
  accidentLe: Jour | null;
}

/** Where the caisse errs; every field left out is right. */
export interface Fautes {
  oublie?: Mois;
  decalage?: number;
  retirer?: ReadonlyMap<Mois, number>;
  diviseur?: readonly [bigint, bigint];
  smic?: number;
  coefficient?: readonly [bigint, bigint];
  surLeTotal?: boolean;
  carence?: number;
  carenceDeProlongation?: boolean;
  ecartPaye?: boolean;
  tronque?: boolean;
  baseArrondie?: boolean;
  deuxTiers?: 'jamais' | 'des-le-31e';
  troisMois?: boolean;
  demi?: readonly [Jour, Jour];
  /** Work accident: its two rates in hundredths, its 29th day, its net limit, the year of its cap, its kind. */
  taux?: readonly [bigint, bigint];
  bascule?: number;
  /** The 28 days are those of the stop, unpaid ones included. */
  basculeDArret?: boolean;
  sansLimiteNette?: boolean;
  plafondDeLAnnee?: number;
  commeMaladie?: boolean;
  commeAccident?: boolean;
}

export interface Journee {
  jour: Jour;
  cents: number;
}

const AVRIL_2025 = j('2025-04-01');

/** Monthly cap of the stop. */
export function plafondDe(f: Faits, x: Fautes = {}): number {
  const finDuMoisAvant = j(`${ecrireJour(f.du).slice(0, 8)}01`) - 1;
  const smic = x.smic ?? smicAu(finDuMoisAvant);
  const [n, d] = x.coefficient ?? (f.du >= AVRIL_2025 ? [14n, 10n] : [18n, 10n]);
  return demiSuperieur(BigInt(smic) * n, d);
}

/** Benefit of a full day: half, or two thirds, of the capped wages over their days. */
function indemnite(f: Faits, x: Fautes, taux: readonly [bigint, bigint]): number {
  const [n, d] = exacte(f, x, taux);
  return x.tronque === true ? Number(n / d) : demiSuperieur(n, d);
}

function exacte(f: Faits, x: Fautes, taux: readonly [bigint, bigint]): readonly [bigint, bigint] {
  const annuel = f.discontinu && x.troisMois !== true;
  const nombre = annuel ? 12 : 3;
  const plafond = plafondDe(f, x);
  const dernier = moisDe(f.du) - 1 + (x.decalage ?? 0);
  let total = 0;
  let brut = 0;
  for (let m = dernier - nombre + 1; m <= dernier; m++) {
    const paie = x.oublie === m ? 0 : (f.salaires.get(m) ?? 0) - (x.retirer?.get(m) ?? 0);
    brut += paie;
    total += Math.min(paie, plafond);
  }
  if (x.surLeTotal === true) total = Math.min(brut, nombre * plafond);
  const [dn, dd] = x.diviseur ?? (annuel ? [365n, 1n] : [9125n, 100n]);
  let base: readonly [bigint, bigint] = [BigInt(total) * dd, dn];
  if (x.baseArrondie === true) base = [BigInt(demiSuperieur(...base)), 1n];
  return [base[0] * taux[0], base[1] * taux[1]];
}

/** Yearly ceiling of social security, in cents (orders of December). */
export const PASS: Readonly<Record<string, number>> = {
  2015: 3_804_000,
  2016: 3_861_600,
  2017: 3_922_800,
  2018: 3_973_200,
  2019: 4_052_400,
  2020: 4_113_600,
  2021: 4_113_600,
  2022: 4_113_600,
  2023: 4_399_200,
  2024: 4_636_800,
  2025: 4_710_000,
  2026: 4_806_000,
};

const moindre = (a: readonly [bigint, bigint], b: readonly [bigint, bigint]) =>
  a[0] * b[1] < b[0] * a[1] ? a : b;

/** R433-1 to R433-4: the pay of the month before over 30.42, or twelve months over 365. */
function indemniteAccident(f: Faits, x: Fautes, taux: bigint): number {
  const nombre = f.discontinu ? 12 : 1;
  const dernier = moisDe(f.du) - 1 + (x.decalage ?? 0);
  let total = 0;
  for (let m = dernier - nombre + 1; m <= dernier; m++)
    total += (f.salaires.get(m) ?? 0) - (x.retirer?.get(m) ?? 0);
  const [dn, dd] = x.diviseur ?? (f.discontinu ? [365n, 1n] : [3042n, 100n]);
  const salaire = [BigInt(total) * dd, dn] as const;
  const annee = x.plafondDeLAnnee ?? Number(ecrireJour(f.du).slice(0, 4));
  const plafond = [BigInt(PASS[annee] ?? 0) * 834n, 100_000n] as const;
  const [n, d] = moindre(salaire, plafond);
  const part = [n * taux, d * 100n] as const;
  const net = [salaire[0] * 79n, salaire[1] * 100n] as const;
  const due = x.sansLimiteNette === true ? part : moindre(part, net);
  return x.tronque === true ? Number(due[0] / due[1]) : demiSuperieur(...due);
}

/** No waiting day but the day of the accident, which the employer pays; 60 %, then 80 % from the 29th paid day. */
function payerAccident(f: Faits, x: Fautes): Journee[] {
  const [t1, t2] = x.taux ?? [60n, 80n];
  const premiere = indemniteAccident(f, x, t1);
  const seconde = indemniteAccident(f, x, t2);
  const jours: Journee[] = [];
  let payes = 0;
  for (let jour = f.du; jour <= (f.prolongation?.au ?? f.au); jour++) {
    const prescrit = jour <= f.au || (f.prolongation !== null && jour >= f.prolongation.du);
    if (!prescrit || jour === f.accidentLe || jour < f.du + (x.carence ?? 0)) {
      jours.push({ jour, cents: 0 });
      continue;
    }
    payes++;
    const rang = x.basculeDArret === true ? jour - f.du + 1 : payes;
    jours.push({ jour, cents: rang >= (x.bascule ?? 29) ? seconde : premiere });
  }
  return jours;
}

/** Every day of the stop with what is paid for it. */
export function payer(f: Faits, x: Fautes = {}): Journee[] {
  const accident = f.accidentLe === null ? x.commeAccident === true : x.commeMaladie !== true;
  if (accident) return payerAccident(f, x);
  const fin = f.prolongation?.au ?? f.au;
  const moitie = indemnite(f, x, [1n, 2n]);
  const majoree = x.deuxTiers === 'jamais' ? moitie : indemnite(f, x, [2n, 3n]);
  const familiale = x.deuxTiers === 'des-le-31e' || (f.enfants >= 3 && f.du <= j('2020-06-02'));
  const jours: Journee[] = [];
  let rang = 0;
  for (let jour = f.du; jour <= fin; jour++) {
    const prescrit = jour <= f.au || (f.prolongation !== null && jour >= f.prolongation.du);
    if (!prescrit) {
      jours.push({ jour, cents: (x.ecartPaye ?? ecartComble(f)) ? moitie : 0 });
      continue;
    }
    rang++;
    const recarence =
      x.carenceDeProlongation === true &&
      f.prolongation !== null &&
      jour >= f.prolongation.du &&
      jour < f.prolongation.du + 3;
    const plein = familiale && jour >= f.du + 30 ? majoree : moitie;
    const reduit = x.demi !== undefined && jour >= x.demi[0] && jour <= x.demi[1];
    const cents = reduit ? demiSuperieur(...moitieDe(f, x)) : plein;
    jours.push({ jour, cents: rang <= (x.carence ?? carenceDe(f)) || recarence ? 0 : cents });
  }
  return jours;
}

/** Until 31 August 2024 the caisse paid one day between two prescriptions, two with a Saturday or a Sunday. */
function ecartComble(f: Faits): boolean {
  if (f.prolongation === null || f.prolongation.du >= j('2024-09-01')) return false;
  const jours = f.prolongation.du - f.au - 1;
  const semaine = [f.au + 1, f.au + 2].some((d) => jourDeSemaine(d) >= 5);
  return jours === 1 || (jours === 2 && semaine);
}

/** Three days, none for the stops begun in the first weeks of Covid (law 2020-290). */
function carenceDe(f: Faits): number {
  return f.du >= j('2020-03-24') && f.du <= j('2020-07-10') ? 0 : 3;
}

function moitieDe(f: Faits, x: Fautes): readonly [bigint, bigint] {
  const [n, d] = exacte(f, x, [1n, 2n]);
  return [n, d * 2n];
}

/** How the caisse prints: its blocks, its contributions, its zero days. */
export interface Presentation {
  /** Days of a block; 0: civil months. */
  bloc: number;
  carence: 'ligne' | 'muette';
  net: 'parts' | 'multiplie';
  colonnes: 'toutes' | 'brut-et-net' | 'prix';
  datee: boolean;
}

export interface Taux {
  csg: readonly [bigint, bigint];
  crds: readonly [bigint, bigint];
}

export const TAUX: Taux = { csg: [62n, 1000n], crds: [5n, 1000n] };

/** Prints the days as lines; days in a row of one price and one block make one line. */
export function imprimer(
  jours: readonly Journee[],
  p: Presentation,
  destinataire: 'assure' | 'employeur',
  taux: Taux = TAUX,
  nature: 'maladie' | 'accident-travail' = 'maladie',
): LigneVerseeJson[] {
  const premierPaye = jours.find((x) => x.cents > 0)?.jour ?? 0;
  const blocDe = (d: Jour) => (p.bloc === 0 ? moisDe(d) : Math.floor((d - premierPaye) / p.bloc));
  const groupes: { du: Jour; au: Jour; cents: number }[] = [];
  for (const { jour, cents } of jours) {
    const dernier = groupes[groupes.length - 1];
    const suite = dernier?.cents === cents && dernier.au === jour - 1;
    const memeBloc = cents === 0 || blocDe(jour - 1) === blocDe(jour);
    if (suite && memeBloc) dernier.au = jour;
    else groupes.push({ du: jour, au: jour, cents });
  }
  const fin = Math.max(...jours.map((x) => x.jour));
  return groupes
    .filter((g) => g.cents > 0 || p.carence === 'ligne')
    .map((g) => ligne(g, p, destinataire, taux, fin, nature));
}

function ligne(
  g: { du: Jour; au: Jour; cents: number },
  p: Presentation,
  destinataire: 'assure' | 'employeur',
  taux: Taux,
  fin: Jour,
  nature: 'maladie' | 'accident-travail',
): LigneVerseeJson {
  const jours = g.au - g.du + 1;
  const brut = jours * g.cents;
  const csg = demiSuperieur(BigInt(brut) * taux.csg[0], taux.csg[1]);
  const crds = demiSuperieur(BigInt(brut) * taux.crds[0], taux.crds[1]);
  const multiplie = p.net === 'multiplie' && taux === TAUX;
  const net = multiplie ? demiSuperieur(BigInt(brut) * 933n, 1000n) : brut - csg - crds;
  const base = {
    nature: g.cents === 0 ? ('carence' as const) : nature,
    du: ecrireJour(g.du),
    au: ecrireJour(g.au),
    jours,
    destinataire,
    ...(p.datee ? { payeLe: ecrireJour(Math.max(g.au, fin) + 6) } : {}),
  };
  if (p.colonnes === 'prix')
    return { ...base, prix: ecrireCentiemes(g.cents), net: ecrireCentiemes(net) };
  const sommes = { brut: ecrireCentiemes(brut), net: ecrireCentiemes(net) };
  if (p.colonnes === 'brut-et-net') return { ...base, prix: ecrireCentiemes(g.cents), ...sommes };
  return {
    ...base,
    prix: ecrireCentiemes(g.cents),
    ...sommes,
    csg: ecrireCentiemes(csg),
    crds: ecrireCentiemes(crds),
  };
}
