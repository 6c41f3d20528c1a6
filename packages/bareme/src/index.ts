export * from './calendrier.ts';
export { chargerDroit, type Droit } from './droit.ts';
export { scellerAvec } from './empreinte.ts';
export { estOuvrable, ouvrableSuivant } from './feries.ts';
export { parametresPerimes } from './fraicheur.ts';
export {
  INTERPRETATIONS,
  type Interpretation,
  LECTURES,
  OPTIONS_PAR_DEFAUT,
  type Options,
} from './interpretations.ts';
export { PARAMETRES } from './parametres/index.ts';
export { INCONNU, valeurAu } from './table.ts';
export type * from './types.ts';
