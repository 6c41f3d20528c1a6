/** Stable codes of refusal. A code is never reused for another cause; each is documented in docs/erreurs.md. */
export const CODES_ERREUR = {
  'ALM-E-001': 'json-illisible',
  'ALM-E-002': 'cle-inconnue',
  'ALM-E-003': 'champ-absent',
  'ALM-E-004': 'type-inattendu',
  'ALM-E-005': 'date-impossible',
  'ALM-E-006': 'montant-illisible',
  'ALM-E-007': 'choix-inconnu',
  'ALM-E-008': 'nombre-hors-bornes',
  'ALM-E-009': 'liste-trop-longue',
  'ALM-E-010': 'liste-vide',
  'ALM-E-011': 'periode-inversee',
  'ALM-E-012': 'prolongation-sans-arret',
  'ALM-E-013': 'deux-natures-le-meme-jour',
  'ALM-E-014': 'identifiant-en-double',
  'ALM-E-015': 'hors-de-la-periode',
  'ALM-E-016': 'texte-illisible',
  'ALM-E-017': 'envoi-avant-prescription',
  'ALM-E-018': 'entree-trop-grosse',
  'ALM-E-019': 'perte-de-gain-negative',
  'ALM-E-020': 'contrat-inconnu',
  'ALM-E-030': 'hypothese-sans-objet',
  'ALM-C-001': 'contrat-trop-gros',
  'ALM-C-002': 'paliers-chevauches',
  'ALM-C-003': 'suite-rompue',
  'ALM-C-004': 'bornes-inversees',
  'ALM-C-005': 'chemin-perdu',
  'ALM-C-006': 'choix-hors-liste',
  'ALM-C-007': 'versions-chevauchees',
  'ALM-C-008': 'double-dans-le-contrat',
  'ALM-C-009': 'boucle-de-payeurs',
  'ALM-C-010': 'clause-incomplete',
} as const;

export type CodeErreur = keyof typeof CODES_ERREUR;

/** One refusal, located: what was expected there, and what came. */
export interface Erreur {
  code: CodeErreur;
  /** Path in the JSON, `arrets[0].au`; empty for the document itself. */
  chemin: string;
  /** Kind that was expected (`date`, `montant`…): a key of the texts, never a sentence. */
  attendu: string;
  /** The sender's own value, shortened; absent when nothing came. */
  recu?: string;
  operandes?: Readonly<Record<string, string | number>>;
}

export type Lecture<T> = { ok: true; valeur: T } | { ok: false; erreurs: readonly Erreur[] };
