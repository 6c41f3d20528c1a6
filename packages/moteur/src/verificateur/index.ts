export { ecrireVerification } from './ecrire.ts';
export {
  CHAMPS_LIGNE,
  type ChampLigne,
  CODES_LIGNE,
  type CodeLigne,
  type ErreurLigne,
} from './erreurs.ts';
export type * from './json.ts';
export { LIGNES_MAX, lireLigneVersee, schemaLignesVersees, schemaVerification } from './schema.ts';
export { TOLERANCES } from './tolerances.ts';
export {
  type CauseNommee,
  CODES_CAUSES,
  type CodeCause,
  type LigneVersee,
  NATURES_VERSEES,
  type NatureVersee,
  type OptionsVerification,
  type Verdict,
  type Verification,
} from './types.ts';
export { verifier } from './verifier.ts';
