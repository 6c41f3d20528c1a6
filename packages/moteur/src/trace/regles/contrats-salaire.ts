import { DEPUIS_TOUJOURS, depuis, regle } from './regle.ts';

const CLAUSE = depuis(DEPUIS_TOUJOURS, 'Clause du contrat');

export const contratSemaine = regle({
  id: 'R-I-40',
  article: 'Clause du contrat : salaire de base ; accord du 16/11/2018, art. 4.5',
  versions: depuis('2019-01-01', 'Accord du 16 novembre 2018'),
  options: ['INT-36'],
  entrees: {
    tauxHoraire: 'fraction',
    heures: 'centiemes',
    primes: 'cents',
    ifm: 'fraction',
    iccp: 'fraction',
  },
  resultat: 'centsExacts',
});

export const contratMois = regle({
  id: 'R-D-02',
  article: 'Clause du contrat : salaire de référence',
  versions: CLAUSE,
  entrees: { periode: 'texte', mois: 'nombre', total: 'cents' },
  resultat: 'centsExacts',
});

export const contratJour = regle({
  id: 'R-D-03',
  article: 'Clause du contrat : salaire d’un jour',
  versions: CLAUSE,
  entrees: { salaire: 'centsExacts', diviseur: 'texte', jours: 'fraction' },
  resultat: 'centsExacts',
});

export const contratPlafondPass = regle({
  id: 'R-D-02-2',
  article: 'Clause du contrat : salaire le plus haut compté ; CSS L241-3',
  versions: CLAUSE,
  parametres: ['passAnnuel'],
  entrees: { salaire: 'centsExacts', pass: 'cents', multiple: 'nombre' },
  resultat: 'centsExacts',
});

export const contratNetForfaitaire = regle({
  id: 'R-I-46',
  article: 'Clause du contrat : salaire net ; accord du 16/11/2018, art. 4.5',
  versions: depuis('2019-01-01', 'Accord du 16 novembre 2018'),
  options: ['INT-06'],
  entrees: { brut: 'centsExacts', taux: 'fraction' },
  resultat: 'centsExacts',
});
