export { type Langue, type MessageErreur, messageErreur } from './erreurs.ts';
export { clauseBeneficiaire, motifAdmission, problemeDesignation } from './fr/adhesion.ts';
export { avertissement } from './fr/avertissements.ts';
export { date, dateCourte, dateLongue, mois, periode } from './fr/calendrier.ts';
export { type Certitude, certitude } from './fr/certitude.ts';
export { phraseDifference, phraseRejeu, phraseTotal } from './fr/comparaison.ts';
export { direContrat, nomGarantie } from './fr/contrats/dire.ts';
export {
  confianceContrat,
  familleContrat,
  mot as motContrat,
  typePayeur,
} from './fr/contrats/mots.ts';
export { direLecture, naturePoint } from './fr/contrats/points.ts';
export type { ClauseDite, SectionDite } from './fr/contrats/types.ts';
export { type ClauseChangee, clausesChangees } from './fr/contrats/versions.ts';
export { phraseCouverture } from './fr/couverture.ts';
export { nomDocument } from './fr/documents.ts';
export { type ExplicationManque, effetManque } from './fr/effets.ts';
export { type ExplicationEtape, expliquerEtape, titreRegle } from './fr/etape.ts';
export { phraseContestation, phrasePrescription } from './fr/indus.ts';
export {
  phraseDroitJauge,
  phraseJauge,
  phraseOrigine,
  quantiteJauge,
  titreJauge,
} from './fr/jauges.ts';
export { beneficiaire, nature, payeur, prestation } from './fr/lexique.ts';
export { type ExplicationMotif, expliquerMotif } from './fr/motifs.ts';
export {
  accorder,
  decimal,
  euros,
  heures,
  nombreDeJours,
  pourcentage,
  ratio,
} from './fr/nombres.ts';
export { hypothese, type ValeurPresumee } from './fr/presomptions.ts';
export { article } from './fr/reference.ts';
export { phraseResultat } from './fr/resultat.ts';
export { composer } from './fr/typographie.ts';
export { type ExplicationCause, expliquerCause } from './fr/verification/causes.ts';
export type { Payeur } from './fr/verification/destinataire.ts';
export { type MessageLigne, messageLigne } from './fr/verification/erreurs.ts';
export {
  type Lettre,
  lettre,
  type OptionsLettre,
  type PartieDeLettre,
  type TableauDeLettre,
} from './fr/verification/lettre.ts';
export { lettreEnTexte } from './fr/verification/lettre-texte.ts';
export {
  controleLigne,
  montant,
  remarqueVerification,
  statutVerifie,
  type TexteVerdict,
  verdict,
} from './fr/verification/mots.ts';
export { versement } from './fr/versement.ts';
