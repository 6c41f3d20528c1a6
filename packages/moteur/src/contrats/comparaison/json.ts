import type { LigneJson, Motif } from '../../decompte/json.ts';

/** The same stops under several sets of contracts: who pays what, and the days that nobody covers. */
export interface ComparaisonContratsJson {
  reference: ReferenceNetteJson;
  jeux: JeuCompareJson[];
  droit: { connuLe: string; empreinte: string };
}

/** Net wage that a stop is measured against: a month of it, a day being that month over the days of the month. */
export interface ReferenceNetteJson {
  /** `null`: not known; no rest is then claimed. */
  netMensuel: string | null;
  source: 'donne' | 'paie' | 'inconnue';
  /** Month whose pays were read, `2026-01`; `null` without a stop or a pay. */
  mois: string | null;
}

export interface JeuCompareJson {
  id: string;
  /** Gross of each payer; `null` when a part is unknown. */
  parPayeur: Record<string, string | null>;
  periodes: CouvertureJson[];
  /** Days with a rest, or that may have one. */
  joursNonCouverts: number;
  /** `null` when it hangs on an unknown fact. */
  reste: string | null;
}

/** Days in a row that are covered alike. */
export interface CouvertureJson {
  du: string;
  au: string;
  jours: number;
  /** Net received a day, all payers together. */
  recu: string | null;
  reference: string | null;
  /** Net of the reference that nobody pays, a day; `null` when unknown. */
  reste: string | null;
  resteMin?: string;
  resteMax?: string;
  /** `true`: a rest is left, or may be. */
  trou: boolean;
  /** Each payer on these days, in the order in which they pay, and why it pays what it pays. */
  raisons: RaisonJson[];
}

export interface RaisonJson {
  payeur: string;
  /** `null` for the wage of part-time work. */
  motif: Motif | null;
  certitude: LigneJson['certitude'];
  /** Net a day; `null` when unknown. */
  montant: string | null;
}
