import type { Jour } from '@almanach/bareme';
import type { Exact } from '../nombres/fraction.ts';
import type { Hypothese, Inconnu, Nature, Periode } from '../situation/types.ts';
import type { Etape } from '../trace/trace.ts';
import type { CodeAvertissement } from './avertissements.ts';
import type { DroitJson, EcheanceJson, LigneJson, Motif, SuiteJson } from './json.ts';

/** The décompte inside the engine: integers only; `ecrireDecompte` gives it its published form. */
export interface Decompte {
  arrets: readonly ArretCalcule[];
  totaux: Totaux;
  echeances: readonly Echeance[];
  suites: readonly Suite[];
  hypotheses: readonly Hypothese[];
  avertissements: readonly Avertissement[];
  trace: readonly Etape[];
  connuLe: Jour;
  empreinte: string;
}

export interface Avertissement {
  code: CodeAvertissement;
  operandes: Readonly<Record<string, string>>;
}

export interface ArretCalcule extends Periode {
  id: string;
  nature: Nature;
  prescriptions: readonly string[];
  droits: readonly DroitCalcule[];
  /** Exact daily base in cents; `null` when unknown or out of scope. */
  base: Exact | null;
  indemnite: number | null;
  /** Scheme that pays the base benefit. */
  payeur: PayeurDeBase;
  /** The base benefit: in order, without overlap, covering every day of the chain. */
  tranches: readonly Tranche[];
  /** What the other payers owe, in the order in which they pay. */
  complements: readonly Complement[];
}

export type PayeurDeBase = 'assurance-maladie' | 'msa';

/** One more payer of the same days: its lines cover every day of the chain, like the base. */
export interface Complement {
  payeur: string;
  /** Rank of the job, for what an employer pays: it may have several. */
  emploi?: number;
  tranches: readonly Tranche[];
}

export interface DroitCalcule extends Periode {
  prestation: DroitJson['prestation'];
  etat: DroitJson['etat'];
  manque: readonly Inconnu[];
  conditions: readonly Condition[];
}

export interface Condition {
  regle: string;
  satisfaite: boolean;
  constate: number;
  requis: number;
  unite: 'h' | 'EUR' | 'date';
}

/** Days over which nothing changes, with the one line that a payer owes. */
export interface Tranche extends Periode {
  prestation: LigneJson['prestation'];
  beneficiaire: LigneJson['beneficiaire'];
  certitude: LigneJson['certitude'];
  /** Cents a day; the lower bound when `certitude` is `inconnu`. */
  journalier: number;
  /** Upper bound in cents when unknown, `Infinity` when nothing bounds it; equal to `journalier` otherwise. */
  journalierMax: number;
  /** Cents a day before a reduction for a late notice; left out when nothing was reduced. */
  entiere?: number;
  /** The day reduced for a late notice is a half-time day; left out otherwise. */
  tempsPartiel?: true;
  motif: Motif;
  /** Income tax: whole, none (exempted long affection), or on half (work accident). */
  fiscalite: 'imposable' | 'exonere' | 'moitie';
  trace: readonly number[];
}

export interface Montants {
  brut: number;
  csg: number;
  csgDeductible: number;
  crds: number;
  imposable: number;
}

/** What one payer owes in all; `montants` is `null` when a part is unknown. */
export interface TotalPayeur {
  payeur: string;
  montants: Montants | null;
  /** A wage, or the benefit of a contract: what is taken from it hangs on who paid for it, unknown here. */
  brutSeul: boolean;
}

export interface Totaux extends Montants {
  jours: number;
  /** False when a part is unknown: the amounts are then a lower bound. */
  complet: boolean;
  max: Montants | null;
  parPayeur: readonly TotalPayeur[];
}

/** What comes after the benefits of a stop. */
export interface Suite {
  /** Stop whose benefits it follows. */
  arret: string;
  du: Jour;
  type: SuiteJson['type'];
  categorie: number | null;
  /** Cents a month, between bounds (`Infinity` when nothing bounds it); `null` when it is not an amount. */
  mensuel: { min: number; max: number } | null;
  article: string;
  certitude: SuiteJson['certitude'];
  trace: readonly number[];
}

export interface Echeance extends Montants, Periode {
  le: Jour;
  payeur: PayeurDeBase;
  beneficiaire: EcheanceJson['beneficiaire'];
  certitude: EcheanceJson['certitude'];
}
