import { entier } from '../lectures.ts';
import type { Parametre } from '../types.ts';
import { v } from './valeur.ts';

/** Beyond these months the right is judged again, with the facts of the first day (INT-22). */
export const dureeDroitsInitiale: Parametre<number> = {
  id: 'duree_droits_initiale',
  libelle: 'Durée couverte par les conditions d’ouverture ordinaires',
  unite: 'mois',
  article: 'R313-3 CSS',
  valeurs: [v('1993-03-28', '6', 'R313-3 CSS', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

export const maxIj360: Parametre<number> = {
  id: 'ij_max_360',
  libelle: 'IJ au plus sur 3 ans, hors affection de longue durée',
  unite: 'jours',
  article: 'L323-1 2°, R323-1 4° CSS',
  valeurs: [v('1985-12-21', '360', 'L323-1 2°, R323-1 4° CSS', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

export const fenetreIj360: Parametre<number> = {
  id: 'ij_max_360_fenetre',
  libelle: 'Période glissante du compteur de 360 IJ',
  unite: 'ans',
  article: 'L323-1 2°, R323-1 4° CSS',
  valeurs: [v('1985-12-21', '3', 'L323-1 2°, R323-1 4° CSS', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

export const aldDuree: Parametre<number> = {
  id: 'ij_ald_duree',
  libelle: 'Durée maximale en affection de longue durée, de date à date',
  unite: 'ans',
  article: 'L323-1 1°, R323-1 2° CSS',
  valeurs: [v('1985-12-21', '3', 'L323-1 1°, R323-1 2° CSS', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

export const aldReprise: Parametre<number> = {
  id: 'ij_ald_reprise_renouvellement',
  libelle: 'Reprise de travail rouvrant un délai de 3 ans',
  unite: 'ans',
  article: 'R323-1 3° CSS',
  valeurs: [v('1985-12-21', '1', 'R323-1 3° CSS', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

/** An older wording of R323-2 came before: it is not carried here. */
export const maxCumulRetraite: Parametre<number> = {
  id: 'ij_max_cumul_retraite',
  libelle: 'IJ au plus pendant un cumul emploi-retraite',
  unite: 'jours',
  article: 'L323-2, R323-2 CSS',
  valeurs: [
    v('1945-01-01', null, 'R323-2 CSS (ancien), non repris', 'moyenne'),
    v('2021-04-15', '60', 'Décret 2021-428 du 12/04/2021, art. 1 3°', 'haute', '2021-04-12'),
  ],
  valableJusqua: null,
  lecture: entier,
};
