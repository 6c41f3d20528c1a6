import { cents, fraction } from '../lectures.ts';
import type { Fraction, Parametre } from '../types.ts';
import { v } from './valeur.ts';

export const invaliditeTauxCat1: Parametre<Fraction> = {
  id: 'invalidite_taux_cat1',
  libelle: 'Pension d’invalidité, catégorie 1',
  unite: 'ratio',
  article: 'R341-4 CSS',
  valeurs: [v('1985-12-21', '0.30', 'R341-4 CSS', 'haute')],
  valableJusqua: null,
  lecture: fraction,
};

export const invaliditeTauxCat2: Parametre<Fraction> = {
  id: 'invalidite_taux_cat2',
  libelle: 'Pension d’invalidité, catégories 2 et 3',
  unite: 'ratio',
  article: 'R341-5, R341-6 CSS',
  note: 'La catégorie 3 y ajoute la majoration pour tierce personne.',
  valeurs: [v('1985-12-21', '0.50', 'R341-4 et suivants CSS', 'haute')],
  valableJusqua: null,
  lecture: fraction,
};

const CALCUL = '30 % du plafond mensuel';

export const invaliditeCat1Max: Parametre<number> = {
  id: 'invalidite_cat1_max_mensuel',
  libelle: 'Pension d’invalidité de catégorie 1, maximum mensuel',
  unite: 'EUR/mois',
  article: 'R341-4 CSS',
  valeurs: [
    v('2018-01-01', '993.30', CALCUL, 'moyenne', '2017-12-05'),
    v('2019-01-01', '1013.10', CALCUL, 'moyenne', '2018-12-11'),
    v('2020-01-01', '1028.40', CALCUL, 'moyenne', '2019-12-02'),
    v('2021-01-01', '1028.40', CALCUL, 'moyenne', '2020-12-22'),
    v('2022-01-01', '1028.40', CALCUL, 'moyenne', '2021-12-15'),
    v('2023-01-01', '1099.80', CALCUL, 'moyenne', '2022-12-09'),
    v('2024-01-01', '1159.20', CALCUL, 'moyenne', '2023-12-19'),
    v('2025-01-01', '1177.50', 'APGIS, chiffres utiles 2025', 'haute', '2024-12-19'),
    v('2026-01-01', '1201.50', CALCUL, 'moyenne', '2025-12-22'),
  ],
  valableJusqua: null,
  lecture: cents,
};

export const invaliditeMinimum: Parametre<number> = {
  id: 'invalidite_minimum_mensuel',
  libelle: 'Pension d’invalidité minimale, par mois',
  unite: 'EUR/mois',
  article: 'L341-5 CSS',
  note: 'La valeur 2026 est déduite d’un minimum journalier de 11,12 € : à confirmer.',
  valeurs: [
    v('2025-04-01', '335.29', 'APGIS, chiffres utiles 2025', 'haute'),
    v('2026-01-01', '338.24', 'EFL ; circulaire Cnav 2025-29 ; calcul', 'basse'),
  ],
  valableJusqua: null,
  lecture: cents,
};
