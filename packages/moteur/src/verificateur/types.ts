import type { Jour } from '@almanach/bareme';
import type { LigneJson, Motif } from '../decompte/json.ts';
import type { PayeurDeBase } from '../decompte/types.ts';
import type { Periode } from '../situation/types.ts';
import type { Regle } from '../trace/regles.ts';

/** What a line of a décompte pays. `retenue`: a recovery, a tax; `autre`: not a daily benefit. */
export const NATURES_VERSEES = [
  'maladie',
  'accident-travail',
  'maternite',
  'temps-partiel',
  'carence',
  'retenue',
  'autre',
] as const;

export type NatureVersee = (typeof NATURES_VERSEES)[number];

/** One printed line: amounts in cents, `null` where the paper says nothing. */
export interface LigneVersee extends Periode {
  /** Line of the file, or rank on the screen: what messages point at. */
  numero: number;
  nature: NatureVersee;
  jours: number | null;
  prix: number | null;
  brut: number | null;
  csg: number | null;
  crds: number | null;
  net: number | null;
  payeLe: Jour | null;
  destinataire: LigneJson['beneficiaire'] | null;
  reference: string | null;
}

export interface OptionsVerification {
  /** The lines hold every payment of the stops: a day without a line is a day not paid. */
  complet?: boolean;
}

export type Verdict = 'conforme' | 'ecart-explique' | 'ecart-inexplique';

/** How the days of a period compare. `non-verse`: owed, and no line names them. */
export type Statut = 'conforme' | 'en-moins' | 'en-plus' | 'non-verse' | 'hors-arret' | 'inconnu';

/** Days over which neither what is paid nor what is expected changes; cents a day. */
export interface Comparaison extends Periode {
  paye: number;
  /** `null` when the expected amount is unknown: it is then within the bounds. */
  attendu: number | null;
  attenduMin: number;
  attenduMax: number;
  statut: Statut;
  certitude: LigneJson['certitude'];
  prestation: LigneJson['prestation'] | null;
  /** Why the expected day is worth what it is worth; `null` outside every stop. */
  motif: Motif | null;
}

export type CodeControle =
  | 'jours'
  | 'brut'
  | 'csg'
  | 'crds'
  | 'net'
  | 'destinataire'
  | 'chevauchement';

/** A line that contradicts itself or the law: what is printed, and what it should say. */
export interface Controle {
  ligne: number;
  code: CodeControle;
  imprime: string;
  attendu: string;
}

/** Errors that can be named: part of the contract, a code is never given to another error. */
export const CODES_CAUSES = [
  'carence-double',
  'carence-oubliee',
  'carence-de-prolongation',
  'carence-mal-comptee',
  'ald-carence',
  'ald-ignoree',
  'ald-dans-les-360',
  'dispense-ignoree',
  'prolongation-comme-nouvel-arret',
  'nouvel-arret-comme-prolongation',
  'ecart-entre-arrets',
  'arret-a-six-mois',
  'mois-oublie',
  'prime-oubliee',
  'employeur-oublie',
  'paie-oubliee',
  'mois-decales',
  'periode-de-reference',
  'mois-non-retabli',
  'smic-ancien',
  'coefficient-du-plafond',
  'smic-du-mois',
  'plafond-sur-le-total',
  'plafond-au-prorata',
  'plafond-ignore',
  'diviseur',
  'accident-taux',
  'accident-comme-maladie',
  'accident-limite-nette',
  'accident-diviseur',
  'accident-plafond-ancien',
  'accident-carence',
  'maladie-comme-accident',
  'revenu-oublie',
  'annees-de-revenu',
  'annee-2020',
  'abattement-micro',
  'cotisations-non-comptees',
  'plafond-annee-passee',
  'plafond-autre-profession',
  'plafond-par-annee',
  'seuil-de-revenu',
  'diviseur-du-revenu',
  'limite-du-liberal',
  'comptage-des-28-jours',
  'montant-periode-passee',
  'montant-du-rang',
  'cotisation-msa',
  'arrondi-tronque',
  'base-arrondie',
  'taux-enfants',
  'sanction-envoi',
  'temps-partiel',
  'autre-lecture',
  'base-d-un-autre-arret',
  'jours-payes-deux-fois',
  'jours-hors-arret',
  'jours-non-verses',
  'csg-non-retenue',
  'prelevements-non-retenus',
  'crds-non-retenue',
  'csg-taux',
  'csg-assiette',
  'csg-deux-fois',
  'nombre-de-jours',
  'ligne-mal-additionnee',
  'destinataire',
] as const;

export type CodeCause = (typeof CODES_CAUSES)[number];

/** The rule that an error breaks. */
export type RegleCitee = Pick<Regle, 'id' | 'article'>;

/** An error that reproduces the paid lines to the cent. */
export interface CauseNommee {
  code: CodeCause;
  operandes: Readonly<Record<string, string>>;
  regle: RegleCitee;
  /** Signed cents: what was paid too much (or, below zero, too little) because of it. */
  explique: number;
}

export type CodeRemarque =
  | 'debut-non-couvert'
  | 'fin-non-couverte'
  | 'jours-a-venir'
  | 'lignes-ecartees'
  | 'prix-absent';

export interface Remarque {
  code: CodeRemarque;
  operandes: Readonly<Record<string, string>>;
}

export interface Verification {
  /** `null` when no day could be compared. */
  verdict: Verdict | null;
  periodes: readonly Comparaison[];
  totaux: TotauxVerifies;
  controles: readonly Controle[];
  /** Two at most, the likeliest first. */
  causes: readonly CauseNommee[];
  /** Other errors that reproduce the same lines, not named. */
  autresCauses: number;
  /** Scheme that pays the first stop compared: the office a letter goes to. */
  payeur: PayeurDeBase | null;
  remarques: readonly Remarque[];
  connuLe: Jour;
  empreinte: string;
}

/** Over the days compared, in cents. */
export interface TotauxVerifies {
  paye: number;
  attendu: number;
  /** Gross and net printed on the lines, where they say it. */
  brutImprime: number;
  netImprime: number | null;
  joursCompares: number;
  joursEnEcart: number;
  joursInconnus: number;
}
