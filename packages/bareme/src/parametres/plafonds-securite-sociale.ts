import { cents } from '../lectures.ts';
import type { Parametre } from '../types.ts';
import { v } from './valeur.ts';

/**
 * First day, year, month, day, hour, order, day of the order. The order prints the month and the day;
 * the year is 12 months, the hour comes from the tables that follow it (D242-17 to D242-19 CSS).
 */
const ARRETES = [
  ['2013-01-01', '37032', '3086', '170', '23', 'Arrêté du 12/12/2012', '2012-12-12'],
  ['2014-01-01', '37548', '3129', '172', '23', 'Arrêté du 07/11/2013', '2013-11-07'],
  ['2015-01-01', '38040', '3170', '174', '24', 'Arrêté du 26/11/2014', '2014-11-26'],
  ['2016-01-01', '38616', '3218', '177', '24', 'Arrêté du 17/12/2015', '2015-12-17'],
  ['2017-01-01', '39228', '3269', '180', '24', 'Arrêté du 05/12/2016', '2016-12-05'],
  ['2018-01-01', '39732', '3311', '182', '25', 'Arrêté du 05/12/2017', '2017-12-05'],
  ['2019-01-01', '40524', '3377', '186', '25', 'Arrêté du 11/12/2018', '2018-12-11'],
  ['2020-01-01', '41136', '3428', '189', '26', 'Arrêté du 02/12/2019', '2019-12-02'],
  ['2021-01-01', '41136', '3428', '189', '26', 'Arrêté du 22/12/2020', '2020-12-22'],
  ['2022-01-01', '41136', '3428', '189', '26', 'Arrêté du 15/12/2021', '2021-12-15'],
  ['2023-01-01', '43992', '3666', '202', '27', 'Arrêté du 09/12/2022', '2022-12-09'],
  ['2024-01-01', '46368', '3864', '213', '29', 'Arrêté du 19/12/2023', '2023-12-19'],
  ['2025-01-01', '47100', '3925', '216', '29', 'Arrêté du 19/12/2024', '2024-12-19'],
  [
    '2026-01-01',
    '48060',
    '4005',
    '220',
    '30',
    'Arrêté du 22/12/2025 (JORFTEXT000053143451)',
    '2025-12-22',
  ],
] as const;

export const passAnnuel: Parametre<number> = {
  id: 'pass_annuel',
  libelle: 'Plafond annuel de la sécurité sociale (PASS)',
  unite: 'EUR/an',
  article: 'L241-3, D242-17 CSS',
  valeurs: ARRETES.map(([du, annuel, , , , texte, connuLe]) =>
    v(du, annuel, texte, 'haute', connuLe),
  ),
  valableJusqua: '2026-12-31',
  lecture: cents,
};

export const pmssMensuel: Parametre<number> = {
  id: 'pmss_mensuel',
  libelle: 'Plafond mensuel de la sécurité sociale (PMSS)',
  unite: 'EUR/mois',
  article: 'L241-3, D242-17 CSS',
  valeurs: ARRETES.map(([du, , mensuel, , , texte, connuLe]) =>
    v(du, mensuel, texte, 'haute', connuLe),
  ),
  valableJusqua: null,
  lecture: cents,
};

export const pssJournalier: Parametre<number> = {
  id: 'pss_journalier',
  libelle: 'Plafond journalier de la sécurité sociale',
  unite: 'EUR/jour',
  article: 'D242-17 CSS',
  note: '5,5 % du plafond mensuel, à l’euro le plus proche.',
  // Before 2016 and from 2018 to 2021 the figure was read in one source only.
  valeurs: ARRETES.map(([du, , , journalier, , texte, connuLe]) =>
    v(
      du,
      journalier,
      texte,
      du < '2016' || (du >= '2018' && du < '2022') ? 'moyenne' : 'haute',
      connuLe,
    ),
  ),
  valableJusqua: null,
  lecture: cents,
};

export const pssHoraire: Parametre<number> = {
  id: 'pss_horaire',
  libelle: 'Plafond horaire de la sécurité sociale',
  unite: 'EUR/h',
  article: 'D242-19 CSS',
  valeurs: ARRETES.map(([du, , , , horaire, texte, connuLe]) =>
    v(du, horaire, texte, 'moyenne', connuLe),
  ),
  valableJusqua: null,
  lecture: cents,
};
