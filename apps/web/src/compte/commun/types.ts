/** `GET /api/profil`. */
export interface Profil {
  readonly nom: string;
  readonly nomUsage: string | null;
  readonly prenoms: readonly string[];
  readonly naissance: string | null;
  readonly adresse: {
    readonly lignes: readonly string[];
    readonly codePostal: string;
    readonly ville: string;
  } | null;
  readonly verifieLe: string | null;
  readonly iban: boolean;
  readonly correctionsEnAttente: number;
}

export type Verification = 'a_faire' | 'concordant' | 'proche' | 'non_concordant' | 'indisponible';

export interface CompteBancaire {
  /** Masked. */
  readonly iban: string;
  readonly titulaire: string;
  readonly verification: Verification;
}

export type ObjetChangement = 'iban' | 'courriel' | 'telephone';

export interface Changement {
  readonly id: string;
  readonly objet: ObjetChangement;
  readonly demandeLe: string;
  readonly effectifLe: string;
  readonly aConfirmer: boolean;
}

/** `GET /api/coordonnees`. */
export interface Coordonnees {
  readonly courriel: string | null;
  readonly telephone: string | null;
  readonly bancaires: CompteBancaire | null;
  readonly changements: readonly Changement[];
}

/** What asks for a change: in force now when `effectifLe` is `null`. */
export interface ChangementRecu {
  readonly effectifLe: string | null;
}
