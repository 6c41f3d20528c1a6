import { DOCUMENTS, type Document, type LieuPiece } from './documents.ts';

export interface Etiquette {
  document: Document;
  /** By the person. A label that is only proposed opens nothing. */
  confirmee: boolean;
  /** The person, or the doctor, asked that only a doctor open it. */
  sousPliMedical: boolean;
}

/** Where a piece is kept. Any doubt leads to the vault. */
export function classer({ document, confirmee, sousPliMedical }: Etiquette): LieuPiece {
  return sousPliMedical || !confirmee ? 'coffre' : DOCUMENTS[document];
}

/**
 * Whether a change of label moves the piece, and who may do it: out of the vault, the person alone; into it,
 * anyone who holds the piece.
 */
export function deplacer(
  depuis: LieuPiece,
  vers: LieuPiece,
  par: 'assure' | 'gestion' | 'agence',
): 'rien' | 'deplacer' | 'interdit' {
  if (depuis === vers) return 'rien';
  return vers === 'coffre' || par === 'assure' ? 'deplacer' : 'interdit';
}
