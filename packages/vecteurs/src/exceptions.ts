/** Rules of the catalogue that no vector exercises, with the reason. */
export const REGLES_SANS_VECTEUR: Readonly<Record<string, string>> = {};

/** Rules that vectors exercise though the engine leaves no step for them: they say what is *not* done. */
export const REGLES_SANS_ETAPE: Readonly<Record<string, string>> = {
  'R-B-11': 'Salariés agricoles : les règles du régime général, seul le payeur change.',
  'R-G-11': 'Jours calendaires : la frise les compte, aucune étape ne les retire.',
  'R-G-52':
    'Revalorisation supprimée : le montant ne change pas ; seul un avertissement peut le dire.',
  'R-A-02': 'Qui paie un indépendant : la ligne le nomme, aucun calcul n’en dépend.',
  'R-A-14': 'Durées d’un indépendant : les compteurs du salarié, étapes R-G-34 et R-G-35.',
  'R-A-19': 'Formalités d’un indépendant : celles du salarié, étapes R-G-61 à R-G-63.',
  'R-A-20': 'CSG et CRDS d’un indépendant : celles du salarié, étape R-G-57.',
  'R-G-67': 'Durée maximale des prescriptions : un avertissement, sans effet sur le montant.',
  'R-C-06':
    'Ancienneté au premier jour : un palier atteint pendant l’arrêt ne change rien, aucune étape ne le dit.',
};

/** Rules that fewer than ten vectors exercise, with the reason: they have one outcome. */
export const REGLES_A_PEU_DE_VECTEURS: Readonly<Record<string, string>> = {
  'R-G-48': 'Accidents dès 2027 : durée non publiée, donc un seul résultat, le droit inconnu.',
  'ALM-H': 'Chiffre de la loi inconnu à une date : un seul résultat, l’inconnu.',
  'ALM-P': 'Nature non couverte : un seul résultat, l’inconnu.',
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
  ...pour('Chiffre publié ou gain forfaitaire : il contrôle le montant calculé ou tabulé.', [
    'tnsIjMaxPubliee',
    'tnsIjMaxLiberalPubliee',
    'tnsIjMinMicroPubliee',
    'tnsIjMinPubliee',
    'invaliditeCat1Max',
    'nsaGainForfaitaire',
    'nsaTaux28',
    'nsaTauxApres28',
  ]),
  ...pour('Montant à vérifier : un avertissement (ALM-A-040), sans étape.', ['nsaMontantConfirme']),
  ...pour('Accidents dès 2027 : limite pas encore publiée, droit inconnu (ALM-A-010).', [
    'atDureeMax',
  ]),
  ...pour(
    'Plafond de la Sécurité sociale d’un jour, d’une heure : l’annuel et le mensuel servent.',
    ['pssJournalier', 'pssHoraire'],
  ),
  ...pour('Délais d’un trop-perçu ou d’un recours : calculés à part, hors du décompte.', [
    'prescriptionAction',
    'prescriptionButoir',
    'prescriptionFraude',
    'cmraRejetImplicite',
    'craDelaiSaisine',
    'craRejetImplicite',
    'recoursMixteRejetImplicite',
    'tribunalDelaiSaisine',
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
