export { calculer, type OptionsCalcul } from './calculer.ts';
export { AVERTISSEMENTS, type CodeAvertissement } from './decompte/avertissements.ts';
export { ecrireDecompte } from './decompte/ecrire.ts';
export type * from './decompte/json.ts';
export { schemaDecompte } from './decompte/schema.ts';
export type { Decompte } from './decompte/types.ts';
export { CODES_ERREUR, type CodeErreur, type Erreur, type Lecture } from './situation/erreurs.ts';
export {
  lireSituation,
  lireSituationJson,
  type OptionsLecture,
  type SituationLue,
} from './situation/lire.ts';
export { PRESOMPTIONS, type Presomption } from './situation/presomptions.ts';
export {
  LIMITES,
  MOTIFS_ABSENCE,
  NATURES,
  PRESCRIPTEURS,
  type SituationJson,
  schemaSituation,
  TYPES_EMPLOI,
} from './situation/schema.ts';
export type { EffetManque, Situation } from './situation/types.ts';
export { REGLES, type Regle, type UniteTrace } from './trace/regles.ts';
export * from './verificateur/index.ts';
export { VERSION_MOTEUR } from './version.ts';
