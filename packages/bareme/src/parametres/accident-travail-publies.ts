import { cents } from '../lectures.ts';
import type { Parametre } from '../types.ts';
import { v } from './valeur.ts';

/**
 * Control figures: what the engine must find again, never what it computes with. First day, highest daily
 * wage, highest benefit at 60 % and at 80 %, where printed (`null`: computed), day the PASS was known.
 * Each is rounded from the exact product: in 2023, 60 % of 366.89 would give 220.13, one cent short.
 */
const TABLE = [
  ['2016-01-01', '322.06', '193.23', '257.65', null, '2015-12-17'],
  ['2017-01-01', '327.16', '196.30', '261.73', null, '2016-12-05'],
  ['2018-01-01', '331.36', '198.82', '265.09', null, '2017-12-05'],
  ['2019-01-01', '337.97', '202.78', '270.38', null, '2018-12-11'],
  ['2020-01-01', '343.07', '205.84', '274.46', 'groupe VYV, 2022', '2019-12-02'],
  ['2023-01-01', '366.89', '220.14', '293.51', 'service-public ; legisocial', '2022-12-09'],
  ['2024-01-01', '386.71', '232.03', '309.37', 'droit-finances', '2023-12-19'],
  ['2025-01-01', '392.81', '235.69', '314.25', 'service-public F175 ; ameli', '2024-12-19'],
  ['2026-01-01', '400.82', '240.49', '320.66', 'EFL ; matot-braine', '2025-12-22'],
] as const;

const CALCUL = 'calcul sur 0,834 % du PASS';
const confiance = (lu: string | null) => (lu === null ? 'moyenne' : 'haute');

export const atSalaireJournalierMax: Parametre<number> = {
  id: 'at_salaire_journalier_max',
  libelle: 'Salaire journalier maximal retenu (accident du travail)',
  unite: 'EUR/jour',
  article: 'L433-2, R433-2 CSS',
  note: 'Chiffre de contrôle.',
  valeurs: TABLE.map(([du, salaire, , , lu, connuLe]) =>
    v(du, salaire, lu ?? CALCUL, confiance(lu), connuLe),
  ),
  valableJusqua: '2026-12-31',
  lecture: cents,
};

export const atIjMax60: Parametre<number> = {
  id: 'at_ij_max_60',
  libelle: 'IJ d’accident du travail maximale, jours 1 à 28',
  unite: 'EUR/jour',
  article: 'R433-1, R433-2 CSS',
  note: 'Chiffre de contrôle.',
  valeurs: TABLE.map(([du, , ij60, , lu, connuLe]) =>
    v(du, ij60, lu ?? CALCUL, confiance(lu), connuLe),
  ),
  valableJusqua: '2026-12-31',
  lecture: cents,
};

export const atIjMax80: Parametre<number> = {
  id: 'at_ij_max_80',
  libelle: 'IJ d’accident du travail maximale, dès le 29e jour',
  unite: 'EUR/jour',
  article: 'R433-2, R433-3 CSS',
  note: 'Chiffre de contrôle. Atteint seulement si 79 % du salaire réel le permet.',
  valeurs: TABLE.map(([du, , , ij80, lu, connuLe]) =>
    v(du, ij80, lu ?? CALCUL, confiance(lu), connuLe),
  ),
  valableJusqua: '2026-12-31',
  lecture: cents,
};
