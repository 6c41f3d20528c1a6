import type { EmploiSaisi, TypeEmploi } from '../reponses.ts';

export const TYPES_EMPLOI: readonly { valeur: TypeEmploi; libelle: string }[] = [
  { valeur: 'mission', libelle: 'Mission d’intérim' },
  { valeur: 'cdi-interimaire', libelle: 'CDI intérimaire' },
  { valeur: 'cdi', libelle: 'CDI' },
  { valeur: 'cdd', libelle: 'CDD' },
  { valeur: 'saisonnier', libelle: 'Contrat saisonnier' },
  { valeur: 'apprentissage', libelle: 'Apprentissage' },
  { valeur: 'cdi-intermittent', libelle: 'CDI intermittent' },
  { valeur: 'cesu', libelle: 'Emploi à domicile (CESU)' },
];

/** The employer's name, or the rank of the job when no name was given. */
export function nomDeLEmploi(e: EmploiSaisi, rang: number): string {
  return e.employeur.trim() === '' ? `Emploi ${rang + 1}` : e.employeur.trim();
}
