import { ecrireJour, type Jour } from '@almanach/bareme';
import type { SituationJson } from '@almanach/moteur';
import fc from 'fast-check';

export type ArretJson = SituationJson['arrets'][number];

/** Mostly absent, one time in `surCombien` present. */
export function rare<T>(x: fc.Arbitrary<T>, surCombien = 6): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { weight: surCombien - 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: x },
  );
}

const ald = fc.record({
  affection: fc.constantFrom('a1', 'a2'),
  exonerante: fc.constantFrom(true, true, false),
  depuis: rare(fc.integer({ min: -40, max: 40 })),
});

const tempsPartiel = fc.record({
  debut: fc.integer({ min: 0, max: 99 }),
  fin: fc.integer({ min: 0, max: 99 }),
  tempsPlein: fc.integer({ min: 0, max: 400_000 }),
  part: fc.integer({ min: 0, max: 100 }),
});

/** A stop as offsets from the one before it: shrinks to one day, the next day, nothing special. */
const recette = fc.record({
  ecart: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 10 }) },
    { weight: 2, arbitrary: fc.integer({ min: 11, max: 500 }) },
    { weight: 1, arbitrary: fc.integer({ min: -5, max: -1 }) },
  ),
  duree: fc.oneof(
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 1, max: 500 }),
  ),
  type: fc.constantFrom(undefined, 'initial', 'prolongation', 'prolongation'),
  nature: fc.constantFrom(...new Array<string>(30).fill('maladie'), 'accident-vie-privee'),
  prescritAvant: rare(fc.integer({ min: -2, max: 3 }), 4),
  envoi: rare(fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant('inconnu' as const)), 3),
  ald: rare(
    fc.oneof(
      { weight: 8, arbitrary: ald },
      { weight: 1, arbitrary: fc.constant('inconnu' as const) },
    ),
    4,
  ),
  motif: rare(fc.constantFrom('fausse-couche', 'img', 'deces-enfant', 'covid'), 10),
  decesAvant: fc.integer({ min: 0, max: 120 }),
  teleconsultation: rare(fc.constantFrom(true, true, false, 'inconnu' as const), 10),
  prescripteur: rare(fc.constantFrom('medecin-traitant', 'autre', 'remplacant', 'specialiste'), 4),
  repriseAvant: rare(fc.boolean(), 4),
  hospitalise: rare(fc.constant(true), 12),
  tempsPartiel: rare(tempsPartiel, 8),
});

type Recette = typeof recette extends fc.Arbitrary<infer T> ? T : never;

export const recettesArrets = fc.array(recette, { minLength: 1, maxLength: 4 });

export function assemblerArrets(recettes: readonly Recette[], debut: Jour): ArretJson[] {
  let du = debut;
  return recettes.map((r, i) => {
    if (i > 0) du = Math.max(debut, du + r.ecart);
    const arret = assembler(r, i, du);
    du += r.duree;
    return arret;
  });
}

function assembler(r: Recette, i: number, du: Jour): ArretJson {
  const au = du + r.duree - 1;
  const prescritLe = du - (r.prescritAvant ?? 0);
  return {
    id: `A${i + 1}`,
    nature: r.nature as 'maladie',
    du: ecrireJour(du),
    au: ecrireJour(au),
    prescritLe: r.prescritAvant === undefined ? undefined : ecrireJour(prescritLe),
    type: i === 0 ? undefined : r.type,
    envoyeLe: typeof r.envoi === 'number' ? ecrireJour(prescritLe + r.envoi) : r.envoi,
    ald: assemblerAld(r.ald, du),
    motif: r.motif,
    decesLe: r.motif === 'deces-enfant' ? ecrireJour(du - r.decesAvant) : undefined,
    teleconsultation: r.teleconsultation,
    prescripteur: r.prescripteur,
    repriseAvant: r.repriseAvant,
    hospitalisations:
      r.hospitalise === true ? [{ du: ecrireJour(du), au: ecrireJour(du + 3) }] : undefined,
    tempsPartiel: assemblerTempsPartiel(r, du),
  };
}

function assemblerAld(recu: Recette['ald'], du: Jour): ArretJson['ald'] {
  if (recu === undefined || typeof recu === 'string') return recu;
  const depuis = recu.depuis === undefined ? undefined : ecrireJour(du + recu.depuis);
  return { affection: recu.affection, exonerante: recu.exonerante, depuis };
}

function assemblerTempsPartiel(r: Recette, du: Jour): ArretJson['tempsPartiel'] {
  if (r.tempsPartiel === undefined) return undefined;
  const { debut, fin, tempsPlein, part } = r.tempsPartiel;
  const premier = Math.floor((Math.min(debut, fin) * r.duree) / 100);
  const dernier = Math.floor((Math.max(debut, fin) * r.duree) / 100);
  return [
    {
      du: ecrireJour(du + premier),
      au: ecrireJour(du + dernier),
      salaireTempsPlein: euros(tempsPlein),
      salairePercu: euros(Math.floor((tempsPlein * part) / 100)),
    },
  ];
}

export function euros(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}
