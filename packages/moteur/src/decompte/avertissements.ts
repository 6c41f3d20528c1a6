/** Stable codes of warnings: what the person should know, without changing a cent. Never reused. */
export const AVERTISSEMENTS = {
  'ALM-A-001': 'prescriptions-chevauchees',
  'ALM-A-002': 'prescription-en-double',
  'ALM-A-003': 'arret-en-cours',
  'ALM-A-004': 'premier-envoi-tardif',
  'ALM-A-005': 'revalorisation-non-calculee',
  'ALM-A-006': 'prescripteur-de-prolongation',
  'ALM-A-007': 'prescription-longue',
  'ALM-A-008': 'covid-derogatoire',
  'ALM-A-009': 'hors-perimetre',
  'ALM-A-010': 'droit-inconnu',
  'ALM-A-011': 'faits-non-utilises',
  'ALM-A-012': 'periodicites-melees',
  'ALM-A-013': 'paie-a-cheval',
  'ALM-A-014': 'quatorzaines-incompletes',
  'ALM-A-015': 'cumul-retraite-avant-2021',
  'ALM-A-016': 'temps-partiel-avant-2019',
  'ALM-A-060': 'jours-non-compares',
  'ALM-A-061': 'raisonnement-absent',
  'ALM-A-062': 'droits-differents',
  'ALM-A-063': 'versement-hors-arret',
  'ALM-A-064': 'versement-reparti',
} as const;

export type CodeAvertissement = keyof typeof AVERTISSEMENTS;
