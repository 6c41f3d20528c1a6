import type { Hypothese } from '../situation/types.ts';

/** What was worked towards each right on a day, where it comes from, and what becomes of it if nothing more is worked. */
export interface JaugesJson {
  au: string;
  droits: DroitJaugeJson[];
  jauges: JaugeJson[];
  /** Dates beyond it suppose that the figures of the thresholds do not change. */
  droitConnuJusquau: string;
  hypotheses: Hypothese[];
  avertissements: { code: string; operandes: Record<string, string> }[];
  droit: { connuLe: string; empreinte: string };
}

/** A right of the social security as a whole: one threshold among several is enough. */
export interface DroitJaugeJson {
  droit: 'six-premiers-mois' | 'au-dela-de-six-mois';
  etat: 'ouvert' | 'ferme' | 'inconnu';
  ouvreLe: string | null;
  cesseLe: string | null;
  /** Day the thresholds are looked at: the day itself, or the day after the last contract; `null` without a job. */
  reference: string | null;
  /** Last day on which the rights of the last contract are kept; `null` when a job runs, or when no end is known. */
  maintenuJusquau: string | null;
}

export interface JaugeJson {
  id: string;
  /** `null`: asked by the law; else the contract that asks for it. */
  contrat: string | null;
  regle: string;
  /** Rights that this threshold alone may open. */
  ouvre: ('six-premiers-mois' | 'au-dela-de-six-mois' | 'contrat')[];
  fenetre: { du: string; au: string; par: 'mois' | 'jours' };
  unite: 'h' | 'EUR';
  /** `true`: more than `requis` is asked; `false`: as much is enough. */
  strict: boolean;
  /** `null` when it hangs on an unknown fact: the bounds then follow (max `null`: unbounded). */
  acquis: string | null;
  acquisMin?: string;
  acquisMax?: string | null;
  requis: string;
  manque: string | null;
  etat: 'atteint' | 'non-atteint' | 'inconnu';
  /** First day the threshold is reached, with the hours already worked. */
  ouvreLe: string | null;
  /** First day it no longer is, if nothing more is worked. */
  cesseLe: string | null;
  origines: OrigineJson[];
}

export interface OrigineJson {
  source: 'paie' | 'mois-presume' | 'arret-indemnise' | 'chomage-indemnise' | 'arret';
  /** `emplois[2]`; `null` for days that count as worked whatever the job. */
  emploi: string | null;
  type: string | null;
  employeur: string | null;
  du: string;
  au: string;
  jours: number;
  /** Hours of each of these days when they count as worked, to the hundredth. */
  parJour: string | null;
  valeur: string;
  /** Days outside the window were left out, in proportion. */
  partielle: boolean;
}
