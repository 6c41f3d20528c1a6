import { ecrireJour, type Jour, j, moisDe } from '@almanach/bareme';
import type { SituationJson } from '@almanach/moteur';
import { ecrireCentiemes } from '../../src/nombres/decimal.ts';
import { demiSuperieur, type Journee, PASS } from './caisse.ts';
import type { Hasard } from './hasard.ts';

/** A self-employed person and the stop to pay, for a caisse that computes by hand. */
export interface Independant {
  liberal: boolean;
  /** Deduction of a micro-entrepreneur, in hundredths of the turnover; `null` for the others. */
  micro: bigint | null;
  depuis: Jour;
  /** Income, or turnover of services, in cents, by year. */
  revenus: ReadonlyMap<number, number>;
  /** Contributions paid and due, in cents, of the year before the stop; `null` when all are paid. */
  cotisations: readonly [number, number] | null;
  du: Jour;
  au: Jour;
  demi: readonly [Jour, Jour] | null;
}

/** Where the caisse errs; every field left out is right. */
export interface FautesIndependant {
  oublie?: number;
  annees?: readonly number[];
  sans2020?: boolean;
  abattement?: bigint;
  toutPaye?: boolean;
  passDe?: number;
  plafonds?: bigint;
  parAnnee?: boolean;
  prorata?: readonly [bigint, bigint];
  sansSeuil?: boolean;
  diviseur?: bigint;
  maximum?: number;
  carence?: number;
  demiEntiere?: boolean;
  tronque?: boolean;
}

type Part = readonly [bigint, bigint];

const plusPetit = (a: Part, b: Part) => (a[0] * b[1] < b[0] * a[1] ? a : b);
const plusGrand = (a: Part, b: Part) => (a[0] * b[1] > b[0] * a[1] ? a : b);
export const anneeDu = (jour: Jour) => Number(ecrireJour(jour).slice(0, 4));

function revenuDe(f: Independant, annee: number, x: FautesIndependant): bigint {
  if (x.oublie === annee) return 0n;
  const brut = BigInt(f.revenus.get(annee) ?? 0);
  const retire = x.abattement ?? f.micro;
  const net = retire === null ? brut : BigInt(demiSuperieur(brut * (100n - retire), 100n));
  if (f.cotisations === null || annee !== anneeDu(f.du) - 1 || x.toutPaye === true) return net;
  const [payees, dues] = f.cotisations;
  return BigInt(demiSuperieur(net * BigInt(payees), BigInt(dues)));
}

/** D622-7: mean of three years under one ceiling, or three; brought to a year for who began since. */
function revenuMoyen(f: Independant, x: FautesIndependant): Part {
  const n = anneeDu(f.du);
  const pass = BigInt(PASS[x.passDe ?? n] ?? 0);
  let plafond: Part = [pass * (x.plafonds ?? (f.liberal ? 3n : 1n)), 1n];
  if (x.prorata !== undefined) plafond = [plafond[0] * x.prorata[0], x.prorata[1]];
  const debut = anneeDu(f.depuis);
  const recent = debut > n - 3;
  const annees = x.annees ?? [1, 2, 3].map((i) => n - i).filter((a) => !recent || a >= debut);
  const moyenne = (liste: readonly number[]): Part => {
    const total = liste.reduce((s, a) => {
      const revenu = revenuDe(f, a, x);
      return s + (x.parAnnee === true && revenu > plafond[0] ? plafond[0] : revenu);
    }, 0n);
    if (!recent) return plusPetit([total, BigInt(liste.length)], plafond);
    const jours = j(`${n}-01-01`) - f.depuis;
    return plusPetit([total * 365n, BigInt(jours)], plafond);
  };
  let retenu = moyenne(annees);
  const ecartable = x.sans2020 ?? (f.du >= j('2021-08-08') && f.du <= j('2023-12-31'));
  const autres = annees.filter((a) => a !== 2020);
  if (ecartable && autres.length < annees.length && autres.length > 0)
    retenu = plusGrand(retenu, moyenne(autres));
  if (f.micro !== null || f.cotisations !== null) return retenu;
  return plusGrand(retenu, [pass * 4n, 10n]);
}

function seuilDe(annee: number): bigint {
  const passes = [1, 2, 3].map((i) => BigInt(PASS[annee - i] ?? 0));
  return passes.reduce((s, p) => s + p, 0n) / 30n;
}

export function payerIndependant(f: Independant, x: FautesIndependant = {}): Journee[] {
  const [n, d] = revenuMoyen(f, x);
  const ouvert = x.sansSeuil === true || n >= seuilDe(anneeDu(f.du)) * d;
  const arrondi = (a: bigint, b: bigint) =>
    x.tronque === true ? Number(a / b) : demiSuperieur(a, b);
  const diviseur = x.diviseur ?? 730n;
  const pleine = ouvert ? arrondi(n, d * diviseur) : 0;
  const moitie = ouvert ? arrondi(n, d * diviseur * 2n) : 0;
  const jours: Journee[] = [];
  let payes = 0;
  const maximum = x.maximum ?? (f.liberal ? 87 : Number.POSITIVE_INFINITY);
  for (let jour = f.du; jour <= f.au; jour++) {
    const attente = jour < f.du + (x.carence ?? carenceDe(f));
    if (attente || payes >= maximum) {
      jours.push({ jour, cents: 0 });
      continue;
    }
    payes++;
    const demi = f.demi !== null && jour >= f.demi[0] && jour <= f.demi[1];
    jours.push({ jour, cents: demi && x.demiEntiere !== true ? moitie : pleine });
  }
  return jours;
}

/** Three days; a stop of seven days at most was not paid before July 2021. */
function carenceDe(f: Independant): number {
  if (f.du >= j('2020-03-24') && f.du <= j('2020-07-10')) return 0;
  return f.du < j('2021-07-01') && f.au - f.du < 7 ? 7 : 3;
}

export interface GenreIndependant {
  metier?: 'artisan' | 'liberal' | 'micro';
  entre?: readonly [string, string];
  longueur?: readonly [number, number];
  /** Euros a year. */
  revenu?: readonly [number, number];
  recent?: boolean;
  enRetard?: boolean;
  demi?: boolean;
}

export function tirerIndependant(h: Hasard, genre: GenreIndependant = {}): Independant {
  const [de, a] = genre.entre ?? ['2019-06-01', '2026-09-15'];
  const du = h.entier(j(de), j(a));
  const [court, long] = genre.longueur ?? [9, 70];
  const au = du + h.entier(court, long) - 1;
  const annee = anneeDu(du);
  const possibles =
    du >= j('2021-07-01')
      ? (['artisan', 'liberal', 'micro'] as const)
      : (['artisan', 'micro'] as const);
  const metier = genre.metier ?? h.choix(possibles);
  const [bas, haut] = genre.revenu ?? [14_000, metier === 'liberal' ? 160_000 : 60_000];
  const habituel = h.entier(bas * 100, haut * 100);
  const revenus = new Map<number, number>();
  for (let n = annee - 6; n <= annee; n++)
    revenus.set(n, Math.max(1, habituel + h.entier(-habituel >> 2, habituel >> 2)));
  const dues = h.entier(200_000, 900_000);
  const enRetard = genre.enRetard === true && du >= j('2020-01-01');
  const debut = h.entier(annee - 2, annee - 2);
  return {
    liberal: metier === 'liberal',
    micro: metier === 'micro' ? 50n : null,
    depuis: genre.recent === true ? j(`${debut}-01-01`) + h.entier(20, 320) : j('2010-01-01'),
    revenus,
    cotisations: enRetard ? [h.entier(dues >> 2, dues - 1), dues] : null,
    du,
    au,
    demi: genre.demi === true ? [du + h.entier(5, 8), au] : null,
  };
}

export function situerIndependant(f: Independant): SituationJson {
  const activite = f.liberal ? ('liberal' as const) : ('artisan-commercant' as const);
  const n = anneeDu(f.du);
  return {
    le: '2026-12-31',
    affiliations: [{ regime: 'independant', activite, du: ecrireJour(f.depuis) }],
    revenus: [...f.revenus]
      .filter(([annee]) => annee >= anneeDu(f.depuis))
      .map(([annee, cents]) => ({
        annee,
        activite,
        ...(f.micro === null
          ? { montant: ecrireCentiemes(cents) }
          : { micro: { services: ecrireCentiemes(cents) } }),
        ...(f.cotisations === null || annee !== n - 1
          ? {}
          : {
              cotisationsAcquittees: ecrireCentiemes(f.cotisations[0]),
              cotisationsDues: ecrireCentiemes(f.cotisations[1]),
            }),
      })),
    arrets: [
      {
        id: 'A1',
        nature: 'maladie',
        du: ecrireJour(f.du),
        au: ecrireJour(f.au),
        ...(f.demi === null
          ? {}
          : { tempsPartiel: [{ du: ecrireJour(f.demi[0]), au: ecrireJour(f.demi[1]) }] }),
      },
    ],
  };
}

/** Months of activity before the year of the stop, the first one whole. */
export function moisDActivite(f: Independant): number {
  return moisDe(j(`${anneeDu(f.du)}-01-01`)) - moisDe(f.depuis);
}
