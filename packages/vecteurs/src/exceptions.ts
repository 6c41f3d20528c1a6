/** Rules of the catalogue that no vector exercises, with the reason. */
export const REGLES_SANS_VECTEUR: Readonly<Record<string, string>> = {};

/** Rules that vectors exercise though the engine leaves no step for them: they say what is *not* done. */
export const REGLES_SANS_ETAPE: Readonly<Record<string, string>> = {
  'R-G-11': 'Jours calendaires : la frise les compte, aucune étape ne les retire.',
  'R-G-52':
    'Revalorisation supprimée : le montant ne change pas ; seul un avertissement peut le dire.',
  'R-G-67': 'Durée maximale des prescriptions : un avertissement, sans effet sur le montant.',
};

/** Parameters that no rule of the catalogue reads, with the reason. */
export const PARAMETRES_SANS_REGLE: Readonly<Record<string, string>> = {
  ...pour('Durée maximale des prescriptions (R-G-67) : un avertissement, sans étape.', [
    'prescriptionMaxInitiale',
    'prescriptionMaxProlongation',
  ]),
  ...pour('Chiffre imprimé par une source officielle : il contrôle le calcul.', [
    'ijMaximalePublie',
    'ijMaximaleMajoreePublie',
    'plafondMensuelPublie',
    'atIjMax60',
    'atIjMax80',
    'atSalaireJournalierMax',
    'csgNonDeductible',
  ]),
  ...pour('Pas encore calculé : accident du travail et maladie professionnelle.', [
    'atTaux1',
    'atTaux2',
    'atJourBascule',
    'atCoefPlafond',
    'atAbattementNet',
    'atDiviseurMensuel',
    'atDiviseurQuatorzaine',
    'atDiviseurDiscontinu',
    'atDureeMax',
    'atPartImposable',
  ]),
  ...pour('Pas encore calculé : plafond de la Sécurité sociale.', [
    'passAnnuel',
    'pmssMensuel',
    'pssJournalier',
    'pssHoraire',
  ]),
  ...pour('Pas encore calculé : pension d’invalidité.', [
    'invaliditeTauxCat1',
    'invaliditeTauxCat2',
    'invaliditeMinimum',
    'invaliditeCat1Max',
  ]),
  ...pour('Pas encore calculé : reprise d’un trop-perçu.', [
    'prescriptionAction',
    'prescriptionFraude',
  ]),
  ...pour('Salaire minimal de l’apprenti : aide à la saisie, sans effet sur le montant.', [
    'apprentiRemunerationMoins18',
    'apprentiRemuneration18a20',
    'apprentiRemuneration21a25',
    'apprentiRemuneration26Plus',
  ]),
  ...pour('Durée légale du travail : les heures sont données, jamais présumées.', [
    'heuresMensuelles',
  ]),
};

function pour(raison: string, cles: readonly string[]): Record<string, string> {
  return Object.fromEntries(cles.map((cle) => [cle, raison]));
}
