import { ecrireJour, j } from '@almanach/bareme';
import type { SituationJson } from '@almanach/moteur';
import fc from 'fast-check';
import { assemblerArrets, rare, recettesArrets } from './generateur/arrets.ts';
import { assemblerEmplois, recettesEmplois } from './generateur/emplois.ts';

/** Fixed, so that a failure is found again. */
export const GRAINE = 20_261_124;
export const CONNU_LE = '2026-11-24';

const historique = fc.array(
  fc.record({
    avant: fc.integer({ min: 1, max: 1300 }),
    duree: fc.integer({ min: 1, max: 400 }),
    affection: fc.constantFrom(null, null, 'a1'),
    prestation: fc.constantFrom('ijss-maladie', 'ijss-maladie', 'ijss-at'),
  }),
  { minLength: 1, maxLength: 2 },
);

const recette = fc.record({
  debut: fc.integer({ min: j('2018-01-01'), max: j('2026-11-30') }),
  age: fc.integer({ min: 16, max: 70 }),
  immatriculation: rare(
    fc.oneof(fc.integer({ min: 0, max: 500 }), fc.constant('inconnu' as const)),
    6,
  ),
  enfants: fc.constantFrom(undefined, undefined, 0, 0, 0, 1, 2, 3, 3, 4, 'inconnu' as const),
  retraite: rare(fc.integer({ min: -400, max: 100 }), 12),
  finAvant: rare(fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 900 })), 6),
  chomage: rare(
    fc.record({
      jours: fc.integer({ min: 5, max: 900 }),
      indemnise: fc.constantFrom(undefined, true, false, 'inconnu' as const),
    }),
    2,
  ),
  emplois: recettesEmplois,
  arrets: recettesArrets,
  historique: rare(historique, 6),
  le: fc.integer({ min: -20, max: 700 }),
});

type Recette = typeof recette extends fc.Arbitrary<infer T> ? T : never;

/** Realistic situations: the trades, stops, formalities and gaps that the caisses see, some facts unknown. */
export const situations: fc.Arbitrary<SituationJson> = recette.map(assembler);

/** The same, every fact known. */
export const situationsConnues = situations.filter((s) => !JSON.stringify(s).includes('"inconnu"'));

function assembler(r: Recette): SituationJson {
  const finAvant = r.finAvant ?? null;
  return {
    assure: {
      naissance: ecrireJour(r.debut - r.age * 365),
      immatriculation:
        typeof r.immatriculation === 'number'
          ? ecrireJour(r.debut - r.immatriculation)
          : r.immatriculation,
      enfantsACharge: r.enfants,
      retraiteDepuis: r.retraite === undefined ? null : ecrireJour(r.debut + r.retraite),
    },
    emplois: assemblerEmplois(r.emplois, r.debut, finAvant),
    chomage: finAvant === null ? undefined : chomage(r, finAvant),
    arrets: assemblerArrets(r.arrets, r.debut),
    historique: r.historique?.map((h) => ({
      prestation: h.prestation as 'ijss-maladie',
      du: ecrireJour(r.debut - h.avant),
      au: ecrireJour(Math.min(r.debut - 1, r.debut - h.avant + h.duree)),
      affection: h.affection,
    })),
    le: ecrireJour(r.debut + r.le),
  };
}

function chomage(r: Recette, finAvant: number): SituationJson['chomage'] {
  if (r.chomage === undefined) return undefined;
  const du = r.debut - finAvant;
  return [
    { du: ecrireJour(du), au: ecrireJour(du + r.chomage.jours), indemnise: r.chomage.indemnise },
  ];
}
