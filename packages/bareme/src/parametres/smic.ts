import { cents, fraction } from '../lectures.ts';
import type { Fraction, Parametre } from '../types.ts';
import { v } from './valeur.ts';

/**
 * One row per rise: first day, hourly wage, monthly wage for 35 hours, text, day of the text.
 * Rows before 2016 serve the reference periods and the rights of the stops of 2016.
 */
const RELEVEMENTS = [
  ['2013-01-01', '9.43', '1430.22', 'Décret 2012-1429 du 19/12/2012', '2012-12-19'],
  ['2014-01-01', '9.53', '1445.38', 'Décret 2013-1190 du 19/12/2013', '2013-12-19'],
  ['2015-01-01', '9.61', '1457.52', 'Décret 2014-1569 du 22/12/2014', '2014-12-22'],
  ['2016-01-01', '9.67', '1466.62', 'Décret 2015-1688 du 17/12/2015', '2015-12-17'],
  ['2017-01-01', '9.76', '1480.27', 'Décret 2016-1818 du 22/12/2016', '2016-12-22'],
  ['2018-01-01', '9.88', '1498.47', 'Décret 2017-1719 du 20/12/2017', '2017-12-20'],
  ['2019-01-01', '10.03', '1521.22', 'Décret 2018-1173 du 19/12/2018', '2018-12-19'],
  ['2020-01-01', '10.15', '1539.42', 'Décret 2019-1387 du 18/12/2019', '2019-12-18'],
  ['2021-01-01', '10.25', '1554.58', 'Décret 2020-1598 du 16/12/2020', '2020-12-16'],
  ['2021-10-01', '10.48', '1589.47', 'Arrêté du 27/09/2021', '2021-09-27'],
  ['2022-01-01', '10.57', '1603.12', 'Décret 2021-1741 du 22/12/2021', '2021-12-22'],
  ['2022-05-01', '10.85', '1645.58', 'Arrêté du 19/04/2022 (JORFTEXT000045602317)', '2022-04-19'],
  ['2022-08-01', '11.07', '1678.95', 'Arrêté du 29/07/2022', '2022-07-29'],
  ['2023-01-01', '11.27', '1709.28', 'Décret 2022-1608 du 22/12/2022', '2022-12-22'],
  ['2023-05-01', '11.52', '1747.20', 'Arrêté du 26/04/2023', '2023-04-26'],
  ['2024-01-01', '11.65', '1766.92', 'Décret 2023-1216 du 20/12/2023', '2023-12-20'],
  ['2024-11-01', '11.88', '1801.80', 'Décret 2024-951 du 23/10/2024', '2024-10-23'],
  ['2026-01-01', '12.02', '1823.03', 'Décret 2025-1228 du 17/12/2025', '2025-12-17'],
  ['2026-06-01', '12.31', '1867.02', 'Arrêté du 22/05/2026 (JORFTEXT000054126589)', '2026-05-22'],
] as const;

export const smicHoraire: Parametre<number> = {
  id: 'smic_horaire_brut',
  libelle: 'SMIC horaire brut, hors Mayotte',
  unite: 'EUR/h',
  article: 'L3231-2 C. trav.',
  note: 'Une hausse automatique fin 2026 est possible : à relire avant chaque publication.',
  valeurs: RELEVEMENTS.map(([du, horaire, , texte, connuLe]) =>
    v(du, horaire, texte, 'haute', connuLe),
  ),
  valableJusqua: '2026-12-31',
  lecture: cents,
};

export const smicMensuel: Parametre<number> = {
  id: 'smic_mensuel_brut_publie',
  libelle: 'SMIC mensuel brut publié, pour 35 heures par semaine',
  unite: 'EUR/mois',
  article: 'L3231-2 C. trav.',
  valeurs: RELEVEMENTS.map(([du, , mensuel, texte, connuLe]) =>
    v(du, mensuel, texte, 'haute', connuLe),
  ),
  valableJusqua: '2026-12-31',
  lecture: cents,
};

/**
 * R323-4 takes the wage "for a month, at the legal working time": here unrounded (INT-03).
 * Hourly × 35 × 52 / 12 is hourly × 455 / 3.
 */
export const smicMensuelExact: Parametre<Fraction> = {
  id: 'smic_mensuel_exact',
  libelle: 'SMIC mensuel non arrondi : horaire × 35 × 52 / 12',
  unite: 'EUR/mois',
  article: 'R323-4 CSS',
  valeurs: RELEVEMENTS.map(([du, horaire, , texte, connuLe]) =>
    v(
      du,
      `${cents(horaire) * 455}/300`,
      `calcul sur le SMIC horaire ; ${texte}`,
      'moyenne',
      connuLe,
    ),
  ),
  valableJusqua: '2026-12-31',
  lecture: fraction,
};

export const heuresMensuelles: Parametre<number> = {
  id: 'smic_heures_mensuelles',
  libelle: 'Heures par mois à la durée légale',
  unite: 'heures/mois',
  article: 'L3121-27 C. trav.',
  note: '35 × 52 / 12 = 151,666… ; la paie retient 151,67.',
  valeurs: [v('2002-01-01', '151.67', 'L3121-27 C. trav. ; openfisca-france', 'haute')],
  valableJusqua: '2026-12-31',
  lecture: cents,
};
