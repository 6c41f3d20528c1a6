import { depuis, regle } from './regle.ts';

export const carenceIndependant = regle({
  id: 'R-A-12',
  article: 'CSS D622-8',
  versions: [
    { du: '1995-01-01', texte: 'RSI, D613-19' },
    { du: '2018-01-01', texte: 'Décret 2017-612' },
    { du: '2021-07-01', texte: 'Décret 2021-755' },
  ],
  options: ['INT-28'],
  parametres: ['tnsCarence', 'tnsFranchiseRelative', 'tnsCarenceHospitalisation'],
  entrees: { du: 'jour', au: 'jour', jours: 'nombre', duree: 'nombre', hospitalise: 'booleen' },
  resultat: 'nombre',
});

export const maxLiberal = regle({
  id: 'R-A-15',
  article: 'CSS D622-12',
  versions: depuis('2021-07-01', 'Décret 2021-755'),
  options: ['INT-28'],
  parametres: ['tnsLiberalMaxJours'],
  entrees: { payesAvant: 'nombre', max: 'nombre' },
  resultat: 'booleen',
});

export const moitie = regle({
  id: 'R-A-16',
  article: 'CSS D622-10',
  versions: depuis('2015-02-04', 'Moitié de l’indemnité'),
  options: ['INT-05'],
  parametres: ['tnsTempsPartielTaux'],
  entrees: { pleine: 'centsExacts', taux: 'fraction' },
  resultat: 'centsExacts',
});

export const maxTempsPartiel = regle({
  id: 'R-A-16-d',
  article: 'CSS D622-10',
  versions: depuis('2015-02-04', '90 ou 270 jours'),
  parametres: ['tnsTempsPartielMax', 'fenetreIj360', 'tnsTempsPartielMaxAld'],
  entrees: { payesAvant: 'nombre', max: 'nombre' },
  resultat: 'booleen',
});

export const tempsPartielSuite = regle({
  id: 'R-A-16-s',
  article: 'CSS D622-10',
  versions: depuis('2015-02-04', 'Suite d’un arrêt complet payé'),
  entrees: { du: 'jour' },
  resultat: 'booleen',
});

export const pension = regle({
  id: 'R-A-17',
  article: 'CSS L632-1, L634-2',
  versions: depuis('1995-01-01', 'Pas d’indemnité avec une pension'),
  entrees: { depuis: 'jour' },
  resultat: 'booleen',
});
