import { j } from '@almanach/bareme';
import type { SituationJson } from '@almanach/moteur';
import fc from 'fast-check';
import { type ArretJson, CONNU_LE, DERNIER_DEBUT, debuts, jourIso, rare } from './commun.ts';
import { assemblerEmplois, recettesEmplois } from './emplois.ts';

export const recetteAccident = fc.record({
  ecart: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 3 }) },
    { weight: 3, arbitrary: fc.integer({ min: 4, max: 120 }) },
    { weight: 1, arbitrary: fc.integer({ min: 121, max: 900 }) },
  ),
  duree: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 40 }) },
    { weight: 2, arbitrary: fc.integer({ min: 20, max: 32 }) },
    { weight: 1, arbitrary: fc.integer({ min: 41, max: 500 }) },
  ),
  nature: fc.constantFrom(
    'accident-travail',
    'accident-travail',
    'accident-trajet',
    'maladie-professionnelle',
    'maladie',
  ),
  type: fc.constantFrom('prolongation', 'initial', 'rechute'),
  memeSinistre: fc.boolean(),
  /** Days before the stop on which the accident happened; 0: the day itself. */
  accidentAvant: fc.constantFrom(0, 1, 1, 30),
  consolide: rare(fc.integer({ min: 0, max: 20 }), 3),
});

export type RecetteAccident = typeof recetteAccident extends fc.Arbitrary<infer T> ? T : never;

const recette = fc.record({
  debut: debuts,
  emplois: recettesEmplois,
  arrets: fc.array(recetteAccident, { minLength: 1, maxLength: 4 }),
});

/** Accidents at work and occupational diseases of employees, and some sickness between them. */
export const accidents: fc.Arbitrary<SituationJson> = recette.map(assembler);

function assembler(r: typeof recette extends fc.Arbitrary<infer T> ? T : never): SituationJson {
  const arrets = assemblerAccidents(r.arrets, r.debut);
  // A month stopped and yet paid is rebuilt for sickness, not for an accident: no sickness on a base of three months.
  const fixe = ['quatorzaine', 'hebdomadaire', 'contrats'].includes(r.emplois.premier.forme);
  const melange = arrets.some((a) => a.nature === 'maladie');
  const forme = fixe ? r.emplois.premier.forme : melange ? 'contrats' : 'ancien';
  return {
    assure: { enfantsACharge: 0, retraiteDepuis: null },
    // Whole months worked and paid: how a part-worked month counts for an accident is not settled here.
    emplois: assemblerEmplois(
      { premier: { ...r.emplois.premier, forme, absence: undefined }, second: undefined },
      {
        debut: r.debut,
        finAvant: null,
        arrets: arrets.map((a) => ({ du: j(a.du), au: j(a.au as string) })),
        avant2021: true,
        retabliQuelconque: false,
      },
    ),
    arrets,
    le: CONNU_LE,
  };
}

export function assemblerAccidents(
  recettes: readonly RecetteAccident[],
  debut: number,
): ArretJson[] {
  const arrets: ArretJson[] = [];
  let fin = debut - 1;
  let sinistre = 0;
  let nature = '';
  let accidentLe = debut;
  for (const [i, r] of recettes.entries()) {
    const autre = i === 0 || (!r.memeSinistre && r.ecart > 3);
    const du = i === 0 ? debut : fin + 1 + r.ecart;
    if (du > DERNIER_DEBUT) break;
    if (autre) {
      nature = r.nature;
      sinistre++;
      accidentLe = du - r.accidentAvant;
    }
    // Declared stable once, before the relapse and away from it: two dates in one stop would contradict each other.
    const avant = arrets.at(-1);
    if (!autre && avant?.consolideLe != null && (r.ecart <= 3 || j(avant.consolideLe) >= du))
      avant.consolideLe = undefined;
    const au = du + r.duree - 1;
    const estAt = nature !== 'maladie';
    arrets.push({
      id: `A${i + 1}`,
      nature: nature as 'maladie',
      du: jourIso(du),
      au: jourIso(au),
      prescritLe: jourIso(du),
      type: autre ? 'initial' : r.type,
      sinistre: estAt ? `S${sinistre}` : undefined,
      accidentLe: estAt ? jourIso(accidentLe) : undefined,
      consolideLe: estAt && r.consolide !== undefined ? jourIso(au + r.consolide) : undefined,
      ald: null,
      motif: null,
      teleconsultation: false,
      prescripteur: 'medecin-traitant',
    });
    fin = au;
  }
  return arrets;
}
