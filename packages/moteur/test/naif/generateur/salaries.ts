import { j } from '@almanach/bareme';
import type { SituationJson } from '@almanach/moteur';
import fc from 'fast-check';
import { assemblerArrets, recettesArrets } from './arrets.ts';
import { CONNU_LE, debuts, jourIso, rare } from './commun.ts';
import { assemblerEmplois, recettesEmplois, unSeulArret } from './emplois.ts';

const recette = fc.record({
  debut: debuts,
  age: fc.integer({ min: 15 * 365, max: 24 * 365 }),
  immatriculation: rare(fc.oneof(fc.integer({ min: 360, max: 370 }), fc.integer({ min: 30, max: 800 })), 4),
  enfants: fc.constantFrom(0, 0, 2, 3, 4),
  retraite: rare(fc.integer({ min: -400, max: 100 }), 10),
  finAvant: rare(fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 350, max: 380 }), fc.integer({ min: 0, max: 900 })), 5),
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

const CUMUL_RETRAITE = j('2021-04-15');

/** Employees stopped by illness, every fact known. */
export const salaries: fc.Arbitrary<SituationJson> = recette.map(assembler);

function assembler(r: Recette): SituationJson {
  const finAvant = r.finAvant ?? null;
  const { debut } = r;
  const recettes = unSeulArret(r.emplois, debut, finAvant) ? r.arrets.slice(0, 1) : r.arrets;
  const arrets = assemblerArrets(recettes, debut);
  const retabli = debut < j('2021-04-10') && (arrets.at(-1)?.du ?? '') < '2021-04-10';
  return {
    assure: {
      naissance: jourIso(debut - r.age),
      immatriculation: r.immatriculation === undefined ? undefined : jourIso(debut - r.immatriculation),
      enfantsACharge: r.enfants,
      retraiteDepuis:
        r.retraite === undefined || debut < CUMUL_RETRAITE ? null : jourIso(Math.max(CUMUL_RETRAITE, debut + r.retraite)),
    },
    emplois: assemblerEmplois(r.emplois, {
      debut,
      finAvant,
      arrets: arrets.map((a) => ({ du: j(a.du), au: j(a.au as string) })),
      retabli,
    }),
    chomage: chomage(r, finAvant),
    arrets,
    historique: historique(r),
    le: CONNU_LE,
  };
}

function chomage(r: Recette, finAvant: number | null): SituationJson['chomage'] {
  if (r.chomage === undefined || finAvant === null) return undefined;
  const du = r.debut - finAvant + r.chomage.apres;
  return [{ du: jourIso(du), au: jourIso(du + r.chomage.jours), indemnise: r.chomage.indemnise }];
}

/** Days paid before, the latest first, never twice the same. */
function historique(r: Recette): SituationJson['historique'] {
  let fin = r.debut - 1;
  return r.historique?.map((h) => {
    const au = fin - h.ecart;
    const du = au - h.duree + 1;
    fin = du - 1;
    return { prestation: h.prestation as 'ijss-at', du: jourIso(du), au: jourIso(au), affection: h.affection };
  });
}
