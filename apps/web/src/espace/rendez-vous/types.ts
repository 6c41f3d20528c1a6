export interface UnRendezVous {
  readonly id: string;
  readonly motif: string;
  readonly jour: string;
  readonly creneau: Creneau;
  readonly etat: 'demande' | 'fixe' | 'fait' | 'annule';
  readonly fixeA: string | null;
}

export type Creneau = 'matin' | 'midi' | 'apres-midi';

export interface MesRendezVous {
  readonly rendezVous: readonly UnRendezVous[];
  readonly jours: readonly string[];
  readonly motifs: readonly { readonly motif: string; readonly libelle: string }[];
  readonly telephoneConnu: boolean;
}

export const CRENEAUX = [
  { valeur: 'matin', libelle: 'Le matin' },
  { valeur: 'midi', libelle: 'Vers midi' },
  { valeur: 'apres-midi', libelle: 'L’après-midi' },
] as const;

export function nomCreneau(creneau: Creneau): string {
  const trouve = CRENEAUX.find((c) => c.valeur === creneau)?.libelle ?? '';
  return trouve.charAt(0).toLowerCase() + trouve.slice(1);
}
