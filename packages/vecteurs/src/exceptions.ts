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
