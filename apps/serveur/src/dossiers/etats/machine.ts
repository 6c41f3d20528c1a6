import type { EvenementDePeriode, TypeEvenement } from '../../journal/evenements.ts';

export const NOMS_DOSSIER = [
  'recu',
  'incomplet',
  'attente_ss',
  'instruction',
  'avis_medical',
  'refuse',
  'sans_suite',
  'doublon_fusionne',
  'clos',
  'annule',
] as const;

export const NOMS_PERIODE = [
  'calcul',
  'calcule',
  'a_valider',
  'decide',
  'programme',
  'emis',
  'paye',
  'rejete_banque',
  'suspendu',
] as const;

export type NomDossier = (typeof NOMS_DOSSIER)[number];
export type NomPeriode = (typeof NOMS_PERIODE)[number];

/** The four steps that a person sees. */
export const ETAPES = [
  'reception',
  'instruction-medicale',
  'calcul-des-droits',
  'programmation-du-virement',
] as const;

export type NomEtape = (typeof ETAPES)[number];

export interface EtatDeDossier {
  /** An open dossier waits for someone. */
  ouvert: boolean;
  etape: NomEtape | null;
  /** The events that leave this state, and where they lead. */
  vers: Readonly<Partial<Record<TypeEvenement, NomDossier>>>;
}

export interface EtatDePeriode {
  etape: NomEtape | null;
  vers: Readonly<Partial<Record<EvenementDePeriode['type'], NomPeriode>>>;
}
