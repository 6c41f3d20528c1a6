import type { Jour } from '@almanach/bareme';
import type { Exact } from '../nombres/fraction.ts';
import type { Hypothese, Inconnu, Nature, Periode } from '../situation/types.ts';
import type { Etape } from '../trace/trace.ts';
import type { CodeAvertissement } from './avertissements.ts';
import type { DroitJson, EcheanceJson, LigneJson, Motif } from './json.ts';

/** The décompte inside the engine: integers only; `ecrireDecompte` gives it its published form. */
export interface Decompte {
  arrets: readonly ArretCalcule[];
  totaux: Totaux;
  echeances: readonly Echeance[];
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
  /** In order, without overlap, covering every day of the chain. */
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

/** Days over which nothing changes, with the one line this payer owes. */
export interface Tranche extends Periode {
  prestation: LigneJson['prestation'];
  beneficiaire: LigneJson['beneficiaire'];
  certitude: LigneJson['certitude'];
  /** Cents a day; the lower bound when `certitude` is `inconnu`. */
  journalier: number;
  /** Upper bound in cents when unknown, `Infinity` when nothing bounds it; equal to `journalier` otherwise. */
  journalierMax: number;
  motif: Motif;
  /** Benefit of an exempted affection: not taxed. */
  exonere: boolean;
  trace: readonly number[];
}

export interface Montants {
  brut: number;
  csg: number;
  csgDeductible: number;
  crds: number;
  imposable: number;
}

export interface Totaux extends Montants {
  jours: number;
  /** False when a part is unknown: the amounts are then a lower bound. */
  complet: boolean;
  max: Montants | null;
}

export interface Echeance extends Montants, Periode {
  le: Jour;
  beneficiaire: EcheanceJson['beneficiaire'];
  certitude: EcheanceJson['certitude'];
}
