import { liste } from '../lectures.ts';
import type { Parametre, ValeurDatee } from '../types.ts';
import { v } from './valeur.ts';

/** Key: pay period. Flat base = lowest wage of the apprentice less 11 points of SMIC, then the real pay. */
const base = (annees: string): readonly ValeurDatee[] => [
  v('2008-05-01', annees, 'L6243-2 C. trav. (ancien) ; ameli, 24/07/2017', 'haute'),
  v('2019-01-01', null, 'LFSS 2019 (loi 2018-1203) : salaire réel', 'moyenne', '2018-12-22'),
];

const COMMUN = {
  unite: '% SMIC',
  article: 'L6243-2 C. trav. (ancien)',
  note: 'Une valeur par année de contrat.',
  valableJusqua: '2026-12-31',
  lecture: liste,
} as const;

export const apprentiBaseMoins18: Parametre<readonly number[]> = {
  id: 'apprenti_base_ij_moins_18',
  libelle: 'Base forfaitaire d’IJ d’un apprenti de moins de 18 ans',
  valeurs: base('14,26,42'),
  ...COMMUN,
};

export const apprentiBase18a20: Parametre<readonly number[]> = {
  id: 'apprenti_base_ij_18_20',
  libelle: 'Base forfaitaire d’IJ d’un apprenti de 18 à 20 ans',
  valeurs: base('30,38,54'),
  ...COMMUN,
};

export const apprentiBase21Plus: Parametre<readonly number[]> = {
  id: 'apprenti_base_ij_21_plus',
  libelle: 'Base forfaitaire d’IJ d’un apprenti de 21 ans ou plus',
  valeurs: base('42,50,67'),
  ...COMMUN,
};
