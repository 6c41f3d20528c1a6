/** Rules of the catalogue that no vector exercises, with the reason. */
export const REGLES_SANS_VECTEUR: Readonly<Record<string, string>> = {};

/** Rules that vectors exercise though the engine leaves no step for them: they say what is *not* done. */
export const REGLES_SANS_ETAPE: Readonly<Record<string, string>> = {
  'R-G-11': 'Jours calendaires : la frise les compte, aucune étape ne les retire.',
  'R-G-52':
    'Revalorisation supprimée : le montant ne change pas ; seul un avertissement peut le dire.',
  'R-G-67': 'Durée maximale des prescriptions : un avertissement, sans effet sur le montant.',
  'R-C-06':
    'Ancienneté au premier jour : un palier atteint pendant l’arrêt ne change rien, aucune étape ne le dit.',
};
