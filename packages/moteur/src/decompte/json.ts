/** JSON shape of a décompte, as published. Amounts are decimal strings, dates `YYYY-MM-DD`. */
export interface DecompteJson {
  arrets: ArretJson[];
  totaux: TotauxJson;
  echeances: EcheanceJson[];
  suites: SuiteJson[];
  hypotheses: { chemin: string; valeur: string | number | boolean | null }[];
  avertissements: { code: string; operandes: Record<string, string> }[];
  trace: EtapeJson[];
  droit: { connuLe: string; empreinte: string };
}

/** One chain of prescriptions: an initial stop and what prolongs it. */
export interface ArretJson {
  id: string;
  nature: string;
  du: string;
  au: string;
  prescriptions: string[];
  droits: DroitJson[];
  /** Rounded to the cent for display; the exact value is in the trace. `null` when unknown. */
  salaireJournalierBase: string | null;
  /** Full daily benefit, rounded; `null` when unknown. */
  indemniteJournaliere: string | null;
  /** Days with a payment of more than zero, known ones only. */
  joursIndemnises: number;
  periodes: PeriodeJson[];
}

/** What is paid: the benefit of a scheme, the wage that the employer keeps paying, the benefit of a contract. */
export type Prestation =
  | 'ijss-maladie'
  | 'ijss-at'
  | 'ijss-maternite'
  | 'ij-amexa'
  | 'ij-atexa'
  | 'maintien-employeur'
  | 'complement-contrat';

export interface DroitJson {
  du: string;
  au: string;
  prestation: Prestation;
  etat: 'ouvert' | 'ferme' | 'indetermine';
  manque: { chemin: string; effet: string }[];
  conditions: ConditionJson[];
}

export interface ConditionJson {
  regle: string;
  satisfaite: boolean;
  constate: { valeur: string; unite: string };
  requis: { valeur: string; unite: string };
}

export interface PeriodeJson {
  du: string;
  au: string;
  jours: number;
  lignes: LigneJson[];
}

export interface LigneJson {
  payeur: string;
  prestation: Prestation;
  beneficiaire: 'assure' | 'employeur';
  certitude: 'certain' | 'prevu' | 'inconnu';
  /** `null` when `certitude` is `inconnu`: the bounds are then in montantMin and montantMax. */
  montantJournalier: string | null;
  montant: string | null;
  montantMin?: string;
  /** `null` when nothing bounds it from above. */
  montantMax?: string | null;
  motif: Motif;
  /** Ranks in `trace`, from cause to leaf: the last one gives the daily amount. */
  trace: number[];
}

/** Why the day is worth what it is worth: a zero is never mute. */
export type Motif =
  | 'indemnise'
  | 'temps-partiel'
  | 'envoi-tardif'
  | 'carence'
  | 'jours-non-prescrits'
  | 'droits-non-ouverts'
  | 'droits-six-mois'
  | 'plafond-360'
  | 'ald-trois-ans'
  | 'cumul-retraite'
  | 'cotisations-impayees'
  | 'activite-secondaire'
  | 'temps-partiel-non-couvert'
  | 'teleconsultation'
  | 'envoi-apres-fin'
  | 'sans-salaire'
  | 'consolidation'
  | 'plafond-liberal'
  | 'plafond-temps-partiel'
  | 'pension'
  | 'jour-de-l-accident'
  | 'fait-inconnu'
  | 'droit-inconnu'
  | 'non-couvert'
  | 'maintien-exclu'
  | 'maintien-anciennete'
  | 'maintien-attente'
  | 'maintien-epuise'
  | 'maintien-couvert'
  | 'maintien-sans-ijss'
  | 'maintien-convention'
  | 'maintien-temps-partiel'
  | 'maintien-fin-contrat'
  | 'maintien-jour-non-ouvre'
  | 'invalidite'
  | 'contrat-hors-effet'
  | 'contrat-avant-adhesion'
  | 'contrat-cause'
  | 'contrat-public'
  | 'contrat-age'
  | 'contrat-anciennete'
  | 'contrat-heures'
  | 'contrat-declaration'
  | 'contrat-sans-ijss'
  | 'contrat-survenance'
  | 'contrat-hors-duree'
  | 'contrat-attente'
  | 'contrat-franchise'
  | 'contrat-duree-atteinte'
  | 'contrat-fin-de-palier'
  | 'contrat-couvert'
  | 'contrat-plafond'
  | 'contrat-cumul'
  | 'contrat-loi-plus-favorable'
  | 'contrat-plafond-chomage'
  | 'contrat-temps-partiel'
  | 'contrat-avant-ouverture'
  | 'contrat-clause-inconnue';

export interface MontantsJson {
  brut: string | null;
  csg: string | null;
  csgDeductible: string | null;
  crds: string | null;
  net: string | null;
  imposable: string | null;
}

/** `null` amounts mean that a part is unknown; the bounds then follow (max `null`: unbounded). */
export interface TotauxJson extends MontantsJson {
  joursIndemnises: number | null;
  brutMin?: string;
  brutMax?: string | null;
  netMin?: string;
  netMax?: string | null;
  parPayeur: Record<string, MontantsJson>;
}

export interface EcheanceJson {
  le: string;
  payeur: string;
  beneficiaire: 'assure' | 'employeur';
  du: string;
  au: string;
  brut: string;
  csg: string;
  crds: string;
  net: string;
  certitude: 'certain' | 'prevu';
}

/** What comes after the benefits of a stop: a pension, or the reason why they ended. */
export interface SuiteJson {
  /** `id` of the stop whose benefits it follows. */
  arret: string;
  du: string;
  type: 'pension-invalidite' | 'fin-360-jours' | 'fin-ald' | 'retraite';
  categorie: number | null;
  /** Gross, a month; `null` when it is unknown or not an amount. */
  montantMensuel: string | null;
  montantMin?: string;
  /** `null` when nothing bounds it from above. */
  montantMax?: string | null;
  article: string;
  certitude: 'certain' | 'prevu' | 'inconnu';
  trace: number[];
}

export interface EtapeJson {
  regle: string;
  article: string;
  version: string;
  options: string[];
  entrees: Record<string, string>;
  resultat: string;
  verdict: 'appliquee' | 'ecartee';
}
