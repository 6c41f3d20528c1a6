import { cents, entier } from '../lectures.ts';
import type { Parametre } from '../types.ts';
import { v } from './valeur.ts';

export const seuil150h: Parametre<number> = {
  id: 'seuil_150h',
  libelle: 'Heures sur 3 mois civils ou 90 jours, arrêts jusqu’à 6 mois',
  unite: 'heures',
  article: 'R313-3 1° b) CSS',
  valeurs: [
    v('1993-03-28', '200', 'R313-3 CSS (ancien)', 'haute'),
    v('2015-02-01', '150', 'Décret 2015-86 du 30/01/2015', 'haute', '2015-01-30'),
  ],
  valableJusqua: null,
  lecture: cents,
};

/** SMIC of the first day of the 6 months. */
export const seuil1015Smic: Parametre<number> = {
  id: 'seuil_1015_smic',
  libelle: 'Cotisations sur 6 mois civils, en SMIC horaires',
  unite: 'x SMIC',
  article: 'R313-3 1° a) CSS',
  valeurs: [v('1993-03-28', '1015', 'R313-3 1° a) CSS', 'haute')],
  valableJusqua: '2026-12-31',
  lecture: entier,
};

export const seuil600h: Parametre<number> = {
  id: 'seuil_600h',
  libelle: 'Heures sur 12 mois civils ou 365 jours, arrêts longs et travail discontinu',
  unite: 'heures',
  article: 'R313-3 2°, R313-7 CSS',
  valeurs: [
    v('1993-03-28', '800', 'R313-3, R313-7 CSS (anciens)', 'haute'),
    v('2017-05-06', '600', 'Décret 2017-736 du 03/05/2017', 'haute', '2017-05-03'),
  ],
  valableJusqua: null,
  lecture: cents,
};

/** SMIC of the 1 January that precedes the 12 months (INT-11). */
export const seuil2030Smic: Parametre<number> = {
  id: 'seuil_2030_smic',
  libelle: 'Cotisations sur 12 mois civils, en SMIC horaires',
  unite: 'x SMIC',
  article: 'R313-3 2°, R313-7 a) CSS',
  valeurs: [v('1993-03-28', '2030', 'R313-3 2°, R313-7 a) CSS', 'haute')],
  valableJusqua: '2026-12-31',
  lecture: entier,
};

export const seuilImmatriculation: Parametre<number> = {
  id: 'seuil_immatriculation',
  libelle: 'Immatriculation exigée au-delà de 6 mois d’arrêt',
  unite: 'mois',
  article: 'R313-3 2° CSS',
  valeurs: [v('1993-03-28', '12', 'R313-3 2° CSS', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

/** Each paid day of sickness, accident, maternity or unemployment stands for hours of work (INT-24). */
export const heuresAssimilees: Parametre<number> = {
  id: 'heures_assimilees_par_jour',
  libelle: 'Heures de travail assimilées, par jour indemnisé',
  unite: 'heures',
  article: 'R313-8 CSS',
  note: 'Texte non relu.',
  valeurs: [v('1985-12-21', '6.00', 'R313-8 CSS', 'moyenne')],
  valableJusqua: null,
  lecture: cents,
};

export const maintienDroits: Parametre<number> = {
  id: 'maintien_droits',
  libelle: 'Maintien des droits après la perte de la qualité d’assuré',
  unite: 'mois',
  article: 'L161-8, R161-3 CSS',
  valeurs: [v('1985-12-21', '12', 'L161-8, R161-3 CSS', 'moyenne')],
  valableJusqua: null,
  lecture: entier,
};
