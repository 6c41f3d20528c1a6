import {
  dernierJour,
  ecrireJour,
  type Jour,
  j,
  type Mois,
  moisDe,
  premierJour,
} from '@almanach/bareme';
import type { SituationJson } from '@almanach/moteur';
import { ecrireCentiemes } from '../../src/nombres/decimal.ts';
import type { Faits, Presentation } from './caisse.ts';
import type { Hasard } from './hasard.ts';

/** A person drawn at random: what the caisse is told, and the same facts for the verifier. */
export interface Personne {
  faits: Faits;
  situation: SituationJson;
  /** Bonuses by month, and wages of the second job by month: both are in the wages of `faits`. */
  primes: ReadonlyMap<Mois, number>;
  second: ReadonlyMap<Mois, number>;
  /** Hours of a month, in hundredths. */
  heures: number;
}

const HEURES_PLEINES = 15_167;

export interface Genre {
  deuxEmplois?: boolean;
  primes?: boolean;
  tempsPartiel?: boolean;
  discontinu?: boolean;
  prolongation?: boolean;
  ecart?: boolean;
  famille?: boolean;
  accident?: boolean;
  /** First and last day of the draw. */
  entre?: readonly [string, string];
  longueur?: readonly [number, number];
  salaire?: readonly [number, number];
}

export function tirer(h: Hasard, genre: Genre = {}): Personne {
  const [de, a] = genre.entre ?? ['2019-06-01', '2026-09-15'];
  const du = h.entier(j(de), j(a));
  const [min, max] = genre.longueur ?? [9, 70];
  const au = du + h.entier(min, max) - 1;
  const mois = moisDe(du);
  const [bas, haut] = genre.salaire ?? [120_000, 420_000];
  const habituel = h.entier(bas, haut);
  const discontinu = genre.discontinu ?? h.chance(20);
  const varie = discontinu || h.chance(75);
  const principal = new Map<Mois, number>();
  const second = new Map<Mois, number>();
  const primes = new Map<Mois, number>();
  for (let m = mois - 14; m <= mois + 3; m++) {
    principal.set(m, varie ? habituel + h.entier(-20_000, 20_000) : habituel);
    if (genre.deuxEmplois === true) second.set(m, h.entier(20_000, 60_000));
  }
  if (genre.primes === true)
    for (let i = 0; i < h.entier(1, 2); i++)
      primes.set(mois - h.entier(1, 3), h.entier(5_000, 90_000));
  const total = new Map(
    [...principal].map(([m, v]) => [m, v + (second.get(m) ?? 0) + (primes.get(m) ?? 0)]),
  );
  const heures = genre.tempsPartiel === true ? h.entier(6000, 12_000) : HEURES_PLEINES;
  const prolongation = prolonger(h, au, genre);
  const faits: Faits = {
    salaires: total,
    discontinu,
    du,
    au,
    prolongation,
    enfants: genre.famille === true ? 3 : 0,
    employeur: h.chance(15),
    accidentLe: genre.accident === true ? du - h.entier(0, 1) : null,
  };
  return {
    faits,
    situation: situer(faits, principal, second, primes, heures),
    primes,
    second,
    heures,
  };
}

function prolonger(h: Hasard, au: Jour, genre: Genre): Faits['prolongation'] {
  if (genre.prolongation !== true && genre.ecart !== true && !h.chance(25)) return null;
  const vide = genre.ecart === true ? h.entier(1, 2) : 0;
  const du = au + 1 + vide;
  return { du, au: du + h.entier(6, 30) };
}

function situer(
  f: Faits,
  principal: ReadonlyMap<Mois, number>,
  second: ReadonlyMap<Mois, number>,
  primes: ReadonlyMap<Mois, number>,
  heures: number,
): SituationJson {
  const subrogation = f.employeur ? { du: ecrireJour(f.du), au: null } : null;
  const emploi = (salaires: ReadonlyMap<Mois, number>, avecPrimes: boolean) => ({
    type: f.discontinu ? ('mission' as const) : ('cdi' as const),
    regime: 'general' as const,
    du: '2012-01-02',
    au: null,
    subrogation,
    paies: [...salaires].map(([m, v]) => {
      const prime = avecPrimes ? (primes.get(m) ?? 0) : 0;
      return {
        du: ecrireJour(premierJour(m)),
        au: ecrireJour(dernierJour(m)),
        brut: ecrireCentiemes(v),
        heures: ecrireCentiemes(heures),
        ...(prime > 0 ? { primes: [{ montant: ecrireCentiemes(prime) }] } : {}),
      };
    }),
  });
  const cause =
    f.accidentLe === null
      ? { nature: 'maladie' as const }
      : {
          nature: 'accident-travail' as const,
          sinistre: 'S1',
          accidentLe: ecrireJour(f.accidentLe),
        };
  const initial = {
    id: 'A1',
    ...cause,
    du: ecrireJour(f.du),
    au: ecrireJour(f.au),
  };
  const suite =
    f.prolongation === null
      ? []
      : [
          {
            id: 'A2',
            ...cause,
            type: 'prolongation' as const,
            du: ecrireJour(f.prolongation.du),
            au: ecrireJour(f.prolongation.au),
          },
        ];
  return {
    le: '2026-12-31',
    assure: { immatriculation: '2010-01-01', enfantsACharge: f.enfants },
    emplois: [emploi(principal, true), ...(second.size > 0 ? [emploi(second, false)] : [])],
    arrets: [{ ...initial, type: 'initial' as const }, ...suite],
  };
}

export function presenter(h: Hasard): Presentation {
  return {
    bloc: h.choix([14, 14, 14, 7, 0, 1000, 28]),
    carence: h.chance(50) ? 'ligne' : 'muette',
    net: h.chance(50) ? 'parts' : 'multiplie',
    colonnes: h.choix(['toutes', 'toutes', 'brut-et-net', 'prix'] as const),
    datee: h.chance(70),
  };
}
