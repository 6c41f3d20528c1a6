import type { LigneJson, Motif } from '../decompte/json.ts';
import type {
  CodeCause,
  CodeControle,
  CodeRemarque,
  NatureVersee,
  Statut,
  Verdict,
} from './types.ts';

/** A line of a décompte, as a program gives it: amounts are decimal strings, dates `YYYY-MM-DD`. */
export interface LigneVerseeJson {
  /** Left out: its rank. */
  numero?: number;
  nature?: NatureVersee;
  du: string;
  au: string;
  jours?: number;
  prix?: string;
  brut?: string;
  csg?: string;
  crds?: string;
  net?: string;
  payeLe?: string;
  destinataire?: 'assure' | 'employeur';
  reference?: string;
}

/** Published form of a verification. Amounts may be negative: too little is below zero. */
export interface VerificationJson {
  verdict: Verdict | null;
  periodes: PeriodeVerifieeJson[];
  totaux: TotauxVerifiesJson;
  controles: { ligne: number; code: CodeControle; imprime: string; attendu: string }[];
  causes: CauseEcartJson[];
  autresCauses: number;
  payeur: 'assurance-maladie' | 'msa' | null;
  remarques: { code: CodeRemarque; operandes: Record<string, string> }[];
  droit: { connuLe: string; empreinte: string };
}

export interface PeriodeVerifieeJson {
  du: string;
  au: string;
  jours: number;
  /** A day. */
  paye: string;
  attendu: string | null;
  attenduMin?: string;
  attenduMax?: string | null;
  /** Paid less expected, a day; `null` when unknown. */
  ecart: string | null;
  ecartTotal: string | null;
  statut: Statut;
  certitude: LigneJson['certitude'];
  prestation: LigneJson['prestation'] | null;
  motif: Motif | null;
}

export interface TotauxVerifiesJson {
  paye: string;
  attendu: string;
  ecart: string;
  brutImprime: string;
  netImprime: string | null;
  joursCompares: number;
  joursEnEcart: number;
  joursInconnus: number;
}

export interface CauseEcartJson {
  code: CodeCause;
  operandes: Record<string, string>;
  regle: string;
  article: string;
  explique: string;
}
