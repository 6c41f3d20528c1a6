/** What is received. Nothing else is ever decoded. */
export const TYPES_PIECE = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;

export type TypePiece = (typeof TYPES_PIECE)[number];

export const EXTENSIONS: Readonly<Record<TypePiece, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};
