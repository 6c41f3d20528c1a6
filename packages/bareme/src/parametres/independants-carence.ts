import { entier } from '../lectures.ts';
import type { Parametre } from '../types.ts';
import { aucune, v } from './valeur.ts';

/** Key, for the three parameters: day of the prescription. */
export const tnsCarence: Parametre<number> = {
  id: 'tns_carence_jours',
  libelle: 'Délai de carence des indépendants',
  unite: 'jours',
  article: 'D613-19 (ancien), D622-8 CSS',
  note: 'La suspension du printemps 2020 est une autre règle.',
  valeurs: [
    v('2014-01-01', '7', 'D613-19 CSS (ancien)', 'haute'),
    v('2018-01-01', '3', 'Décret 2017-612 du 24/04/2017', 'haute', '2017-04-26'),
  ],
  valableJusqua: '2026-12-31',
  lecture: entier,
};

export const tnsCarenceHospitalisation: Parametre<number> = {
  id: 'tns_carence_hospitalisation',
  libelle: 'Délai de carence des indépendants hospitalisés',
  unite: 'jours',
  article: 'D613-19 (ancien), D622-8 CSS',
  valeurs: [v('2014-01-01', '3', 'D613-19 CSS (ancien)', 'haute')],
  valableJusqua: '2026-12-31',
  lecture: entier,
};

/** A stop no longer than this is not paid at all; a longer one is paid from the fourth day. */
export const tnsFranchiseRelative: Parametre<number> = {
  id: 'tns_franchise_relative',
  libelle: 'Arrêt trop court pour être payé, hors hospitalisation',
  unite: 'jours',
  article: 'D613-19 (ancien) CSS',
  note: 'Fin au 01/07/2021 ; le 01/02/2021, date des exploitants agricoles, est possible.',
  valeurs: [
    aucune('carence de sept jours, quelle que soit la durée'),
    v('2018-01-01', '7', 'Décret 2017-612 du 24/04/2017', 'haute', '2017-04-26'),
    v(
      '2021-07-01',
      null,
      'Décret 2021-755 du 12/06/2021 ; ameli 13/05/2024',
      'moyenne',
      '2021-06-13',
    ),
  ],
  valableJusqua: '2026-12-31',
  lecture: entier,
};
