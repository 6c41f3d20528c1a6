/** Refusals of the storage: at start, in its commands, when it does not answer. A code is never reused. */
export const CODES_BASE = {
  'ALM-P-601': 'postgres-embarque-absent',
  'ALM-P-602': 'donnees-occupees',
  'ALM-P-603': 'majeure-differente',
  'ALM-P-604': 'postgres-ne-demarre-pas',
  'ALM-P-605': 'cles-illisibles',
  'ALM-P-606': 'cles-de-demonstration',
  'ALM-P-607': 'cle-maitresse-inconnue',
  'ALM-P-608': 'droits-du-proprietaire',
  'ALM-P-609': 'role-refuse',
  'ALM-P-610': 'base-indisponible',
  'ALM-P-611': 'migration-modifiee',
  'ALM-P-612': 'base-plus-recente',
  'ALM-P-613': 'migration-en-retard',
  'ALM-P-614': 'version-de-postgres',
  'ALM-P-615': 'sauvegarde-abimee',
  'ALM-P-616': 'base-non-vide',
  'ALM-P-617': 'sauvegarde-d-un-autre-schema',
  'ALM-P-618': 'dossier-non-prive',
  'ALM-P-619': 'adresse-de-base-illisible',
  'ALM-P-620': 'chiffre-illisible',
  'ALM-P-621': 'cle-detruite',
  'ALM-P-622': 'demonstration-en-production',
  'ALM-P-623': 'demonstration-refusee',
  'ALM-P-624': 'compte-ou-agence-refuse',
} as const;

export type CodeBase = keyof typeof CODES_BASE;

/** The message is a sentence for the operator: what was expected, what came, what to do. Never a value of the base. */
export class RefusBase extends Error {
  readonly code: CodeBase;

  constructor(code: CodeBase, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RefusBase';
    this.code = code;
  }
}
