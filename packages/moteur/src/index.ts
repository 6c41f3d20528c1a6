export {
  type Admission,
  admission,
  type Candidat,
  type MotifAdmission,
  type ReponseQuestionnaire,
} from './adhesion/admission.ts';
export {
  type Attribution,
  attribuer,
  type Designation,
  type Famille,
  type Part,
  type ProblemeDesignation,
  type Rang,
  verifierDesignation,
} from './adhesion/beneficiaires.ts';
export {
  cotisationSur,
  hausse,
  type Periodicite,
  type TauxCotisation,
  type Terme,
  tauxCotisation,
  termes,
} from './adhesion/cotisation.ts';
export { type EffetGarantie, effets } from './adhesion/effets.ts';
export {
  avanceDue,
  type CapitalDu,
  capitalDu,
  deduireAvance,
  partSoumise,
  plafonnerRentes,
  renteInvalidite,
  salaireDeReference,
} from './adhesion/prestations.ts';
export { calculer, type OptionsCalcul } from './calculer.ts';
export { canonique } from './comparaison/canonique.ts';
export { comparer, type OptionsComparaison } from './comparaison/comparer.ts';
export { differences } from './comparaison/differences.ts';
export { type FigeJson, figer, type OptionsFige } from './comparaison/figer.ts';
export type * from './comparaison/json.ts';
export { type CauseRejeu, type Rejeu, rejouer } from './comparaison/rejouer.ts';
export type { VersementJson } from './comparaison/repartir.ts';
export { schemaComparaison, schemaFige } from './comparaison/schema.ts';
export { lireCatalogue } from './contrats/catalogue.ts';
export { comparerContrats } from './contrats/comparaison/comparer.ts';
export type * from './contrats/comparaison/json.ts';
export {
  schemaComparaisonContrats,
  schemaDemandeComparaisonContrats,
} from './contrats/comparaison/schema.ts';
export type { Choix } from './contrats/lire/choix.ts';
export { lireContrat } from './contrats/lire.ts';
export { CAUSES, type Cause } from './contrats/schema/communs.ts';
export { type ContratJson, FAMILLES, schemaContrat } from './contrats/schema/contrat.ts';
export type { Catalogue, Contrat } from './contrats/types.ts';
export { AVERTISSEMENTS, type CodeAvertissement } from './decompte/avertissements.ts';
export { ecrireDecompte } from './decompte/ecrire.ts';
export type * from './decompte/json.ts';
export { schemaDecompte } from './decompte/schema.ts';
export type { Decompte } from './decompte/types.ts';
export {
  type ContestationJson,
  contestation,
  type DatesContestation,
  schemaContestation,
} from './indus/contestation.ts';
export {
  type DemandeEcheancier,
  echeancier,
  schemaEcheancier,
  type VersementPrevu,
} from './indus/echeancier.ts';
export {
  type CasDePrescription,
  type InduJson,
  type PrescriptionJson,
  prescription,
  schemaIndu,
} from './indus/prescription.ts';
export { jauger, type OptionsJauges } from './jauges/jauger.ts';
export type * from './jauges/json.ts';
export { type DemandeJauges, schemaDemandeJauges, schemaJauges } from './jauges/schema.ts';
export { type HypotheseJson, schemaHypothese } from './projection/hypotheses.ts';
export {
  type OptionsProjection,
  type ProjectionJson,
  projeter,
  reecrire,
  schemaDemandeProjection,
  schemaProjection,
} from './projection/projeter.ts';
export { CODES_ERREUR, type CodeErreur, type Erreur, type Lecture } from './situation/erreurs.ts';
export {
  lireJson,
  lireSituation,
  lireSituationJson,
  type OptionsLecture,
  type SituationLue,
} from './situation/lire.ts';
export { PRESOMPTIONS, type Presomption } from './situation/presomptions.ts';
export {
  CAUSES_DE_MALADIE,
  LIMITES,
  MOTIFS_ABSENCE,
  NATURES,
  PRESCRIPTEURS,
  type SituationJson,
  schemaSituation,
  TYPES_EMPLOI,
} from './situation/schema.ts';
export type { EffetManque, Situation } from './situation/types.ts';
export { type CleParametre, REGLES, type Regle, type UniteTrace } from './trace/regles.ts';
export * from './verificateur/index.ts';
export { VERSION_MOTEUR } from './version.ts';
