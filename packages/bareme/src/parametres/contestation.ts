import { entier } from '../lectures.ts';
import type { Parametre } from '../types.ts';
import { aucune, v } from './valeur.ts';

/** From the notification of the decision to the appeal before the commission. */
export const craDelaiSaisine: Parametre<number> = {
  id: 'cra_delai_saisine',
  libelle: 'Délai de saisine de la commission de recours amiable',
  unite: 'mois',
  article: 'R142-1 CSS',
  valeurs: [
    v('1985-12-21', '2', 'R142-1 CSS, rédaction d’origine', 'moyenne'),
    v('2019-01-01', '2', 'R142-1, R142-1-A CSS (décret 2018-928)', 'haute'),
  ],
  valableJusqua: null,
  lecture: entier,
};

export const craRejetImplicite: Parametre<number> = {
  id: 'cra_rejet_implicite',
  libelle: 'Silence qui vaut rejet, commission de recours amiable',
  unite: 'mois',
  article: 'R142-6 CSS',
  valeurs: [
    v('2009-01-01', '1', 'R142-6 CSS, rédaction d’avant 2019', 'haute'),
    v('2019-01-01', '2', 'R142-6 CSS (décret 2018-928)', 'haute'),
  ],
  valableJusqua: null,
  lecture: entier,
};

/** The medical commission exists since 2020. */
export const cmraRejetImplicite: Parametre<number> = {
  id: 'cmra_rejet_implicite',
  libelle: 'Silence qui vaut rejet, commission médicale de recours amiable',
  unite: 'mois',
  article: 'R142-8-5 CSS',
  valeurs: [
    aucune('Avant la commission médicale de recours amiable'),
    v('2020-01-01', '4', 'R142-8-5 CSS', 'haute'),
  ],
  valableJusqua: null,
  lecture: entier,
};

/** A dispute that is medical and not medical goes to both commissions. */
export const recoursMixteRejetImplicite: Parametre<number> = {
  id: 'recours_mixte_rejet_implicite',
  libelle: 'Silence qui vaut rejet, recours médical et non médical à la fois',
  unite: 'mois',
  article: 'R142-8-5, R142-9 CSS',
  valeurs: [
    aucune('Avant la commission médicale de recours amiable'),
    v('2020-01-01', '6', 'unafo.org (CRA et CMRA saisies ensemble)', 'moyenne'),
  ],
  valableJusqua: null,
  lecture: entier,
};

/** From the rejection, said or implicit, to the court. */
export const tribunalDelaiSaisine: Parametre<number> = {
  id: 'tribunal_delai_saisine',
  libelle: 'Délai de saisine du tribunal après la commission',
  unite: 'mois',
  article: 'R142-1-A CSS',
  valeurs: [
    v('1985-12-21', '2', 'R142-18 CSS, rédaction d’origine', 'moyenne'),
    v('2019-01-01', '2', 'R142-1-A III CSS (décret 2018-928)', 'haute'),
  ],
  valableJusqua: null,
  lecture: entier,
};
