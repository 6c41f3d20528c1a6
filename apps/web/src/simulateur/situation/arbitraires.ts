import fc from 'fast-check';
import type { CasParticulier, EmploiSaisi, Reponses } from '../reponses.ts';
import { contratVide, emploiVide, REPONSES_VIDES } from '../vides.ts';

/** Answers of every kind, good and bad, as people could type them. */
const dateSaisie = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 2600 }).map(jourEn2020) },
  { weight: 1, arbitrary: fc.constantFrom('', '31/11/2026', 'demain', '3 mai 2025') },
);

function jourEn2020(decalage: number): string {
  const jour = 1 + (decalage % 28);
  const mois = 1 + (Math.floor(decalage / 28) % 12);
  return `${jour}/${mois}/${2019 + Math.floor(decalage / 336)}`;
}

const montant = fc.oneof(
  fc
    .integer({ min: 0, max: 900_000 })
    .map((c) => `${Math.floor(c / 100)},${String(c % 100).padStart(2, '0')}`),
  fc.constantFrom('', '0', '2 100', 'beaucoup', '2.100'),
);

const ouiNonInconnu = fc.constantFrom('oui', 'non', 'inconnu');
const cases = fc.boolean();

const paie = fc.record({
  brut: montant,
  inconnu: cases,
  heures: fc.option(fc.oneof(montant, fc.constant('151h40'))),
});

const paies = fc.dictionary(
  fc.oneof(
    fc
      .integer({ min: 0, max: 95 })
      .map((m) => `${2019 + Math.floor(m / 12)}-${String(1 + (m % 12)).padStart(2, '0')}`),
    fc.integer({ min: 1, max: 12 }).map((n) => `p${n}`),
  ),
  paie,
  { maxKeys: 14 },
);

const emploi = fc.record({
  employeur: fc.constantFrom('', 'Agence A', ' Agence B '),
  type: fc.option(
    fc.constantFrom(
      'mission',
      'cdi',
      'cdd',
      'saisonnier',
      'apprentissage',
      'cdi-interimaire',
      'cesu',
    ),
  ),
  agricole: cases,
  du: dateSaisie,
  au: dateSaisie,
  enCours: cases,
  anneeApprentissage: fc.constantFrom('', '1', '3', '9'),
  periodicite: fc.constantFrom('mensuelle', 'hebdomadaire', 'quatorzaine'),
  dernierePaie: dateSaisie,
  subrogation: fc.option(ouiNonInconnu),
  anciennete: dateSaisie,
  paies,
});

const arret = fc.record({
  du: dateSaisie,
  au: dateSaisie,
  enCours: cases,
  type: fc.constantFrom('initial', 'prolongation', 'rechute'),
  repris: ouiNonInconnu,
  consolideLe: dateSaisie,
  prescritLe: dateSaisie,
  envoyeLe: dateSaisie,
  envoiInconnu: cases,
  consultation: fc.constantFrom('sur-place', 'medecin-traitant', 'autre', 'impossible', 'inconnu'),
});

const periode = fc.record({ du: dateSaisie, au: dateSaisie });

function numeroter<T extends object>(
  liste: fc.Arbitrary<T[]>,
  prefixe: string,
): fc.Arbitrary<(T & { cle: string })[]> {
  return liste.map((l) => l.map((e, i) => ({ ...e, cle: `${prefixe}${i + 1}` })));
}

const contrat = fc.record({
  id: fc.constantFrom('', 'exemple-90-80', 'syntec'),
  adhesion: dateSaisie,
  choix: fc.constantFrom({}, { portee: 'tout-arret', seuil: true }),
  document: fc.option(fc.constant({ id: 'mon-contrat-1', garanties: [] })),
});

const complement = fc.record({
  tauxHoraire: montant,
  heures: montant,
  primes: montant,
  ifm: fc.option(ouiNonInconnu),
  iccp: fc.option(ouiNonInconnu),
  categorie: fc.option(fc.constantFrom('cadre', 'non-cadre', 'F')),
  nets: fc.dictionary(fc.constantFrom('2026-08', '2025-01', 'p1', 'p2'), montant),
});

const MOTIFS = ['maladie', 'chomage', 'conge-sans-solde'] as const;

export const reponses: fc.Arbitrary<Reponses> = fc
  .record({
    nature: fc.option(
      fc.constantFrom(
        'maladie',
        'accident-vie-privee',
        'fausse-couche',
        'img',
        'deces-enfant',
        'accident-travail',
        'accident-trajet',
        'maladie-professionnelle',
        'maternite',
      ),
    ),
    statut: fc.constantFrom('salarie', 'interim', 'independant'),
    activite: fc.option(
      fc.constantFrom(
        'artisan-commercant',
        'micro',
        'liberal',
        'conjoint-collaborateur',
        'exploitant-agricole',
      ),
    ),
    affilieLe: dateSaisie,
    revenus: fc.dictionary(
      fc.integer({ min: 2016, max: 2026 }).map(String),
      fc.record({
        montant,
        inconnu: cases,
        type: fc.constantFrom('vente', 'services', 'bnc'),
      }),
      { maxKeys: 5 },
    ),
    accidentLe: dateSaisie,
    decesLe: dateSaisie,
    ald: fc.option(fc.constantFrom('exonerante', 'non-exonerante', 'non', 'inconnu')),
    aldDepuis: dateSaisie,
    arrets: numeroter(fc.array(arret, { minLength: 1, maxLength: 3 }), 'a'),
    envoi: fc.constantFrom('a-temps', 'dates', 'inconnu'),
    emplois: numeroter(fc.array(emploi, { maxLength: 3 }), 'e').map((liste) =>
      liste.map((e): EmploiSaisi => ({ ...emploiVide(e.cle), ...e })),
    ),
    absences: numeroter(
      fc.array(
        fc.record({
          du: dateSaisie,
          au: dateSaisie,
          emploi: fc.constantFrom('', 'e1', 'e2'),
          motif: fc.option(fc.constantFrom(...MOTIFS)),
        }),
        { maxLength: 2 },
      ),
      'b',
    ),
    chomage: numeroter(
      fc.array(
        fc.record({
          du: dateSaisie,
          au: dateSaisie,
          enCours: cases,
          indemnise: fc.option(ouiNonInconnu),
          inscrit: fc.option(fc.constantFrom('oui', 'non')),
          allocation: fc.constantFrom('', '38,20'),
        }),
        { maxLength: 2 },
      ),
      'c',
    ),
    immatriculation: fc.option(ouiNonInconnu),
    immatriculationLe: dateSaisie,
    cas: fc.subarray<CasParticulier>([
      'teleconsultation',
      'temps-partiel',
      'retraite',
      'historique',
    ]),
    retraiteDepuis: dateSaisie,
    historique: numeroter(fc.array(periode, { maxLength: 2 }), 'h'),
    tempsPartiel: numeroter(
      fc.array(
        fc.record({
          du: dateSaisie,
          au: dateSaisie,
          tempsPlein: montant,
          tempsPleinInconnu: cases,
          percu: montant,
          percuInconnu: cases,
        }),
        { maxLength: 2 },
      ),
      't',
    ),
    enfants: fc.constantFrom('', '3', 'trois'),
    enfantsInconnu: cases,
    naissance: dateSaisie,
    naissanceInconnue: cases,
    contrats: numeroter(fc.array(contrat, { maxLength: 3 }), 'k').map((liste) =>
      liste.map((c) => ({ ...contratVide(c.cle), ...c })),
    ),
    complements: fc.dictionary(fc.constantFrom('e1', 'e2'), complement),
    cause: fc.option(fc.constantFrom('psychiatrique', 'cure')),
    hospitalisations: numeroter(fc.array(periode, { maxLength: 2 }), 's'),
  })
  .map((r) => ({ ...REPONSES_VIDES, ...r }));
