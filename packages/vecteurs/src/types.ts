import type { ContratJson, DecompteJson } from '@almanach/moteur';

/** Social status of the person a vector describes: rows of the coverage matrix. */
export const STATUTS = [
  'salarie',
  'plusieurs-employeurs',
  'interimaire',
  'saisonnier',
  'intermittent',
  'emploi-a-domicile',
  'apprenti',
  'chomeur',
  'retraite-qui-travaille',
  'salarie-agricole',
  'artisan-commercant',
  'profession-liberale',
  'exploitant-agricole',
  'conjoint-collaborateur',
  'fonctionnaire',
] as const;

export type Statut = (typeof STATUTS)[number];

/** What happened to the person: columns of the coverage matrix. */
export const EVENEMENTS = [
  'maladie',
  'accident-vie-privee',
  'affection-longue-duree',
  'temps-partiel-therapeutique',
  'interruption-de-grossesse',
  'deces-d-un-enfant',
  'accident-travail',
  'accident-trajet',
  'maladie-professionnelle',
  'maternite',
] as const;

export type Evenement = (typeof EVENEMENTS)[number];

export interface ErreurAttendue {
  code: string;
  chemin: string;
}

/** One public test vector: facts, and what the law makes of them. See schema/vecteur.schema.json. */
export interface Vecteur {
  id: string;
  titre: string;
  regles: readonly string[];
  statut: Statut;
  evenement: Evenement;
  source: string;
  publie: boolean;
  derivation: string;
  connuLe: string;
  options?: Readonly<Record<string, string>>;
  tolerance?: string;
  raisonTolerance?: string;
  situation: unknown;
  /** Partial décompte, with the views of `vues.ts`; absent when a refusal is expected. */
  attendu?: Readonly<Record<string, unknown>>;
  erreurs?: readonly ErreurAttendue[];
}

export interface FichierVecteurs {
  sujet: string;
  titre: string;
  vecteurs: readonly Vecteur[];
}

export interface DroitDemande {
  connuLe: string;
  options: Readonly<Record<string, string>>;
  /** Documents of the contracts that the situation names. */
  contrats?: readonly ContratJson[] | undefined;
}

export type Reponse = DecompteJson | { erreurs: readonly ErreurAttendue[] };

/** The program under test: a situation and the law to use → a décompte, or refusals. */
export type Calcul = (situation: unknown, droit: DroitDemande) => Reponse;

export interface Ecart {
  chemin: string;
  attendu: unknown;
  obtenu: unknown;
}

export interface ResultatVecteur {
  id: string;
  titre: string;
  conforme: boolean;
  ecarts: readonly Ecart[];
}
