import type { Fraction, Jour } from '@almanach/bareme';
import type * as z from 'zod';
import type { Exact } from '../nombres/fraction.ts';
import type { Cause } from './schema/communs.ts';
import type { ContratJson, schemaContrat } from './schema/contrat.ts';

/** A rate once read: one for the whole wage, or one a tranche. */
export type Taux = Fraction | { T1: Fraction; T2: Fraction };

export interface Duree {
  valeur: number;
  unite: 'jour' | 'mois' | 'an';
}

type Sortie = z.output<typeof schemaContrat>;
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
  effetDu: Jour;
  effetAu: Jour;
  rang: number;
  payeA: readonly Destinataire[];
  garanties: readonly Garantie[];
  principeIndemnitaire: 'net' | 'brut' | null;
  arrondi: { mode: 'demi-superieur' | 'tronque'; quand: 'jour' | 'periode' };
  portabilite: { max: Duree; plafondAre: boolean } | null;
  /** Open points, by path of the clause: their ids are cited by the steps that read the clause. */
  ambiguites: readonly { id: string; chemin: string }[];
  /** The document it comes from, for the clauses that pay nothing a day (capital, joining, premium). */
  document: Sortie;
}

/** A contract of the person: which one, since when. */
export interface Souscription {
  rang: number;
  contrat: Contrat;
  /** Day of joining; `null` when not given. */
  adhesion: Jour | null;
}

/** A guarantee that covers a stop, with all that its days need. */
export interface GarantieOuverte {
  souscription: Souscription;
  garantie: Garantie;
  cause: Cause;
  /** First covered day: later than the stop's when a waiting period or a seniority ends during it. */
  du: Jour;
  /** Last covered day: the end of the contract of work when the stop is too short to go beyond it; else `Infinity`. */
  au: Jour;
  /** Wage of a day in exact cents, in the contract's own terms; `null` for a flat guarantee. */
  salaire: ((jour: Jour) => Exact) | null;
  /** Net wage of a day, for the caps; `null` when it is not known. */
  net: ((jour: Jour) => Exact) | null;
  brut: ((jour: Jour) => Exact) | null;
  /** Steps that opened the right and drew the wage. */
  trace: readonly number[];
}
