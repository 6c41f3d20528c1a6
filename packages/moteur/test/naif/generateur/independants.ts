import { anneeDe, type Jour, j } from '@almanach/bareme';
import type { SituationJson } from '@almanach/moteur';
import fc from 'fast-check';
import { assemblerArrets, recettesArrets } from './arrets.ts';
import { type ArretJson, CONNU_LE, debuts, euros, jourIso, rare } from './commun.ts';

type RevenuJson = NonNullable<SituationJson['revenus']>[number];

const DEMI_TEMPS_CONNU = j('2016-01-01');
const CONJOINT_COUVERT = j('2022-01-01');
/** From here on, a stop may belong to 2022, when the rights of the job before come first. */
const SALARIE_D_ABORD = j('2018-01-01');

/** Lengths at the edge of a limit: the seven days, the 87 paid ones, the 360. */
const durees = fc.constantFrom(6, 7, 8, 9, 10, 87, 89, 90, 91, 92, 362, 363, 364);

/** Ceilings and thresholds of one year or another, to the cent, and anything. */
const revenu = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 6_000_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 20_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 3_650_000, 1_924_400, 1_645_440, 1_884_000) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom(411_360, 420_880, 438_320, 458_200, 4_113_600, 4_399_200, 4_806_000),
        fc.integer({ min: -2, max: 2 }),
      )
      .map(([x, e]) => x + e),
  },
);

const annee = fc.record({
  montant: revenu,
  micro: fc.record({ vente: revenu, services: revenu, bnc: revenu }),
  cotisations: rare(
    fc.record({
      dues: fc.oneof(fc.integer({ min: 0, max: 300_000 }), fc.constantFrom(0, 1, 3)),
      part: fc.integer({ min: 0, max: 120 }),
      echeancier: rare(fc.boolean(), 3),
    }),
    3,
  ),
});

const recette = fc.record({
  debut: debuts,
  activite: fc.constantFrom('artisan-commercant', 'liberal', 'conjoint-collaborateur' as const),
  /** Days since the affiliation; absent: for long. */
  depuis: rare(
    fc.oneof(
      fc.integer({ min: 363, max: 368 }),
      fc.integer({ min: 1, max: 1500 }),
      fc.integer({ min: 900, max: 1200 }),
    ),
    2,
  ),
  /** What came before, and how many days without any scheme. */
  regimeAvant: rare(
    fc.record({
      regime: fc.constantFrom(
        'independant' as const,
        'exploitant-agricole' as const,
        'agricole' as const,
        'general' as const,
      ),
      trou: fc.constantFrom(0, 0, 1),
      duree: fc.integer({ min: 1, max: 2000 }),
    }),
    2,
  ),
  emploiAvant: fc.boolean(),
  micro: fc.constantFrom('jamais', 'jamais', 'toujours', 'parfois'),
  lesquels: fc.integer({ min: 0, max: 6 }),
  annees: fc.array(annee, { minLength: 5, maxLength: 5 }),
  memes: rare(fc.constant(true), 4),
  nature: fc.constantFrom(
    'maladie' as const,
    'maladie' as const,
    'accident-vie-privee' as const,
    'accident-travail' as const,
  ),
  retraite: rare(fc.integer({ min: -20, max: 60 }), 12),
  invalidite: rare(fc.integer({ min: -20, max: 60 }), 12),
  arrets: recettesArrets,
  durees: fc.array(rare(durees, 3), { minLength: 5, maxLength: 5 }),
  hospitalise: fc.array(rare(fc.integer({ min: 0, max: 9 }), 6), { minLength: 5, maxLength: 5 }),
  historique: rare(
    fc.record({
      avant: fc.integer({ min: 10, max: 700 }),
      duree: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 300, max: 400 })),
      affection: fc.constantFrom(null, null, 'h1'),
    }),
    4,
  ),
});

type Recette = typeof recette extends fc.Arbitrary<infer T> ? T : never;

/** Self-employed persons stopped by illness or accident, every fact known. */
export const independants: fc.Arbitrary<SituationJson> = recette.map(assembler);

function assembler(r: Recette): SituationJson {
  const { debut } = r;
  // Before 2022, the facts do not say whose spouse is covered.
  const conjoint = r.activite === 'conjoint-collaborateur' && debut >= CONJOINT_COUVERT;
  const activite = conjoint
    ? r.activite
    : r.activite === 'conjoint-collaborateur'
      ? 'artisan-commercant'
      : r.activite;
  const du = debut - (r.depuis ?? 4000);
  const avant = regimeAvant(r, activite, du);
  const recettes = r.arrets.map((a, i) => ({
    ...a,
    // Nor which limit is that of a spouse, past the 87 days.
    duree: conjoint ? (a.duree % 17) + 1 : (r.durees[i] ?? a.duree),
    hospitalise: r.hospitalise[i] ?? a.hospitalise,
  }));
  return {
    assure: {
      enfantsACharge: 0,
      retraiteDepuis: r.retraite === undefined ? null : jourIso(debut + r.retraite),
      invalidite:
        r.invalidite === undefined ? null : { depuis: jourIso(debut + r.invalidite), categorie: 2 },
    },
    affiliations: [
      ...avant,
      { regime: 'independant', activite: activite, du: jourIso(du), au: null },
    ],
    emplois: emploiAvant(r, du),
    revenus: conjoint ? [] : revenus(r, activite as 'liberal', premierJourIndependant(avant, du)),
    arrets: sansDemiTempsImpaye(assemblerArrets(recettes, debut, r.nature, DEMI_TEMPS_CONNU)),
    historique: historique(r),
    le: CONNU_LE,
  };
}

/** A job right before counts. Since 2022, when the twelve months are missing, it gives the rights of an employee: judged elsewhere. */
function emploiAvant(r: Recette, du: Jour): SituationJson['emplois'] {
  if (!r.emploiAvant || r.regimeAvant === undefined) return [];
  const au = du - 1;
  const { duree } = r.regimeAvant;
  const jours = r.debut < SALARIE_D_ABORD ? duree : Math.max(duree, 400);
  return [{ type: 'cdi', du: jourIso(au - jours), au: jourIso(au), paies: [] }];
}

function regimeAvant(
  r: Recette,
  activite: string,
  du: Jour,
): NonNullable<SituationJson['affiliations']> {
  if (r.regimeAvant === undefined || r.emploiAvant) return [];
  const au = du - 1 - r.regimeAvant.trou;
  return [
    {
      regime: r.regimeAvant.regime,
      activite: activite as 'liberal',
      du: jourIso(au - r.regimeAvant.duree),
      au: jourIso(au),
    },
  ];
}

/** One self-employed activity after another, without a day between them, is one affiliation. */
function premierJourIndependant(avant: NonNullable<SituationJson['affiliations']>, du: Jour): Jour {
  const suivie = avant.find((a) => a.regime === 'independant' && a.au === jourIso(du - 1));
  return suivie === undefined ? du : j(suivie.du);
}

/** Every year that a stop may need, up to 2025; the last ones repeat. */
function revenus(r: Recette, activite: 'liberal', du: Jour): RevenuJson[] {
  const premiere = Math.max(anneeDe(du), anneeDe(r.debut) - 3);
  const liste: RevenuJson[] = [];
  for (let n = premiere; n <= 2026; n++) {
    const a = r.annees[r.memes === true ? 0 : (n - premiere) % r.annees.length];
    if (a === undefined) continue;
    const c = a.cotisations;
    liste.push({
      annee: n,
      activite,
      ...(estMicro(r, n) ? { micro: micro(r, a.micro) } : { montant: euros(a.montant) }),
      cotisationsDues: euros(c?.dues ?? 100_000),
      cotisationsAcquittees: euros(c === undefined ? 100_000 : Math.floor((c.dues * c.part) / 100)),
      ...(c?.echeancier === undefined ? {} : { echeancierRespecte: c.echeancier }),
    });
  }
  return liste;
}

const estMicro = (r: Recette, n: number) =>
  r.micro === 'toujours' || (r.micro === 'parfois' && n % 2 === 0);

/** One activity, two, or three. */
function micro(r: Recette, m: Recette['annees'][number]['micro']): RevenuJson['micro'] {
  const garde = (rang: number) => r.lesquels === 6 || r.lesquels % 3 === rang;
  return {
    ...(garde(0) ? { vente: euros(m.vente) } : {}),
    ...(garde(1) ? { services: euros(m.services) } : {}),
    ...(garde(2) ? { bnc: euros(m.bnc) } : {}),
  };
}

function historique(r: Recette): SituationJson['historique'] {
  if (r.historique === undefined) return [];
  const au = r.debut - r.historique.avant;
  return [
    {
      prestation: 'ijss-maladie',
      du: jourIso(au - r.historique.duree + 1),
      au: jourIso(au),
      affection: r.historique.affection,
    },
  ];
}

/** Half-time that begins in the days of `carence` follows no paid day: whether it is paid is not settled. */
function sansDemiTempsImpaye(arrets: ArretJson[]): ArretJson[] {
  let debut = Number.NEGATIVE_INFINITY;
  let fin = Number.NEGATIVE_INFINITY;
  return arrets.map((a) => {
    const du = j(a.du);
    if (du - fin - 1 > 3) debut = du;
    fin = Math.max(fin, j(a.au as string));
    const [t] = a.tempsPartiel ?? [];
    const apres = t === undefined ? 0 : j(t.du) - debut;
    return apres > 0 && apres < 10 ? { ...a, tempsPartiel: undefined } : a;
  });
}
