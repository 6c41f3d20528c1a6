export const DROITS = [
  'acces',
  'rectification',
  'limitation',
  'portabilite',
  'effacement',
  'opposition',
] as const;
export type DroitDemande = (typeof DROITS)[number];

export const CANAUX = ['espace', 'courrier', 'courriel'] as const;
export type Canal = (typeof CANAUX)[number];

/** The two reasons the text knows for two months more (GDPR, article 12 § 3). */
export const PROLONGATIONS = ['complexite', 'nombre'] as const;
export type Prolongation = (typeof PROLONGATIONS)[number];

export type EtatDemande = 'recue' | 'en_cours' | 'satisfaite' | 'refusee' | 'retiree';

/** A request of a person about their data. Days are civil days in Paris. */
export interface Demande {
  id: string;
  personne: string;
  droit: DroitDemande;
  canal: Canal;
  recueLe: string;
  etat: EtatDemande;
  /** Account of who handles it. */
  traiteePar: string | null;
  prolongeeLe: string | null;
  prolongation: Prolongation | null;
  rappeleeLe: string | null;
  closeLe: string | null;
  refus: string | null;
  /** Until when the reason of the refusal holds, when that is known. */
  refusJusqua: string | null;
  version: number;
}

export function estOuverte({ etat }: Demande): boolean {
  return etat === 'recue' || etat === 'en_cours';
}
