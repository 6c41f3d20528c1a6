import { ecrireJour, j } from '@almanach/bareme';
import type { ContratJson, SituationJson } from '@almanach/moteur';
import fc from 'fast-check';
import type { GarantieJson } from '../contrats-faits.ts';
import { euros, rare } from './arrets.ts';

const CAUSES = ['maladie', 'accident-vie-privee', 'accident-travail', 'psychiatrique'] as const;
const causes = fc.oneof(
  { weight: 3, arbitrary: fc.constant('*' as const) },
  { weight: 1, arbitrary: fc.subarray([...CAUSES], { minLength: 1 }) },
);
const part = fc.constantFrom('0.25', '0.50', '2/3', '0.78', '0.90', '1.00');

type FranchiseJson = GarantieJson['franchises'][number];
const LEVEES: NonNullable<FranchiseJson['levees']>[] = [
  [{ si: 'hospitalisation', nuits: 2 }],
  [{ si: 'ald' }],
  [{ si: 'cause', causes: ['maladie'] }],
];

const franchise = fc.record({
  causes,
  jours: fc.constantFrom(0, 0, 3, 7, 30, 90),
  nature: fc.constantFrom('absolue' as const, 'absolue' as const, 'relative' as const),
  comptage: fc.constantFrom('par-arret' as const, 'continu' as const, 'discontinu' as const),
  fenetre: fc.constantFrom('12-mois-glissants' as const, 'annee-civile' as const),
  relais: rare(fc.constant('employeur' as const), 8),
  aPartirDuRang: rare(fc.integer({ min: 2, max: 3 }), 8),
  depart: rare(fc.constant('lendemain' as const), 8),
  levees: rare(fc.constantFrom(...LEVEES), 6),
});

const recette = fc.record({
  forme: fc.constantFrom(
    'sous-deduction' as const,
    'en-complement' as const,
    'forfait' as const,
    'maintien-net' as const,
  ),
  assiette: fc.constantFrom('brut' as const, 'net' as const),
  diviseur: fc.constantFrom(...(['30', '365', 'mois-calendaire', 'lecture', '30.42'] as const)),
  bornes: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
  taux: fc.array(part, { minLength: 4, maxLength: 4 }),
  tranches: fc.boolean(),
  montants: fc.array(fc.integer({ min: 100, max: 9000 }), { minLength: 4, maxLength: 4 }),
  sansFin: fc.boolean(),
  compte: fc.constantFrom(
    'jour-arret' as const,
    'jour-indemnise' as const,
    'mois-indemnise' as const,
  ),
  dureeArret: rare(fc.integer({ min: 2, max: 60 }), 8),
  franchises: fc.array(franchise, { maxLength: 2 }),
  ijss: fc.constantFrom(
    'prise-en-charge' as const,
    'versees' as const,
    'theoriques' as const,
    'indifferent' as const,
  ),
  hospitalisation: rare(
    fc.record({
      seuil: fc.integer({ min: 0, max: 5 }),
      comparateur: fc.constantFrom('>' as const, '>=' as const),
      unite: fc.constantFrom('jour' as const, 'nuit' as const),
      coefficient: fc.constantFrom('1.5', '2'),
      portee: fc.constantFrom('jours-hospitalisation' as const, 'tout-arret' as const),
      retroactif: fc.boolean(),
    }),
    3,
  ),
  deductions: fc.subarray(['ijss', 'employeur', 'autres-contrats', 'salaire-partiel'] as const),
  plafonds: fc.array(
    fc.record({
      base: fc.constantFrom('brut' as const, 'net' as const),
      taux: fc.constantFrom('1.00', '0.83'),
      composantes: fc.subarray([
        'ijss',
        'employeur',
        'autres-contrats',
        'salaire-partiel',
      ] as const),
      mode: fc.constantFrom('brut' as const, 'net' as const),
    }),
    { maxLength: 1 },
  ),
  dureesMax: fc.array(
    fc.record({
      jours: fc.constantFrom(10, 92, 180, 1095),
      compte: fc.constantFrom('jour-arret' as const, 'jour-indemnise' as const),
      par: fc.constantFrom(
        'arret' as const,
        'sinistre' as const,
        '12-mois-glissants' as const,
        'annee-civile' as const,
      ),
      siDejaIndemnise: rare(fc.constant(true), 4),
    }),
    { maxLength: 2 },
  ),
  compteur: rare(
    fc.record({
      fenetre: fc.constantFrom('12-mois-glissants' as const, 'annee-civile' as const),
      imputation: fc.constantFrom('premier-palier-d-abord' as const, 'duree-seule' as const),
    }),
    3,
  ),
  rechute: rare(
    fc.record({
      delai: fc.constantFrom(
        { valeur: 60, unite: 'jour' as const },
        { valeur: 12, unite: 'mois' as const },
      ),
      memeCause: fc.boolean(),
      effet: fc.constantFrom(
        'sans-franchise' as const,
        'suite-des-compteurs' as const,
        'nouvel-arret' as const,
      ),
    }),
    4,
  ),
  tempsPartiel: rare(
    fc.record({
      mode: fc.constantFrom('deduction-salaire' as const, 'moitie' as const, 'exclu' as const),
    }),
    2,
  ),
  rang: fc.integer({ min: 1, max: 3 }),
  principe: fc.constantFrom(null, null, 'net' as const, 'brut' as const),
  arrondi: fc.record({
    mode: fc.constantFrom('demi-superieur' as const, 'demi-superieur' as const, 'tronque' as const),
    quand: fc.constantFrom('jour' as const, 'jour' as const, 'jour' as const, 'periode' as const),
  }),
  payeA: fc.constantFrom('assure' as const, 'employeur' as const, 'employeur-puis-assure' as const),
});

type Recette = typeof recette extends fc.Arbitrary<infer T> ? T : never;

/** Contracts that a reader accepts, of every form the schema knows. */
export const contrats: fc.Arbitrary<ContratJson[]> = fc
  .array(recette, { minLength: 1, maxLength: 3 })
  .map((liste) => liste.map((r, i) => assembler(r, `c${i + 1}`)));

function assembler(r: Recette, id: string): ContratJson {
  return {
    id,
    version: '1',
    titre: id,
    famille: 'collectif',
    payeur: { type: 'assureur', nom: 'Assureur' },
    effetDu: '1990-01-01',
    effetAu: null,
    sources: [],
    ambiguites: [],
    payeA: [{ du: '1990-01-01', selon: 'prescription', a: r.payeA }],
    rang: r.rang,
    garanties: [garantie(r)],
    principeIndemnitaire: r.principe,
    arrondi: r.arrondi,
  };
}

function garantie(r: Recette): GarantieJson {
  const forfait = r.forme === 'forfait';
  return {
    id: 'g',
    causes: '*',
    eligibilite: { ijss: r.ijss },
    delaisAttente: [],
    franchises: r.franchises.map((f) => nettoyer(f) as FranchiseJson),
    forme: r.forme,
    base: forfait
      ? null
      : { assiette: r.assiette, periode: 'mois-precedent', diviseur: r.diviseur },
    paliers: paliers(r),
    ...(r.hospitalisation === undefined ? {} : { hospitalisation: r.hospitalisation }),
    deductions: r.deductions.map((quoi) => ({ quoi, mode: r.assiette })),
    plafonds: r.plafonds,
    dureesMax: r.dureesMax.map(
      (d) => nettoyer(d) as NonNullable<GarantieJson['dureesMax']>[number],
    ),
    ...(r.compteur === undefined ? {} : { compteur: r.compteur }),
    ...(r.rechute === undefined ? {} : { rechute: r.rechute }),
    ...(r.tempsPartiel === undefined ? {} : { tempsPartiel: r.tempsPartiel }),
  };
}

function paliers(r: Recette): GarantieJson['paliers'] {
  const segments = [];
  let du = 1;
  for (const [i, longueur] of r.bornes.entries()) {
    segments.push({ du, au: du + longueur - 1, ...contenu(r, i) });
    du += longueur;
  }
  if (r.sansFin || segments.length === 0) segments.push({ du, au: null, ...contenu(r, 3) });
  const ordinaire = { compte: r.compte, segments };
  if (r.dureeArret === undefined) return [ordinaire];
  const court = [{ du: 1, au: null, ...contenu(r, 2) }];
  return [{ si: { dureeArretMax: r.dureeArret }, compte: r.compte, segments: court }, ordinaire];
}

function contenu(r: Recette, i: number) {
  if (r.forme === 'forfait') return { montant: euros(r.montants[i] as number) };
  const taux = r.taux[i] as string;
  return { taux: r.tranches ? { T1: taux, T2: r.taux[3 - i] as string } : taux };
}

function nettoyer(x: object): object {
  return Object.fromEntries(Object.entries(x).filter(([, v]) => v !== undefined));
}

const fiche = fc.record({
  // Two stops, however far apart, end before the law that is not known yet.
  debut: fc.integer({ min: j('2020-01-06'), max: j('2024-10-01') }),
  brut: fc.integer({ min: 50_000, max: 900_000 }),
  net: fc.integer({ min: 60, max: 85 }),
  anciennete: rare(fc.integer({ min: 0, max: 30 }), 2),
  premier: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 45 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 200 }) },
  ),
  ecart: fc.integer({ min: 3, max: 400 }),
  second: rare(fc.integer({ min: 1, max: 60 }), 2),
  rechute: fc.boolean(),
  sejour: rare(fc.record({ du: fc.nat({ max: 20 }), jours: fc.integer({ min: 1, max: 8 }) }), 3),
  partiel: rare(fc.record({ part: fc.integer({ min: 20, max: 90 }) }), 4),
  nature: fc.constantFrom(
    ...(['maladie', 'maladie', 'accident-vie-privee', 'accident-travail'] as const),
  ),
  le: fc.integer({ min: -10, max: 400 }),
});

export type Fiche = typeof fiche extends fc.Arbitrary<infer T> ? T : never;
/** A steady employee, every fact known: one stop, or two. */
export const fiches: fc.Arbitrary<Fiche> = fiche;

/** @param plus days added to the last stop. @param coupe cuts the last stop in two contiguous prescriptions. */
export function situationDe(
  f: Fiche,
  liste: readonly ContratJson[],
  plus = 0,
  coupe = 0,
): SituationJson {
  const arrets: SituationJson['arrets'] = [];
  const seul = f.second === undefined;
  ajouter(arrets, f, f.debut, f.premier, seul ? plus : 0, seul ? coupe : 0, false);
  if (f.second !== undefined)
    ajouter(arrets, f, f.debut + f.premier + f.ecart, f.second, plus, coupe, f.rechute);
  return {
    assure: { naissance: '1980-05-05', enfantsACharge: 0 },
    emplois: [
      {
        type: 'cdi',
        du: '2005-01-03',
        au: null,
        salaireMensuel: euros(f.brut),
        ...(f.anciennete === undefined
          ? {}
          : { ancienneteDepuis: ecrireJour(f.debut - f.anciennete * 366) }),
        paies: mois(f),
      },
    ],
    arrets,
    contrats: liste.map((contrat) => ({ contrat: contrat })),
    le: ecrireJour(f.debut + f.le),
  };
}

function ajouter(
  arrets: SituationJson['arrets'],
  f: Fiche,
  du: number,
  sansPlus: number,
  plus: number,
  coupe: number,
  rechute: boolean,
): void {
  const jours = sansPlus + plus;
  const prescritLe = ecrireJour(du);
  const commun = { nature: f.nature, prescritLe, envoyeLe: prescritLe };
  const sejour = f.sejour;
  const hospitalisations =
    sejour === undefined || sejour.du >= sansPlus
      ? []
      : [
          {
            du: ecrireJour(du + sejour.du),
            au: ecrireJour(du + Math.min(sansPlus, sejour.du + sejour.jours) - 1),
          },
        ];
  const milieu = coupe <= 0 || coupe >= jours ? jours : coupe;
  const type = rechute ? { type: 'rechute' as const } : { type: 'initial' as const };
  arrets.push({
    ...commun,
    ...type,
    id: `A${arrets.length + 1}`,
    du: ecrireJour(du),
    au: ecrireJour(du + milieu - 1),
    hospitalisations,
  });
  if (milieu < jours)
    arrets.push({
      ...commun,
      type: 'prolongation',
      id: `A${arrets.length + 1}`,
      du: ecrireJour(du + milieu),
      au: ecrireJour(du + jours - 1),
    });
  const partiel = f.partiel;
  const dernier = arrets[arrets.length - 1];
  if (partiel === undefined || dernier === undefined || sansPlus < 20 || coupe > 0) return;
  const debut = du + 10;
  dernier.tempsPartiel = [
    {
      du: ecrireJour(debut),
      au: ecrireJour(debut + 5),
      salaireTempsPlein: euros(f.brut),
      salairePercu: euros(Math.floor((f.brut * partiel.part) / 100)),
    },
  ];
}

/** Monthly pays up to the month before the last stop, each with its net. */
function mois(f: Fiche) {
  const net = euros(Math.floor((f.brut * f.net) / 100));
  const paies = [];
  for (let m = 1; m <= 40; m++) {
    const d = new Mois(f.debut, 14 - m);
    if (d.du > f.debut + f.premier + f.ecart) break;
    paies.push({
      du: ecrireJour(d.du),
      au: ecrireJour(d.au),
      brut: euros(f.brut),
      net,
      heures: '151.67',
    });
  }
  return paies;
}

class Mois {
  readonly du: number;
  readonly au: number;
  constructor(le: number, avant: number) {
    const [annee = 0, mois = 0] = ecrireJour(le).split('-').map(Number);
    const rang = annee * 12 + mois - 1 - avant;
    const texte = (r: number) =>
      `${Math.floor(r / 12)}-${String((r % 12) + 1).padStart(2, '0')}-01`;
    this.du = j(texte(rang));
    this.au = j(texte(rang + 1)) - 1;
  }
}
