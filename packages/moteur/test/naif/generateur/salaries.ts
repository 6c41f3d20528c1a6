import { j, moisDe, premierJour } from '@almanach/bareme';
import type { SituationJson } from '@almanach/moteur';
import fc from 'fast-check';
import { assemblerArrets, recettesArrets } from './arrets.ts';
import { type ArretJson, CONNU_LE, debuts, jourIso, rare } from './commun.ts';
import { assemblerEmplois, recettesEmplois, unSeulArret } from './emplois.ts';

const recette = fc.record({
  debut: debuts,
  age: fc.integer({ min: 15 * 365, max: 24 * 365 }),
  immatriculation: rare(
    fc.oneof(fc.integer({ min: 360, max: 370 }), fc.integer({ min: 30, max: 800 })),
    4,
  ),
  enfants: fc.constantFrom(0, 0, 2, 3, 4),
  retraite: rare(fc.integer({ min: -400, max: 100 }), 10),
  finAvant: rare(
    fc.oneof(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 350, max: 380 }),
      fc.integer({ min: 0, max: 900 }),
    ),
    5,
  ),
  chomage: rare(
    fc.record({
      apres: fc.integer({ min: 0, max: 60 }),
      jours: fc.integer({ min: 5, max: 900 }),
      indemnise: fc.constantFrom(true, true, false),
    }),
    2,
  ),
  emplois: recettesEmplois,
  arrets: recettesArrets,
  historique: rare(
    fc.array(
      fc.record({
        ecart: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 500 })),
        duree: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 300, max: 400 })),
        affection: fc.constantFrom(null, null, 'h1'),
        prestation: fc.constantFrom('ijss-maladie', 'ijss-maladie', 'ijss-at', 'ijss-maternite'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    4,
  ),
});

type Recette = typeof recette extends fc.Arbitrary<infer T> ? T : never;

/** The wages and the SMIC of the year before it are known. */
const PREMIERE_REFERENCE = j('2015-01-15');

/**
 * A month stopped before 15 April 2021 and paid all the same is worth what the employer says before that day,
 * and is rebuilt after it: the stops that follow closely are left out.
 */
function avantLaReforme(arrets: ArretJson[]): ArretJson[] {
  const i = arrets.findIndex(
    (a, k) => k > 0 && a.du >= '2021-04-10' && (arrets[0]?.du ?? '') < '2021-04-20',
  );
  return i < 0 ? arrets : arrets.slice(0, i);
}

const CUMUL_RETRAITE = j('2021-04-15');

/** Employees stopped by illness, every fact known. */
export const salaries: fc.Arbitrary<SituationJson> = recette.map(assembler);

function assembler(r: Recette): SituationJson {
  const { debut } = r;
  const finAvant =
    r.finAvant === undefined ? null : Math.min(r.finAvant, debut - PREMIERE_REFERENCE);
  const recettes = unSeulArret(r.emplois, debut, finAvant) ? r.arrets.slice(0, 1) : r.arrets;
  const arrets = avantLaReforme(assemblerArrets(recettes, debut));
  const avant2021 = debut < j('2021-04-20');
  return {
    assure: {
      naissance: jourIso(debut - r.age),
      immatriculation:
        r.immatriculation === undefined ? undefined : jourIso(debut - r.immatriculation),
      enfantsACharge: r.enfants,
      retraiteDepuis:
        r.retraite === undefined || debut < CUMUL_RETRAITE
          ? null
          : jourIso(Math.max(CUMUL_RETRAITE, debut + r.retraite)),
    },
    emplois: assemblerEmplois(r.emplois, {
      debut,
      finAvant,
      arrets: arrets.map((a) => ({ du: j(a.du), au: j(a.au as string) })),
      avant2021,
      // What a month of half-time would have been is not settled either.
      retabliQuelconque:
        (arrets.at(-1)?.du ?? '') < '2021-04-10' &&
        arrets.every((a) => (a.tempsPartiel ?? []).length === 0),
    }),
    chomage: chomage(r, finAvant),
    arrets,
    historique: historique(r, finAvant),
    le: CONNU_LE,
  };
}

function chomage(r: Recette, finAvant: number | null): SituationJson['chomage'] {
  if (r.chomage === undefined || finAvant === null) return undefined;
  const du = r.debut - finAvant + r.chomage.apres;
  return [{ du: jourIso(du), au: jourIso(du + r.chomage.jours), indemnise: r.chomage.indemnise }];
}

/** Days paid before, the latest first, never twice the same. */
function historique(r: Recette, finAvant: number | null): SituationJson['historique'] {
  // Days paid while a month was worked whole would contradict its pay: only contracts with gaps may have some.
  const libre = !['ancien', 'recent', 'successifs', 'apprenti', 'cesu'].includes(
    r.emplois.premier.forme,
  );
  let fin = libre ? r.debut - 1 : premierJour(moisDe(r.debut - (finAvant ?? 0)) - 3) - 1;
  return r.historique?.map((h) => {
    const au = fin - h.ecart;
    const du = au - h.duree + 1;
    fin = du - 1;
    return {
      prestation: h.prestation as 'ijss-at',
      du: jourIso(du),
      au: jourIso(au),
      affection: h.affection,
    };
  });
}
