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
import { demiSuperieur, type Faits, type Journee, payer } from './caisse.ts';
import type { Hasard } from './hasard.ts';

/** An employee whose stops are due to one long affection, or end in half-time. */
export interface Suivi {
  /** Gross of each month, in cents, below every cap. */
  brut: number;
  arrets: readonly { du: Jour; au: Jour }[];
  ald: boolean;
  /** Days paid before for ordinary sickness. */
  avant: { du: Jour; au: Jour } | null;
  demi: { du: Jour; au: Jour; perte: number } | null;
}

export interface FautesSuivi {
  carenceRepetee?: boolean;
  sansAld?: boolean;
  dans360?: boolean;
  demi?: 'entiere' | 'rien' | 'moitie' | 'trentieme' | 'sans-limite';
}

function faitsDe(f: Suivi, rang: number): Faits {
  const arret = f.arrets[rang] ?? { du: 0, au: 0 };
  const salaires = new Map<Mois, number>();
  for (let m = moisDe(arret.du) - 14; m <= moisDe(arret.du); m++) salaires.set(m, f.brut);
  return {
    salaires,
    discontinu: false,
    ...arret,
    prolongation: null,
    enfants: 0,
    employeur: false,
    accidentLe: null,
  };
}

export function payerSuivi(f: Suivi, x: FautesSuivi = {}): Journee[] {
  let reste = f.avant === null ? 360 : 360 - (f.avant.au - f.avant.du + 1);
  const compte = x.sansAld === true || x.dans360 === true;
  return f.arrets.flatMap((_, rang) => {
    const repete = x.carenceRepetee === true || x.sansAld === true || !f.ald;
    const jours = payer(faitsDe(f, rang), rang === 0 || repete ? {} : { carence: 0 });
    return jours.map((jour) => {
      const cents = jour.cents === 0 ? 0 : aTempsPartiel(f, x, jour);
      if (cents > 0 && compte && reste-- <= 0) return { ...jour, cents: 0 };
      return { ...jour, cents };
    });
  });
}

/** R323-3: the loss of wage over the days of the half-time, and never more than the benefit. */
function aTempsPartiel(f: Suivi, x: FautesSuivi, { jour, cents }: Journee): number {
  if (f.demi === null || jour < f.demi.du || jour > f.demi.au || x.demi === 'entiere') return cents;
  if (x.demi === 'rien') return 0;
  if (x.demi === 'moitie') return demiSuperieur(BigInt(f.brut) * 3n * 100n, 9125n * 4n);
  const nombre = BigInt(f.demi.au - f.demi.du + 1);
  const perte = demiSuperieur(BigInt(f.demi.perte), x.demi === 'trentieme' ? 30n : nombre);
  return x.demi === 'sans-limite' ? perte : Math.min(cents, perte);
}

export interface GenreSuivi {
  ald?: boolean;
  plein?: boolean;
  demi?: boolean;
}

export function tirerSuivi(h: Hasard, genre: GenreSuivi): Suivi {
  const du = h.entier(j('2021-02-01'), j('2026-05-15'));
  // No civil month is missed whole before a stop: it would have to be rebuilt (R323-8).
  const au = du + (genre.ald === true ? h.entier(12, 26) : h.entier(25, 60)) - 1;
  const suite = au + h.entier(10, 80);
  const fin = du - h.entier(130, 170);
  const debutDemi = du + h.entier(6, 15);
  return {
    brut: h.entier(120_000, 190_000),
    arrets: [
      { du, au },
      ...(genre.ald === true ? [{ du: suite, au: suite + h.entier(8, 40) }] : []),
    ],
    ald: genre.ald === true || genre.plein === true,
    avant: genre.plein === true ? { du: fin - h.entier(338, 354), au: fin } : null,
    demi:
      genre.demi === true
        ? { du: debutDemi, au, perte: (au - debutDemi + 1) * h.entier(600, 4000) }
        : null,
  };
}

export function situerSuivi(f: Suivi): SituationJson {
  const debut = f.arrets[0]?.du ?? 0;
  const fin = f.arrets.at(-1)?.du ?? 0;
  const paies = [];
  for (let m = moisDe(debut) - 14; m <= moisDe(fin); m++)
    paies.push({
      du: ecrireJour(premierJour(m)),
      au: ecrireJour(dernierJour(m)),
      brut: ecrireCentiemes(f.brut),
      heures: '151.67',
    });
  return {
    le: '2026-12-31',
    assure: { immatriculation: '2010-01-01', enfantsACharge: 0 },
    emplois: [{ type: 'cdi', regime: 'general', du: '2012-01-02', au: null, paies }],
    ...(f.avant === null
      ? {}
      : {
          historique: [
            {
              prestation: 'ijss-maladie' as const,
              du: ecrireJour(f.avant.du),
              au: ecrireJour(f.avant.au),
            },
          ],
        }),
    arrets: f.arrets.map((a, i) => ({
      id: `A${i + 1}`,
      nature: 'maladie' as const,
      type: 'initial' as const,
      du: ecrireJour(a.du),
      au: ecrireJour(a.au),
      ...(f.ald ? { ald: { affection: 'a1', exonerante: false } } : {}),
      ...(f.demi === null
        ? {}
        : {
            tempsPartiel: [
              {
                du: ecrireJour(f.demi.du),
                au: ecrireJour(f.demi.au),
                salaireTempsPlein: ecrireCentiemes(f.demi.perte + 50_000),
                salairePercu: '500.00',
              },
            ],
          }),
    })),
  };
}
