import type { EtapeJson, LigneJson, Motif, Prestation } from '../decompte/json.ts';
import type { Hypothese } from '../situation/types.ts';

/** What changed between two answers, day by day, by payer and by payee. Amounts are signed decimal strings. */
export interface ComparaisonJson {
  /** Two décomptes, or what is due against what was already paid. */
  objet: 'decomptes' | 'versements';
  /** Law of each side; `null` for payments, which rest on none. */
  droit: { avant: DroitUtilise | null; apres: DroitUtilise };
  periodes: DifferenceJson[];
  totaux: TotalDifferenceJson[];
  /** Steps of the reasoning that changed; a period cites their ranks, from cause to leaf. */
  causes: CauseJson[];
  /** Facts that changed, when both situations are given. */
  faits: FaitJson[];
  hypotheses: { ajoutees: Hypothese[]; retirees: Hypothese[] };
  /** Days on which one side at least is unknown: nothing is claimed on them. */
  joursInconnus: number;
  avertissements: { code: string; operandes: Record<string, string> }[];
}

export interface DroitUtilise {
  connuLe: string;
  empreinte: string;
}

/** Days in a row over which one payer owes one payee something else than before. */
export interface DifferenceJson {
  du: string;
  au: string;
  jours: number;
  payeur: string;
  beneficiaire: LigneJson['beneficiaire'];
  /** `null`: nothing for this payee on these days. */
  avant: CoteJson | null;
  apres: CoteJson | null;
  /** After minus before; `null` when one side is unknown. */
  differenceJournaliere: string | null;
  difference: string | null;
  sens: SensDifference;
  certitude: LigneJson['certitude'];
  causes: number[];
}

export type SensDifference = 'rappel' | 'trop-percu' | 'sans-effet' | 'inconnu';

export interface CoteJson {
  prestations: Prestation[];
  motifs: (Motif | 'verse')[];
  montantJournalier: string | null;
  /** Daily bounds when unknown; max `null`: nothing bounds it. */
  montantJournalierMin?: string;
  montantJournalierMax?: string | null;
}

/** Never netted from one payee to another, nor from one payer to another. */
export interface TotalDifferenceJson {
  payeur: string;
  beneficiaire: LigneJson['beneficiaire'];
  /** Over the days known on both sides. */
  avant: string;
  apres: string;
  rappel: string;
  tropPercu: string;
  /** Parts of the two that bear on days not yet past. */
  rappelPrevu: string;
  tropPercuPrevu: string;
  /** `apres` − `avant` = `rappel` − `tropPercu`. */
  solde: string;
  joursInconnus: number;
}

export interface CauseJson {
  regle: string;
  article: string;
  /** Operands that differ; empty when only the result, the verdict or the wording does. */
  operandes: string[];
  /** `null`: the step is on one side only. */
  avant: EtapeJson | null;
  apres: EtapeJson | null;
}

export type ValeurFait = string | number | boolean | null;

/** A side left out means that the fact was not given there. */
export interface FaitJson {
  chemin: string;
  avant?: ValeurFait;
  apres?: ValeurFait;
}
