import type { SituationJson } from '@almanach/moteur';
import type { Journee } from './caisse.ts';
import {
  type FautesExploitant,
  type GenreExploitant,
  payerExploitant,
  situerExploitant,
  tirerExploitant,
} from './exploitants.ts';
import type { Hasard } from './hasard.ts';
import {
  anneeDu,
  type FautesIndependant,
  type GenreIndependant,
  type Independant,
  moisDActivite,
  payerIndependant,
  situerIndependant,
  tirerIndependant,
} from './independants.ts';
import {
  type FautesSuivi,
  type GenreSuivi,
  payerSuivi,
  situerSuivi,
  tirerSuivi,
} from './suivis.ts';

/** A person of another scheme, or with another story, and what each caisse pays for it. */
export interface Tirage {
  situation: SituationJson;
  faits: unknown;
  nature: 'maladie' | 'accident-travail';
  justes: Journee[];
  fautifs: Journee[];
}

export interface InjectionDeRegime {
  code: string;
  /** The paper prints the days that it refuses: without them it only ends sooner, which accuses nobody. */
  refusImprimes?: boolean;
  tirer: (h: Hasard) => Tirage;
}

function independant(
  code: string,
  genre: GenreIndependant,
  fautes: (h: Hasard, f: Independant) => FautesIndependant,
): InjectionDeRegime {
  return {
    code,
    tirer: (h) => {
      const f = tirerIndependant(h, genre);
      return {
        situation: situerIndependant(f),
        faits: f,
        nature: 'maladie',
        justes: payerIndependant(f),
        fautifs: payerIndependant(f, fautes(h, f)),
      };
    },
  };
}

function exploitant(
  code: string,
  genre: GenreExploitant,
  fautes: (h: Hasard) => FautesExploitant,
): InjectionDeRegime {
  return {
    code,
    tirer: (h) => {
      const f = tirerExploitant(h, genre);
      return {
        situation: situerExploitant(f),
        faits: f,
        nature: f.atexa ? 'accident-travail' : 'maladie',
        justes: payerExploitant(f),
        fautifs: payerExploitant(f, fautes(h)),
      };
    },
  };
}

function suivi(
  code: string,
  genre: GenreSuivi,
  fautes: (h: Hasard) => FautesSuivi,
): InjectionDeRegime {
  return {
    code,
    tirer: (h) => {
      const f = tirerSuivi(h, genre);
      return {
        situation: situerSuivi(f),
        faits: f,
        nature: 'maladie',
        justes: payerSuivi(f),
        fautifs: payerSuivi(f, fautes(h)),
      };
    },
  };
}

const SANS_2020 = { entre: ['2024-01-01', '2026-09-15'] } as const;
const HORS_COVID = { entre: ['2021-08-01', '2026-09-15'] } as const;
const LONG = { longueur: [35, 80] } as const;

export const INJECTIONS_DE_REGIME: readonly InjectionDeRegime[] = [
  independant('revenu-oublie', HORS_COVID, (h, f) => ({ oublie: anneeDu(f.du) - h.entier(1, 3) })),
  independant('annees-de-revenu', SANS_2020, (h, f) => {
    const n = anneeDu(f.du);
    return {
      annees: h.choix([[n - 4, n - 3, n - 2], [n - 2, n - 1, n], [n - 1], [n - 2], [n - 2, n - 1]]),
    };
  }),
  independant('annee-2020', { entre: ['2021-08-08', '2023-12-31'] }, () => ({ sans2020: false })),
  independant('annee-2020', { entre: ['2020-08-01', '2021-08-07'] }, () => ({ sans2020: true })),
  independant('abattement-micro', { metier: 'micro', ...HORS_COVID }, (h) => ({
    abattement: h.choix([0n, 71n, 34n]),
  })),
  independant('cotisations-non-comptees', { enRetard: true, ...HORS_COVID }, () => ({
    toutPaye: true,
  })),
  independant(
    'plafond-annee-passee',
    { metier: 'artisan', revenu: [65_000, 90_000], entre: ['2023-01-01', '2026-09-15'] },
    (_h, f) => ({ passDe: anneeDu(f.du) - 1 }),
  ),
  independant('plafond-autre-profession', { metier: 'artisan', revenu: [60_000, 200_000] }, () => ({
    plafonds: 3n,
  })),
  independant(
    'plafond-autre-profession',
    { metier: 'liberal', revenu: [60_000, 200_000], ...HORS_COVID },
    () => ({ plafonds: 1n }),
  ),
  independant('plafond-par-annee', { metier: 'artisan', revenu: [40_000, 50_000] }, () => ({
    parAnnee: true,
  })),
  independant(
    'plafond-au-prorata',
    { metier: 'artisan', recent: true, revenu: [60_000, 90_000], ...SANS_2020 },
    (h, f) => ({ prorata: [BigInt(moisDActivite(f)), h.choix([36n, 24n])] }),
  ),
  independant('plafond-ignore', { metier: 'artisan', revenu: [200_000, 300_000] }, () => ({
    plafonds: 1000n,
  })),
  independant(
    'seuil-de-revenu',
    { metier: 'micro', revenu: [3_000, 7_000], ...HORS_COVID },
    () => ({
      sansSeuil: true,
    }),
  ),
  independant('diviseur-du-revenu', HORS_COVID, (h) => ({
    diviseur: h.choix([365n, 360n, 720n, 732n]),
  })),
  independant(
    'limite-du-liberal',
    { metier: 'liberal', longueur: [95, 130], entre: ['2021-08-01', '2026-07-15'] },
    (h) => ({ maximum: h.choix([1000, 90]) }),
  ),
  independant('carence-double', HORS_COVID, () => ({ carence: 6 })),
  independant('carence-oubliee', HORS_COVID, () => ({ carence: 0 })),
  independant('carence-mal-comptee', HORS_COVID, (h) => ({ carence: h.choix([7, 4]) })),
  independant('temps-partiel', { demi: true, longueur: [20, 60], ...HORS_COVID }, () => ({
    demiEntiere: true,
  })),
  independant('arrondi-tronque', HORS_COVID, () => ({ tronque: true })),
  exploitant('comptage-des-28-jours', { ...LONG, atexa: false }, (h) => ({
    compte: h.choix(['payes', 'arret']),
  })),
  exploitant('comptage-des-28-jours', { atexa: true, rechute: true, longueur: [20, 50] }, () => ({
    compte: 'rechute',
  })),
  exploitant('comptage-des-28-jours', { ...LONG, atexa: true }, () => ({ compte: 'payes' })),
  exploitant('montant-periode-passee', LONG, () => ({ retard: 1 })),
  exploitant('montant-periode-passee', { entre: ['2023-03-05', '2023-03-28'] }, () => ({
    fige: true,
  })),
  exploitant('montant-periode-passee', { entre: ['2025-03-05', '2025-03-28'] }, () => ({
    fige: true,
  })),
  exploitant('montant-du-rang', LONG, (h) => ({ rang: h.choix(['premier', 'second']) })),
  exploitant('montant-du-rang', LONG, (h) => ({ bascule: h.choix([28, 30]) })),
  exploitant('cotisation-msa', { atexa: false, enRetard: true, longueur: [20, 60] }, () => ({
    sansCotisation: true,
  })),
  exploitant('carence-double', { longueur: [12, 26] }, () => ({ carence: 6 })),
  exploitant('carence-oubliee', {}, () => ({ carence: 0 })),
  exploitant('carence-mal-comptee', {}, (h) => ({ carence: h.choix([7, 4]) })),
  exploitant('temps-partiel', { demi: true, ...LONG }, () => ({ demiEntiere: true })),
  exploitant('arrondi-tronque', { entre: ['2023-04-01', '2024-01-31'] }, () => ({ coupe: true })),
  suivi('ald-carence', { ald: true }, () => ({ carenceRepetee: true })),
  {
    ...suivi('ald-dans-les-360', { plein: true }, () => ({ dans360: true })),
    refusImprimes: true,
  },
  suivi('temps-partiel', { demi: true }, (h) => ({
    demi: h.choix(['entiere', 'moitie', 'trentieme', 'sans-limite']),
  })),
  {
    ...suivi('temps-partiel', { demi: true }, () => ({ demi: 'rien' })),
    refusImprimes: true,
  },
];

/** Right décomptes of the same people. */
const JUSTES: readonly ((h: Hasard) => Omit<Tirage, 'fautifs'>)[] = [
  ...[
    {},
    { metier: 'micro' },
    { metier: 'liberal', longueur: [60, 130], entre: ['2021-08-01', '2026-07-15'] },
    { demi: true, longueur: [20, 60] },
    { recent: true, ...SANS_2020 },
    { enRetard: true },
    { entre: ['2020-01-01', '2023-12-31'] },
  ].map((genre) => independant('aucune', genre as GenreIndependant, () => ({})).tirer),
  ...[
    {},
    LONG,
    { atexa: true, rechute: true },
    { demi: true, ...LONG },
    { enRetard: true, atexa: false },
  ].map((genre) => exploitant('aucune', genre, () => ({})).tirer),
  ...[{ ald: true }, { plein: true }, { demi: true }].map(
    (genre) => suivi('aucune', genre, () => ({})).tirer,
  ),
];

export function tirageJuste(h: Hasard): Omit<Tirage, 'fautifs'> {
  return h.choix(JUSTES)(h);
}
