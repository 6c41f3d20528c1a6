import { entier } from '../lectures.ts';
import type { Parametre } from '../types.ts';
import { v } from './valeur.ts';

/** Second tranche of a wage, in ceilings of social security. */
export const contratTranche2: Parametre<number> = {
  id: 'contrat_tranche_2_plafonds',
  libelle: 'Prévoyance : fin de la tranche 2 du salaire, en plafonds',
  unite: 'x PASS',
  article: 'Accord national interprofessionnel du 17/11/2017',
  note: 'Tranche B, de 1 à 4 plafonds, avant la fusion Agirc-Arrco de 2019.',
  valeurs: [
    v('1947-03-14', '4', 'Convention collective des cadres du 14/03/1947', 'moyenne'),
    v('2019-01-01', '8', 'Accord Agirc-Arrco du 17/11/2017', 'haute', '2017-11-17'),
  ],
  valableJusqua: null,
  lecture: entier,
};

/** When a contract was not seen to say how long it pays, what may be taken as sure. */
export const contratDureeSure: Parametre<number> = {
  id: 'contrat_duree_sure_jours',
  libelle:
    'Prévoyance : jours tenus pour acquis quand la durée maximale du contrat n’est pas connue',
  unite: 'jours',
  article: 'Aucun article',
  note: 'La plus courte durée des contrats relevés est de 60 jours. Au-delà, le montant est inconnu.',
  valeurs: [v('1900-01-01', '60', 'Contrats relevés : 60 jours au moins', 'basse', '1900-01-01')],
  valableJusqua: null,
  lecture: entier,
};
