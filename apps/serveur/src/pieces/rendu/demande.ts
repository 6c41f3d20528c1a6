import { TYPES_PIECE, type TypePiece } from '../reception/types-admis.ts';

/** What the child is told to do; the bytes follow. */
export interface DemandeRendu {
  type: TypePiece;
  coteMax: number;
  pixelsMax: number;
  pagesMax: number;
}

/** Written by hand: the child starts for each document, and a library of schemas would double its start. */
export function estDemande(lu: unknown): lu is DemandeRendu {
  if (typeof lu !== 'object' || lu === null) return false;
  const champs = new Map<string, unknown>(Object.entries(lu));
  const entier = (nom: string): boolean => Number.isSafeInteger(champs.get(nom));
  return (
    TYPES_PIECE.some((type) => type === champs.get('type')) &&
    entier('coteMax') &&
    entier('pixelsMax') &&
    entier('pagesMax')
  );
}
