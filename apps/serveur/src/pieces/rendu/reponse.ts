import { z } from 'zod';

/** Measured by the child on each page; read by the checks. */
const schemaMesures = z.strictObject({
  /** Variance of the Laplacian, mean of the sharpest tenth of the page. */
  nettete: z.number(),
  /** Levels 0 to 255: the mean, and those that 5 % and 95 % of the points do not exceed. */
  moyenne: z.number(),
  sombre: z.number(),
  clair: z.number(),
  /** Share of paper along each side of a photo, 0 to 1. */
  bords: z.strictObject({
    haut: z.number(),
    droite: z.number(),
    bas: z.number(),
    gauche: z.number(),
  }),
  /** Difference between paper and background, in levels. */
  ecart: z.number(),
});

export type Mesures = z.infer<typeof schemaMesures>;

const schemaPage = z.strictObject({
  largeur: z.int().positive(),
  hauteur: z.int().positive(),
  /** Pixels of the picture as it came, upright; points of a PDF page. */
  source: z.strictObject({ largeur: z.int().positive(), hauteur: z.int().positive() }),
  taille: z.int().positive(),
  mesures: schemaMesures,
});

/** What the child answers before the bytes. The parent believes nothing that is not of that shape. */
export const schemaReponse = z.discriminatedUnion('etat', [
  z.strictObject({ etat: z.literal('rendu'), pages: z.array(schemaPage).min(1).max(1_000) }),
  z.strictObject({ etat: z.literal('abime') }),
  z.strictObject({ etat: z.literal('protege') }),
  z.strictObject({ etat: z.literal('trop-de-pages'), pages: z.int() }),
]);

export type ReponseRendu = z.infer<typeof schemaReponse>;

/** A page as it is shown: a JPEG without metadata, and what was measured on it. */
export interface PageRendue extends Omit<z.infer<typeof schemaPage>, 'taille'> {
  jpeg: Buffer;
}
