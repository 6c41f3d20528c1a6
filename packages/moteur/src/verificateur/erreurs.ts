/** Stable codes of what cannot be read in a décompte; each is documented in docs/erreurs.md. */
export const CODES_LIGNE = {
  'ALM-V-001': 'fichier-trop-gros',
  'ALM-V-002': 'fichier-binaire',
  'ALM-V-003': 'fichier-vide',
  'ALM-V-004': 'colonne-absente',
  'ALM-V-005': 'colonne-en-double',
  'ALM-V-006': 'trop-de-lignes',
  'ALM-V-007': 'cellule-vide',
  'ALM-V-008': 'date-illisible',
  'ALM-V-009': 'montant-illisible',
  'ALM-V-010': 'nombre-illisible',
  'ALM-V-011': 'formule',
  'ALM-V-012': 'periode-inversee',
  'ALM-V-013': 'mot-inconnu',
  'ALM-V-014': 'cellules-de-trop',
  'ALM-V-015': 'guillemet-ouvert',
  'ALM-V-016': 'cellule-trop-longue',
  'ALM-V-017': 'sans-montant',
} as const;

export type CodeLigne = keyof typeof CODES_LIGNE;

/** Fields of a line, as a person enters them or a file names them. */
export const CHAMPS_LIGNE = [
  'nature',
  'du',
  'au',
  'jours',
  'prix',
  'brut',
  'csg',
  'crds',
  'net',
  'payeLe',
  'destinataire',
  'reference',
] as const;

export type ChampLigne = (typeof CHAMPS_LIGNE)[number];

/** One refusal, located: the line of the file, the column by its name there, what came. */
export interface ErreurLigne {
  code: CodeLigne;
  /** 0 for the file itself. */
  ligne: number;
  champ: ChampLigne | null;
  /** Name of the column in the file; the field when it was entered by hand. */
  colonne: string;
  recu: string;
}
