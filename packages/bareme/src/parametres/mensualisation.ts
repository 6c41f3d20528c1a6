import { entier, fraction } from '../lectures.ts';
import type { Fraction, Parametre } from '../types.ts';
import { v } from './valeur.ts';

/** Key of all of them: first day of the stop. */
export const mensAncienneteMin: Parametre<number> = {
  id: 'mens_anciennete_min',
  libelle: 'Maintien légal du salaire : ancienneté minimale',
  unite: 'ans',
  article: 'L1226-1 C. trav.',
  note: 'Trois ans avant la loi 2008-596.',
  valeurs: [v('2008-06-27', '1', 'Loi 2008-596 du 25/06/2008', 'haute', '2008-06-26')],
  valableJusqua: null,
  lecture: entier,
};

/** None for a work accident or an occupational disease, the way to work set apart. */
export const mensAttente: Parametre<number> = {
  id: 'mens_carence_jours',
  libelle: 'Maintien légal du salaire : jours d’absence sans maintien',
  unite: 'jours',
  article: 'D1226-3 C. trav.',
  note: 'Maladie, accident de la vie privée, accident de trajet : à compter du 8e jour.',
  valeurs: [v('2008-05-01', '7', 'D1226-3 C. trav.', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

export const mensTaux1: Parametre<Fraction> = {
  id: 'mens_taux_1',
  libelle: 'Maintien légal du salaire : taux de la première période',
  unite: 'ratio',
  article: 'D1226-1 C. trav.',
  valeurs: [v('2008-05-01', '0.90', 'D1226-1 C. trav.', 'haute')],
  valableJusqua: null,
  lecture: fraction,
};

export const mensTaux2: Parametre<Fraction> = {
  id: 'mens_taux_2',
  libelle: 'Maintien légal du salaire : taux de la seconde période',
  unite: 'ratio',
  article: 'D1226-1 C. trav.',
  note: 'Deux tiers, jamais un décimal tronqué.',
  valeurs: [v('2008-05-01', '2/3', 'D1226-1 C. trav.', 'haute')],
  valableJusqua: null,
  lecture: fraction,
};

export const mensDureeBase: Parametre<number> = {
  id: 'mens_duree_base',
  libelle: 'Maintien légal du salaire : durée de base de chaque période',
  unite: 'jours',
  article: 'D1226-1 C. trav.',
  valeurs: [v('2008-05-01', '30', 'D1226-1 C. trav.', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

export const mensIncrement: Parametre<number> = {
  id: 'mens_increment',
  libelle: 'Maintien légal du salaire : jours de plus par période entière d’ancienneté',
  unite: 'jours',
  article: 'D1226-2 C. trav.',
  valeurs: [v('2008-06-27', '10', 'D1226-2 C. trav.', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

export const mensPeriodeAnciennete: Parametre<number> = {
  id: 'mens_periode_anciennete',
  libelle: 'Maintien légal du salaire : période entière d’ancienneté, au-delà du minimum',
  unite: 'ans',
  article: 'D1226-2 C. trav.',
  valeurs: [v('2008-06-27', '5', 'D1226-2 C. trav.', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

export const mensDureeMax: Parametre<number> = {
  id: 'mens_duree_max',
  libelle: 'Maintien légal du salaire : durée maximale de chaque période',
  unite: 'jours',
  article: 'D1226-2 C. trav.',
  valeurs: [v('2008-05-01', '90', 'D1226-2 C. trav.', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

export const mensFenetre: Parametre<number> = {
  id: 'mens_fenetre_mois',
  libelle: 'Maintien légal du salaire : mois dont les jours déjà payés sont déduits',
  unite: 'mois',
  article: 'D1226-4 C. trav.',
  valeurs: [v('2008-05-01', '12', 'D1226-4 C. trav.', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

/** No text fixes how a day of the month's wage is found: two flat rates of payrolls (INT-40). */
export const mensJoursTrentieme: Parametre<Fraction> = {
  id: 'mens_jours_trentieme',
  libelle: 'Jours d’un mois, usage du trentième',
  unite: 'jours',
  article: 'Usage de paie',
  valeurs: [v('2008-05-01', '30', 'Usage de paie', 'moyenne')],
  valableJusqua: null,
  lecture: fraction,
};

export const mensJoursMoyens: Parametre<Fraction> = {
  id: 'mens_jours_moyens',
  libelle: 'Jours d’un mois moyen',
  unite: 'jours',
  article: 'Usage de paie',
  valeurs: [v('2008-05-01', '30.42', 'Usage de paie : 365 / 12', 'moyenne')],
  valableJusqua: null,
  lecture: fraction,
};
