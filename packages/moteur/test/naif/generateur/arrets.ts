import { type Jour, j } from '@almanach/bareme';
import fc from 'fast-check';
import { type ArretJson, DERNIER_DEBUT, euros, jourIso, rare } from './commun.ts';

const TEMPS_PARTIEL_CALCULE = j('2019-08-23');

/** A prescription as offsets from the one before it: shrinks to one day, the next day, nothing special. */
const recette = fc.record({
  ecart: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }) },
    { weight: 3, arbitrary: fc.integer({ min: 5, max: 120 }) },
    { weight: 2, arbitrary: fc.integer({ min: 121, max: 1300 }) },
    { weight: 1, arbitrary: fc.integer({ min: -4, max: -1 }) },
  ),
  duree: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }) },
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 60 }) },
    { weight: 3, arbitrary: fc.integer({ min: 61, max: 420 }) },
    { weight: 1, arbitrary: fc.integer({ min: 421, max: 1500 }) },
  ),
  type: fc.constantFrom('prolongation', 'initial', undefined, 'prolongation', 'rechute'),
  prescritAvant: rare(fc.integer({ min: 1, max: 3 }), 5),
  envoi: rare(fc.integer({ min: 0, max: 20 }), 3),
  impossible: rare(fc.constant(true), 12),
  hospitalise: rare(fc.integer({ min: 0, max: 20 }), 12),
  ald: rare(
    fc.record({
      affection: fc.constantFrom('a1', 'a1', 'a2'),
      exonerante: fc.boolean(),
      /** Days before the first day of the illness (after it, when negative) on which the affection is recognised. */
      depuis: rare(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -60, max: 0 })), 3),
    }),
    3,
  ),
  motif: rare(fc.constantFrom('fausse-couche', 'img', 'deces-enfant'), 10),
  decesAvant: fc.oneof(fc.integer({ min: 88, max: 93 }), fc.integer({ min: 0, max: 120 })),
  teleconsultation: rare(fc.boolean(), 10),
  prescripteur: fc.constantFrom('medecin-traitant', 'autre', 'remplacant', 'sage-femme-referente'),
  sansCabinet: rare(fc.constant(true), 12),
  repriseAvant: rare(fc.boolean(), 4),
  tempsPartiel: rare(
    fc.record({
      de: fc.constantFrom(0, 0, 10, 50, 80),
      part: fc.integer({ min: 1, max: 100 }),
      plein: fc.integer({ min: 0, max: 400_000 }),
      recu: fc.integer({ min: 0, max: 100 }),
    }),
    6,
  ),
});

type Recette = typeof recette extends fc.Arbitrary<infer T> ? T : never;

export const recettesArrets = fc.array(recette, { minLength: 1, maxLength: 5 });
export type RecettesArrets = readonly Recette[];

/** `natureDe` gives the nature of each run of prescriptions that days do not separate. */
export function assemblerArrets(
  recettes: RecettesArrets,
  debut: Jour,
  nature: ArretJson['nature'] = 'maladie',
  tempsPartielDes: Jour = TEMPS_PARTIEL_CALCULE,
): ArretJson[] {
  const arrets: ArretJson[] = [];
  let du = debut;
  let fin = debut - 1;
  let finAvant = debut - 1;
  let ald: ArretJson['ald'] = null;
  for (const [i, r] of recettes.entries()) {
    du = i === 0 ? debut : Math.max(fin + 1 + r.ecart, finAvant + 2, du + 1);
    if (du > DERNIER_DEBUT) break;
    // One stop has one illness: what may belong to the stop before keeps its affection.
    const groupe = i > 0 && du - fin - 1 <= 3;
    if (!groupe) ald = aldDe(r, du);
    // What overlaps is plain: which of two notices a day hangs on is not settled.
    const precedent = arrets.at(-1);
    const chevauche = i > 0 && du <= fin;
    if (chevauche && (precedent === undefined || special(precedent))) du = fin + 1;
    const simple = i > 0 && du <= fin;
    const arret = assembler(r, i, du, nature, { ald, simple, tempsPartielDes });
    arrets.push(arret);
    finAvant = fin;
    fin = Math.max(fin, du + r.duree - 1);
  }
  return arrets;
}

function aldDe({ ald }: Recette, du: Jour): ArretJson['ald'] {
  if (ald === undefined) return null;
  const depuis = ald.depuis === undefined ? undefined : jourIso(du - ald.depuis);
  return { affection: ald.affection, exonerante: ald.exonerante, depuis };
}

function special(a: ArretJson): boolean {
  return (
    a.envoyeLe !== undefined || a.teleconsultation === true || (a.tempsPartiel ?? []).length > 0
  );
}

function assembler(
  r: Recette,
  i: number,
  du: Jour,
  nature: ArretJson['nature'],
  g: { ald: ArretJson['ald']; simple: boolean; tempsPartielDes: Jour },
): ArretJson {
  const au = du + r.duree - 1;
  const tempsPartiel = g.simple ? undefined : assemblerTempsPartiel(r, du, g.tempsPartielDes);
  const envoi = g.simple || tempsPartiel !== undefined ? undefined : r.envoi;
  // A late notice is prescribed on its own first day: the halved days are those of its own stop.
  const prescritLe = du - (envoi !== undefined && envoi > 2 ? 0 : (r.prescritAvant ?? 0));
  return {
    id: `A${i + 1}`,
    nature,
    du: jourIso(du),
    au: jourIso(au),
    prescritLe: jourIso(prescritLe),
    type: i === 0 ? 'initial' : g.simple ? 'prolongation' : r.type,
    envoyeLe: envoi === undefined ? undefined : jourIso(prescritLe + envoi),
    impossibiliteEnvoi: r.impossible,
    hospitalisations:
      r.hospitalise === undefined
        ? undefined
        : [{ du: jourIso(du + r.hospitalise), au: jourIso(du + r.hospitalise + 2) }],
    ald: g.ald,
    motif: r.motif ?? null,
    decesLe: r.motif === 'deces-enfant' ? jourIso(du - r.decesAvant) : undefined,
    teleconsultation: g.simple ? false : (r.teleconsultation ?? false),
    prescripteur: r.prescripteur,
    impossibiliteConsultation: r.sansCabinet,
    repriseAvant: i === 0 ? undefined : r.repriseAvant,
    tempsPartiel,
  };
}

function assemblerTempsPartiel(r: Recette, du: Jour, des: Jour): ArretJson['tempsPartiel'] {
  const t = r.tempsPartiel;
  if (t === undefined) return undefined;
  const premier = du + Math.floor((t.de * (r.duree - 1)) / 100);
  if (premier < des) return undefined;
  const dernier = premier + Math.floor(((du + r.duree - 1 - premier) * t.part) / 100);
  return [
    {
      du: jourIso(premier),
      au: jourIso(dernier),
      salaireTempsPlein: euros(t.plein),
      salairePercu: euros(Math.floor((t.plein * t.recu) / 100)),
    },
  ];
}
