import {
  ajouterMois,
  dernierJour,
  ecrireJour,
  type Jour,
  moisDe,
  premierJour,
} from '@almanach/bareme';
import type { SituationJson } from '@almanach/moteur';
import fc from 'fast-check';
import { euros, rare } from './arrets.ts';

export type EmploiJson = NonNullable<SituationJson['emplois']>[number];
type PaieJson = NonNullable<EmploiJson['paies']>[number];

const salaire = fc.oneof(
  fc.integer({ min: 100, max: 150_000 }),
  fc.integer({ min: 150_000, max: 300_000 }),
  fc.integer({ min: 300_000, max: 900_000 }),
);

/** A run of jobs: one for a steady worker, several with gaps for a temp. */
const recette = fc.record({
  type: fc.constantFrom(
    'cdi',
    'cdi',
    'cdd',
    'mission',
    'mission',
    'saisonnier',
    'apprentissage',
    'cdi-interimaire',
  ),
  salaire,
  variation: fc.integer({ min: 0, max: 40 }),
  heures: fc.constantFrom(
    undefined,
    undefined,
    undefined,
    undefined,
    '151.67',
    '151.67',
    '151.67',
    '104.00',
    '104.00',
    '40.00',
    '0.00',
    'inconnu',
  ),
  /** Days between the start of the run and the stop, then lengths and gaps of its contracts. */
  anciennete: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 1500 })),
  contrats: fc.array(fc.tuple(fc.integer({ min: 3, max: 150 }), fc.integer({ min: 0, max: 25 })), {
    minLength: 1,
    maxLength: 5,
  }),
  annee: fc.integer({ min: 1, max: 4 }),
  absence: rare(
    fc.record({
      avant: fc.integer({ min: 5, max: 120 }),
      duree: fc.integer({ min: 1, max: 70 }),
      motif: fc.constantFrom('maladie', 'conge-sans-solde', 'non-autorisee', 'autre'),
    }),
    6,
  ),
  subrogation: rare(fc.integer({ min: -10, max: 60 }), 6),
  retabli: rare(fc.integer({ min: 0, max: 300_000 }), 12),
  inconnu: rare(fc.integer({ min: 0, max: 11 }), 12),
  aLaQuatorzaine: rare(fc.constant(true), 12),
});

type Recette = typeof recette extends fc.Arbitrary<infer T> ? T : never;

export const recettesEmplois = fc.oneof(
  { weight: 6, arbitrary: fc.array(recette, { minLength: 1, maxLength: 1 }) },
  { weight: 1, arbitrary: fc.array(recette, { minLength: 2, maxLength: 2 }) },
);

/** `finAvant`: the last contract ended that many days before the stop (unemployed); `null` while it runs. */
export function assemblerEmplois(
  recettes: readonly Recette[],
  debut: Jour,
  finAvant: number | null,
): EmploiJson[] {
  return recettes.flatMap((r, i) =>
    contrats(r, debut, finAvant).map((p, k) => emploi(r, `E${i + 1}-${k + 1}`, p, debut)),
  );
}

interface Contrat {
  du: Jour;
  au: Jour;
}

const CONTRATS_COURTS: ReadonlySet<string> = new Set(['mission', 'saisonnier']);

function contrats(r: Recette, debut: Jour, finAvant: number | null): Contrat[] {
  const fin = finAvant === null ? Number.POSITIVE_INFINITY : debut - 1 - finAvant;
  if (!CONTRATS_COURTS.has(r.type))
    return [{ du: (finAvant === null ? debut : fin) - r.anciennete, au: fin }];
  // From the last contract back to the first: the last one runs on the day of the stop, unless unemployed.
  let au = finAvant === null ? debut + (r.anciennete % 40) : fin;
  return r.contrats.map(([duree, vide]) => {
    const du = au - duree + 1;
    const contrat = { du, au };
    au = du - 1 - vide;
    return contrat;
  });
}

function emploi(r: Recette, id: string, { du, au }: Contrat, debut: Jour): EmploiJson {
  const absence = r.absence;
  return {
    id,
    type: r.type,
    du: ecrireJour(du),
    au: Number.isFinite(au) ? ecrireJour(au) : null,
    apprentissage: r.type === 'apprentissage' ? { annee: r.annee } : undefined,
    subrogation:
      r.subrogation === undefined ? null : { du: ecrireJour(debut + r.subrogation), au: null },
    absences:
      absence === undefined
        ? undefined
        : [
            {
              du: ecrireJour(debut - absence.avant),
              au: ecrireJour(debut - absence.avant + absence.duree - 1),
              motif: absence.motif,
            },
          ],
    paies:
      r.aLaQuatorzaine === true ? quatorzaines(r, du, au, debut) : mensuelles(r, du, au, debut),
  };
}

function mensuelles(r: Recette, du: Jour, au: Jour, debut: Jour): PaieJson[] {
  const paies: PaieJson[] = [];
  const premier = Math.max(du, premierJour(moisDe(ajouterMois(debut, -13))));
  const dernier = Math.min(au, debut - 1);
  for (let m = moisDe(premier); m <= moisDe(dernier); m++) {
    paies.push(
      paie(
        r,
        m - moisDe(premier),
        Math.max(premier, premierJour(m)),
        Math.min(au, dernierJour(m)),
        dernierJour(m) - premierJour(m) + 1,
      ),
    );
  }
  return paies;
}

function quatorzaines(r: Recette, du: Jour, au: Jour, debut: Jour): PaieJson[] {
  const paies: PaieJson[] = [];
  for (let d = debut - 14 * 9; d < debut && d + 13 <= au; d += 14)
    if (d >= du) paies.push(paie(r, paies.length, d, d + 13, 30));
  return paies;
}

function paie(r: Recette, rang: number, du: Jour, au: Jour, joursDuMois: number): PaieJson {
  const mensuel = r.salaire + Math.floor((r.salaire * ((rang * r.variation) % 41)) / 100);
  const brut = Math.max(1, Math.floor((mensuel * (au - du + 1)) / joursDuMois));
  return {
    du: ecrireJour(du),
    au: ecrireJour(au),
    brut: r.inconnu === rang ? 'inconnu' : euros(brut),
    heures: r.heures,
    salaireRetabli: r.retabli === undefined || rang % 3 > 0 ? undefined : euros(r.retabli),
  };
}
