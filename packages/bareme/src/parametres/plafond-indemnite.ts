import { entier, fraction } from '../lectures.ts';
import type { Fraction, Parametre } from '../types.ts';
import { v } from './valeur.ts';

/** Key: first day of the stop, never the day of payment; a prolongation keeps the coefficient of its stop. */
export const coefPlafondSmic: Parametre<Fraction> = {
  id: 'ij_maladie_coef_plafond_smic',
  libelle: 'Nombre de SMIC mensuels au-delà duquel une paie ne compte plus',
  unite: 'x SMIC',
  article: 'R323-4 CSS',
  valeurs: [
    v('2012-01-01', '1.8', 'Décret 2011-1957 du 26/12/2011', 'haute', '2011-12-26'),
    v(
      '2025-04-01',
      '1.4',
      'Décret 2025-160 du 20/02/2025 ; service-public F3053',
      'haute',
      '2025-02-20',
    ),
  ],
  valableJusqua: '2026-12-31',
  lecture: fraction,
};

/** R323-9: the benefit never exceeds 1/730 of the yearly ceiling; it bites for fortnightly pay (/84). */
export const diviseurPlafondIj: Parametre<number> = {
  id: 'ij_maladie_diviseur_plafond',
  libelle: 'Diviseur du plafond annuel donnant l’IJ maximale',
  unite: 'jours',
  article: 'R323-9 CSS',
  valeurs: [v('2010-12-01', '730', 'R323-9 CSS', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

/** Former R323-9 for the 3-children rate: 1/547.5 of the yearly ceiling. */
export const diviseurPlafondIjMajoree: Parametre<Fraction> = {
  id: 'ij_maladie_diviseur_plafond_majore',
  libelle: 'Diviseur du plafond annuel donnant l’IJ majorée maximale',
  unite: 'jours',
  article: 'R323-9 CSS (ancien)',
  valeurs: [
    v('2010-12-01', '547.5', 'R323-9 CSS (ancien)', 'haute'),
    v('2020-06-03', null, 'LFSS 2020 (loi 2019-1446), art. 85', 'moyenne', '2019-12-24'),
  ],
  valableJusqua: null,
  lecture: fraction,
};
