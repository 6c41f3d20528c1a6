import type { Fraction, Jour } from '@almanach/bareme';
import type * as z from 'zod';
import type { Chaine } from '../chronologie/chaines.ts';
import type { Motif } from '../decompte/json.ts';
import type { Condition } from '../decompte/types.ts';
import type { Emploi } from '../situation/types.ts';
import type { Cause } from './schema/communs.ts';
import type { ContratJson, schemaContrat } from './schema/contrat.ts';

/** A rate once read: one for the whole wage, or one a tranche. */
export type Taux = Fraction | { T1: Fraction; T2: Fraction };

export interface Duree {
  valeur: number;
  unite: 'jour' | 'mois' | 'an';
}

export type Sortie = z.output<typeof schemaContrat>;
type GarantieSortie = Sortie['garanties'][number];

/** What the reader turns into integers; everything else keeps the published form. */
export interface Segment {
  du: number;
  /** `Infinity` when the tier has no end. */
  au: number;
  /** Both `null`: not known. */
  taux: Taux | null;
  /** Cents a day, for a flat guarantee. */
  montant: number | null;
}

export type Conditions = NonNullable<NonNullable<GarantieSortie['paliers']>[number]['si']>;

export interface Palier {
  si: Conditions | null;
  compte: 'jour-arret' | 'jour-indemnise' | 'mois-indemnise';
  segments: readonly Segment[];
}

export interface Plafond {
  base: 'brut' | 'net' | 'are';
  taux: Fraction;
  composantes: NonNullable<GarantieSortie['plafonds']>[number]['composantes'];
  mode: 'brut' | 'net';
}

export interface BaseSalaire {
  assiette: 'brut' | 'net';
  periode: NonNullable<GarantieSortie['base']>['periode'];
  diviseur: NonNullable<GarantieSortie['base']>['diviseur'];
  ifm: boolean;
  iccp: boolean;
  /** `null`: the net must be told by the pays. */
  tauxForfaitaireNet: Fraction | null;
  plafondPass: number | null;
  primes: 'toutes' | 'fixes' | 'aucune';
  tranche1: 'pass-365' | 'pmss-30';
}

export interface Hospitalisation {
  seuil: number;
  comparateur: '>' | '>=';
  unite: 'jour' | 'nuit';
  montant: number | null;
  coefficient: Fraction | null;
  portee: 'jours-hospitalisation' | 'tout-arret';
  retroactif: boolean;
}

export interface Garantie
  extends Omit<
    GarantieSortie,
    'base' | 'paliers' | 'plafonds' | 'hospitalisation' | 'substitution' | 'eligibilite'
  > {
  rang: number;
  eligibilite: Omit<GarantieSortie['eligibilite'], 'heures'> & {
    /** `plusDe` in hundredths of an hour. */
    heures: { plusDe: number; mois: number; emplois: readonly string[] } | null;
  };
  base: BaseSalaire | null;
  paliers: readonly Palier[] | null;
  plafonds: readonly Plafond[];
  hospitalisation: Hospitalisation | null;
  substitution: { si: 'obligation-l1226-1'; forme: 'sous-deduction'; taux: Fraction } | null;
}

/** Who is paid from a day on. */
export interface Destinataire {
  du: Jour;
  selon: 'prescription' | 'paiement';
  categories: readonly string[] | null;
  a: 'assure' | 'employeur' | 'employeur-puis-assure';
}

/** A contract once read: integers, exact fractions, every chosen reading in place. */
export interface Contrat {
  id: string;
  version: string;
  famille: ContratJson['famille'];
  /** A collective agreement that the employer itself pays: the same duty as the law's, never beside it (R-C-11). */
  maintienDeLEmployeur: boolean;
  effetDu: Jour;
  effetAu: Jour;
  rang: number;
  payeA: readonly Destinataire[];
  garanties: readonly Garantie[];
  principeIndemnitaire: 'net' | 'brut' | null;
  arrondi: { mode: 'demi-superieur' | 'tronque'; quand: 'jour' | 'periode' };
  portabilite: { max: Duree; plafondAre: boolean } | null;
  /** A clause tells some kinds of sickness apart: an ordinary one is then presumed, and said. */
  distingueMaladies: boolean;
  /** Open points, by paths of the clauses: their ids are cited by the steps that read one. */
  ambiguites: readonly { id: string; chemins: readonly string[] }[];
  /** Those of each clause that was asked for: a batch asks for the same ones at every stop. */
  pointsLus: Map<string, readonly string[]>;
  /** The same, by rank of the guarantee then by clause. */
  pointsDesGaranties: Map<string, readonly string[]>[];
  /** Seal of the document: that of a décompte covers the contracts it used. */
  sceau: string;
  /** The document it comes from, for the clauses that pay nothing a day (capital, joining, premium). */
  document: Sortie;
}

/** One version of a contract of the person. */
export interface Souscription {
  /** Rank in the list that was given, for paths. */
  rang: number;
  contrat: Contrat;
  /** Day of joining; `null` when not given. */
  adhesion: Jour | null;
}

/** A contract of the person: every version of it, oldest first; the first day of a stop chooses one. */
export interface ContratSouscrit {
  rang: number;
  id: string;
  versions: readonly Souscription[];
}

/** Contracts known by their id, every version, oldest first. */
export interface Catalogue {
  readonly contrats: ReadonlyMap<string, readonly Contrat[]>;
}

/** Whom and what the clauses are read for. */
export interface Sujet {
  souscription: Souscription;
  /** Job the contract is attached to: the one of the first day, or the last one; `null` without any. */
  emploi: Emploi | null;
  cause: Cause;
  chaine: Chaine;
  /** Path of the subscription, `contrats[0]`, for the clauses that are not known. */
  chemin: string;
}

/** Wage of a day in exact cents, and the steps that drew it. */
export interface SalaireDuJour {
  exact: Fraction;
  trace: readonly number[];
}

/** Wages of a day, drawn when they are asked for: a missing pay is only missing if it counts. */
export interface Salaires {
  /** The one the rates apply to: gross or net, as the guarantee and the window of the stop say. */
  retenu(jour: Jour): SalaireDuJour;
  brut(jour: Jour): SalaireDuJour;
  net(jour: Jour): SalaireDuJour;
}

/** A guarantee that covers a stop, with all that its days need. */
export interface GarantieOuverte {
  ouverte: true;
  souscription: Souscription;
  garantie: Garantie;
  cause: Cause;
  /** For the clauses with conditions (`conditionsRemplies`). */
  sujet: Sujet;
  /** First covered day: later than the stop's when a waiting period or a seniority ends during it. */
  du: Jour;
  /** Last covered day: the end of the contract of work when the stop is too short to go beyond it, the end age; else `Infinity`. */
  au: Jour;
  /** Why days after `au` are not paid. */
  motifApres: Motif;
  /** Unemployment benefit of a day, in cents, that the total may not exceed; `null`: no such cap, or not told. */
  plafondChomage: number | null;
  salaires: Salaires;
  conditions: readonly Condition[];
  /** Steps that opened the right. */
  trace: readonly number[];
}

/** No right for this stop, and why. */
export interface Refus {
  ouverte: false;
  motif: Motif;
  conditions: readonly Condition[];
  trace: readonly number[];
}
