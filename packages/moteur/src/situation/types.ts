import type { Fraction, Jour, Mois } from '@almanach/bareme';
import type { ContratSouscrit } from '../contrats/types.ts';
import type {
  ACTIVITES,
  CAUSES_DE_MALADIE,
  MOTIFS_ABSENCE,
  NATURES,
  PRESCRIPTEURS,
  REGIMES,
  TITRES,
  TYPES_EMPLOI,
} from './schema.ts';

/** A situation once read: days and cents are integers, lists are sorted, presumptions are filled in. */
export interface Situation {
  /** Which reading of the unknown facts this is: the one that gives least, or most. */
  sens: 'bas' | 'haut';
  assure: Assure;
  emplois: readonly Emploi[];
  chomage: readonly Chomage[];
  affiliations: readonly Affiliation[];
  /** Self-employed yearly incomes, oldest first. */
  revenus: readonly Revenu[];
  arrets: readonly Arret[];
  historique: readonly Indemnisation[];
  /** Days on which the employer already kept paying the wage, in order. */
  maintiens: readonly JoursMaintenus[];
  /** Days a complementary contract already paid, in order. */
  complementsPasses: readonly JoursDeContrat[];
  /** Complementary contracts of the person, in the order given. */
  souscriptions: readonly ContratSouscrit[];
  /** Date of the computation. */
  le: Jour;
  hypotheses: readonly Hypothese[];
  /** Facts said to be unknown, or missing where the law needs them. */
  inconnus: readonly Inconnu[];
  /** Facts given that this version does not use. */
  nonUtilises: readonly string[];
}

interface Assure {
  naissance: Jour | null;
  /** First day of registration; `-Infinity` when presumed old enough. */
  immatriculation: Jour;
  enfants: number;
  /** First day of the old-age pension; `Infinity` when there is none. */
  retraiteDepuis: Jour;
  invalidite: Invalidite | null;
}

export interface Invalidite {
  depuis: Jour;
  categorie: number;
  /** Mean of the ten best years, in cents a year; -1 when not given. */
  salaireAnnuelMoyen: number;
}

type Activite = (typeof ACTIVITES)[number];

export interface Affiliation extends Periode {
  rang: number;
  regime: (typeof REGIMES)[number];
  /** `null` when not given: the incomes then tell it. */
  activite: Activite | null;
  /** Farmers: how the activity is carried on; `null` when not given. */
  titre: (typeof TITRES)[number] | null;
}

export interface Revenu {
  rang: number;
  annee: number;
  activite: Activite;
  /** Yearly income subject to contributions, in cents; -1 when not given. */
  montant: number;
  /** Turnover of a micro-entrepreneur, in cents; `null` for the others. */
  micro: { vente: number; services: number; bnc: number } | null;
  /** Contributions due and settled, in cents; -1 when not given. */
  dues: number;
  acquittees: number;
  echeancierRespecte: boolean;
  /** Day a late contribution was paid; `null` when not given. */
  paiementLe: Jour | null;
}

type TypeEmploi = (typeof TYPES_EMPLOI)[number];

export interface Emploi {
  /** Rank in the list that was given, for paths. */
  rang: number;
  type: TypeEmploi;
  agricole: boolean;
  /** Name of the employer; `null` when not given. */
  employeur: string | null;
  du: Jour;
  /** Last day; `Infinity` while it runs. */
  au: Jour;
  periodicite: 'mensuelle' | 'quatorzaine' | 'hebdomadaire';
  /** Contractual monthly gross in cents, or -1. */
  salaireMensuel: number;
  anneeApprentissage: number;
  /** First day of seniority with the employer; `null` when not given. */
  ancienneteDepuis: Jour | null;
  categorie: 'non-cadre' | 'cadre' | null;
  /** Group or status in the collective agreement (`F`, `etam`); `null` when not given. */
  classification: string | null;
  /** Pay agreed for a week of work; `null` when not given. */
  remuneration: Remuneration | null;
  subrogation: Periode | null;
  absences: readonly Absence[];
  /** In order of their first day: a search stops at the first one after its window. */
  paies: readonly Paie[];
}

/** Pay by the hour of the contract of work (R-I-40): `null` where it was not given. */
export interface Remuneration {
  /** Ten-thousandths of a euro. */
  tauxHoraire: number | null;
  /** Hundredths of an hour a week. */
  heures: number | null;
  /** Cents a week. */
  primes: number | null;
  ifm: Fraction | null;
  iccp: Fraction | null;
}

export interface Periode {
  du: Jour;
  au: Jour;
}

interface Absence extends Periode {
  motif: (typeof MOTIFS_ABSENCE)[number];
}

export interface Paie extends Periode {
  rang: number;
  /** Civil month of its last day (INT-12). */
  mois: Mois;
  /** Cents. */
  brut: number;
  /** Hundredths of an hour. */
  heures: number;
  /** Net, in cents; -1 when not given. */
  net: number;
  /** Cents, or -1 when not given. */
  salaireRetabli: number;
  primes: readonly Prime[];
}

/** A sum paid with a pay for another period: bonus, back-pay (R433-5). */
export interface Prime extends Periode {
  cents: number;
  verseeLe: Jour;
}

interface Chomage extends Periode {
  rang: number;
  /** Registered as looking for work; `null` when not said. */
  inscrit: boolean | null;
  indemnise: boolean;
  /** Gross unemployment benefit of a day, in cents; `null` when not said. */
  allocation: number | null;
}

export type Nature = (typeof NATURES)[number];

export type CauseDeMaladie = (typeof CAUSES_DE_MALADIE)[number];

export interface Ald {
  affection: string;
  exonerante: boolean;
  /** First day the stop is linked to the affection; `-Infinity` when not given. */
  depuis: Jour;
}

export interface TempsPartiel extends Periode {
  /** Cents over the period; -1 when not given. */
  salaireTempsPlein: number;
  salairePercu: number;
  rang: number;
}

export interface Arret extends Periode {
  /** Its end is not known yet: `au` is then the day of the computation. */
  enCours: boolean;
  rang: number;
  id: string;
  nature: Nature;
  /** Kind of sickness, for the contracts that tell them apart; `null` when not given: an ordinary one. */
  cause: CauseDeMaladie | null;
  type: 'initial' | 'prolongation' | 'rechute';
  prescritLe: Jour;
  envoyeLe: Jour;
  ald: Ald | null;
  motif: 'fausse-couche' | 'img' | 'deces-enfant' | 'covid' | null;
  decesLe: Jour;
  /** Day of the accident; `null` when not given. */
  accidentLe: Jour | null;
  /** Day the state was declared healed or stable; `null` when it was not. */
  consolideLe: Jour | null;
  /** Name of the accident or disease that its relapses share; `null` when not given. */
  sinistre: string | null;
  suiteDe: string | null;
  teleconsultation: boolean;
  prescripteur: (typeof PRESCRIPTEURS)[number] | null;
  prescriptionMotivee: boolean;
  impossibiliteEnvoi: boolean;
  impossibiliteConsultation: boolean;
  /** Work was resumed between the previous stop and this one; `null` when not said. */
  repriseAvant: boolean | null;
  hospitalisations: readonly Periode[];
  tempsPartiel: readonly TempsPartiel[];
}

/** Days already paid by a scheme, before this computation. */
export interface Indemnisation extends Periode {
  rang: number;
  prestation: 'ijss-maladie' | 'ijss-at' | 'ijss-maternite' | 'ij-amexa' | 'ij-atexa';
  affection: string | null;
}

/** Days already paid by an employer, before this computation. */
interface JoursMaintenus extends Periode {
  rang: number;
}

/** Days already paid by a contract, before this computation. */
interface JoursDeContrat extends Periode {
  rang: number;
  /** Id of the contract. */
  contrat: string;
}

export interface Hypothese {
  chemin: string;
  valeur: string | number | boolean | null;
}

export interface Inconnu {
  chemin: string;
  /** What the fact decides: a key of the texts. */
  effet: EffetManque;
}

export type EffetManque =
  | 'salaire-de-base'
  | 'heures-de-travail'
  | 'duree-immatriculation'
  | 'base-apprenti'
  | 'majoration-enfants'
  | 'affection-longue-duree'
  | 'envoi-de-l-avis'
  | 'perte-de-gain'
  | 'maintien-des-droits'
  | 'allocation-chomage'
  | 'teleconsultation'
  | 'salaire-retabli'
  | 'regle-inconnue'
  | 'parametre-inconnu'
  | 'hors-perimetre'
  | 'revenu-annuel'
  | 'cotisations'
  | 'affiliation'
  | 'anciennete'
  | 'clause-du-contrat'
  | 'adhesion'
  | 'age'
  | 'categorie'
  | 'salaire-net'
  | 'employeur';
