export interface Seuils {
  /** Variance of the Laplacian of the sharpest tenth, under which the page is said to be blurred. */
  nettete: number;
  /** Level (0 to 255) that the lightest 5 % reach on a page that is lit. */
  clair: number;
  /** Levels between the darkest and the lightest 5 %, under which nothing is written. */
  relief: number;
  /** Pixels: an A4 sheet at about 100 dots an inch. */
  grandCote: number;
  petitCote: number;
  /** Levels between paper and background, above which a side can be judged. */
  ecart: number;
  /** Share of a side that paper covers when it goes out of the frame, and when it does not. */
  papier: number;
  fond: number;
}

/** Set on photos made by the tests, from sharp to blurred: see docs/pieces.md. They only warn. */
export const SEUILS: Seuils = {
  nettete: 100,
  clair: 100,
  relief: 12,
  grandCote: 1_100,
  petitCote: 700,
  ecart: 60,
  papier: 0.5,
  fond: 0.15,
};
