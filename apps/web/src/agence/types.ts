import type { DossierBref } from '../suivi/types.ts';

export interface Agence {
  readonly id: string;
  readonly nom: string;
  readonly siret: string;
}

export interface Nom {
  readonly nom: string | null;
  readonly prenoms: readonly string[];
}

export interface Personne {
  readonly id: string;
  readonly nom: string;
  readonly nomUsage: string | null;
  readonly prenoms: readonly string[];
  readonly naissance: string;
  readonly missions: number;
  readonly arretsOuverts: number;
  readonly attendNous: boolean;
}

/** A stop with us: its days and its dossier, nothing else. */
export interface ArretChezNous {
  readonly id: string;
  readonly du: string;
  readonly au: string | null;
  readonly dossier: DossierBref;
}

export interface Paie {
  readonly du: string;
  readonly au: string;
  readonly brut: string | null;
  readonly heures?: string;
}

export interface ContenuMission {
  readonly categorie?: 'cadre' | 'non-cadre';
  readonly remuneration?: {
    readonly tauxHoraire?: string;
    readonly heuresHebdomadaires?: string;
  };
  readonly paies?: readonly Paie[];
}

export interface Mission {
  readonly id: string;
  readonly version: number;
  readonly agence: { readonly id: string; readonly nom: string } | null;
  readonly du: string;
  readonly au: string | null;
  readonly contenu: ContenuMission;
}

/** A document asked of us. */
export interface Demande {
  readonly piece: string;
  readonly nature: string;
  readonly document: string;
  readonly etat: 'demandee' | 'recue' | 'ouverte' | 'acceptee' | 'refusee';
  readonly depuis: string;
  readonly motif: string | null;
}

/** What is said of a person, name last as on a list of staff. */
export function enClair({ nom, prenoms }: Nom): string {
  return [...prenoms, nom ?? ''].join(' ').trim() || 'Une personne';
}
