import { entier, fraction } from '../lectures.ts';
import type { Fraction, Parametre } from '../types.ts';
import { v } from './valeur.ts';

export const tauxIj: Parametre<Fraction> = {
  id: 'ij_maladie_taux',
  libelle: 'Taux de l’IJ maladie',
  unite: 'ratio',
  article: 'R323-5 CSS',
  valeurs: [v('1945-01-01', '1/2', 'R323-5 CSS', 'haute')],
  valableJusqua: null,
  lecture: fraction,
};

/**
 * Key: first day of the stop. Repealed on 1 July 2020 but kept by the stops that had then lasted 30 days,
 * so those begun by 2 June 2020 (INT-09).
 */
export const tauxIjMajore: Parametre<Fraction> = {
  id: 'ij_maladie_taux_majore_3_enfants',
  libelle: 'Taux majoré de l’IJ maladie (3 enfants à charge)',
  unite: 'ratio',
  article: 'R323-5 CSS (ancien)',
  valeurs: [
    v('2010-11-01', '2/3', 'L323-4, R323-5 CSS (anciens)', 'haute'),
    v('2020-06-03', null, 'LFSS 2020 (loi 2019-1446), art. 85 ; F3053', 'moyenne', '2019-12-24'),
  ],
  valableJusqua: null,
  lecture: fraction,
};

export const enfantsMajoration: Parametre<number> = {
  id: 'ij_maladie_majoration_enfants',
  libelle: 'Enfants à charge ouvrant le taux majoré',
  unite: 'enfants',
  article: 'L323-4 CSS (ancien)',
  valeurs: [v('2010-11-01', '3', 'L323-4 CSS (ancien)', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

export const jourMajoration: Parametre<number> = {
  id: 'ij_maladie_majoration_jour',
  libelle: 'Jour de l’arrêt à partir duquel le taux majoré s’applique',
  unite: 'rang',
  article: 'R323-5 CSS (ancien)',
  valeurs: [v('2010-11-01', '31', 'R323-5 CSS (ancien)', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

export const diviseurMensuel: Parametre<Fraction> = {
  id: 'ij_maladie_diviseur_mensuel',
  libelle: 'Diviseur des 3 dernières paies mensuelles',
  unite: 'jours',
  article: 'R323-4 1° CSS',
  valeurs: [v('2010-12-01', '91.25', 'R323-4 1° CSS', 'haute')],
  valableJusqua: null,
  lecture: fraction,
};

export const diviseurQuatorzaine: Parametre<number> = {
  id: 'ij_maladie_diviseur_quatorzaine',
  libelle: 'Diviseur des 6 dernières quatorzaines ou des 12 dernières semaines',
  unite: 'jours',
  article: 'R323-4 2° CSS',
  valeurs: [v('2010-12-01', '84', 'R323-4 2° CSS', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

/** 365 even when the 12 months hold a 29 February. */
export const diviseurDiscontinu: Parametre<number> = {
  id: 'ij_maladie_diviseur_discontinu',
  libelle: 'Diviseur des 12 derniers mois, travail discontinu ou saisonnier',
  unite: 'jours',
  article: 'R323-4 3° CSS',
  valeurs: [v('2010-12-01', '365', 'R323-4 3° CSS', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

/** The other formula printed in R323-8 from 2021 to 2024 never came into force (décret 2024-967). */
export const retablissementJournalier: Parametre<number> = {
  id: 'ij_maladie_retablissement_journalier',
  libelle: 'Mois incomplet rebâti sur le revenu journalier perçu',
  unite: 'oui/non',
  article: 'R323-8 II CSS',
  note: 'Avant : salaire que l’assuré aurait eu en travaillant tout le mois.',
  valeurs: [
    v('1945-01-01', null, 'R323-8 CSS (ancien)', 'moyenne'),
    v(
      '2021-04-15',
      '1',
      'Décret 2021-428 du 12/04/2021, art. 5 ; décret 2024-967 du 30/10/2024',
      'haute',
      '2021-04-12',
    ),
  ],
  valableJusqua: null,
  lecture: entier,
};
