import { liste } from '../lectures.ts';
import type { Parametre, ValeurDatee } from '../types.ts';
import { v } from './valeur.ts';

/** Key: day the contract was concluded (décret 2018-1347). */
const grille = (ancienne: string, nouvelle: string): readonly ValeurDatee[] => [
  v('2008-05-01', ancienne, 'D6222-26 C. trav. (ancien)', 'haute'),
  v('2019-01-01', nouvelle, 'Décret 2018-1347 du 28/12/2018', 'moyenne', '2018-12-28'),
];

const COMMUN = {
  unite: '% SMIC',
  article: 'D6222-26 C. trav.',
  note: 'Une valeur par année de contrat.',
  valableJusqua: '2026-12-31',
  lecture: liste,
} as const;

export const apprentiRemunerationMoins18: Parametre<readonly number[]> = {
  id: 'apprenti_remuneration_moins_18',
  libelle: 'Rémunération minimale d’un apprenti de moins de 18 ans',
  valeurs: grille('25,37,53', '27,39,55'),
  ...COMMUN,
};

export const apprentiRemuneration18a20: Parametre<readonly number[]> = {
  id: 'apprenti_remuneration_18_20',
  libelle: 'Rémunération minimale d’un apprenti de 18 à 20 ans',
  valeurs: grille('41,49,65', '43,51,67'),
  ...COMMUN,
};

/** Before 2019 this row covered every apprentice of 21 or more. */
export const apprentiRemuneration21a25: Parametre<readonly number[]> = {
  id: 'apprenti_remuneration_21_25',
  libelle: 'Rémunération minimale d’un apprenti de 21 à 25 ans (21 ou plus avant 2019)',
  valeurs: grille('53,61,78', '53,61,78'),
  ...COMMUN,
};

/** Same figures as the row above before 2019, so that an age always finds its row. */
export const apprentiRemuneration26Plus: Parametre<readonly number[]> = {
  id: 'apprenti_remuneration_26_plus',
  libelle: 'Rémunération minimale d’un apprenti de 26 ans ou plus',
  valeurs: grille('53,61,78', '100,100,100'),
  ...COMMUN,
};
