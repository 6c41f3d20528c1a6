import { entier } from '../lectures.ts';
import type { Parametre } from '../types.ts';
import { v } from './valeur.ts';

export const tptSupplement: Parametre<number> = {
  id: 'tpt_duree_supplementaire',
  libelle: 'Temps partiel thérapeutique : durée en plus des 3 ans',
  unite: 'ans',
  article: 'R323-3 CSS',
  valeurs: [v('1985-12-21', '1', 'R323-3 CSS', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

export const tptPerteDeGain: Parametre<number> = {
  id: 'tpt_perte_de_gain',
  libelle: 'Temps partiel thérapeutique : IJ limitée à la perte de gain journalière',
  unite: 'oui/non',
  article: 'R323-3 CSS',
  note: 'Avant, la caisse fixait le maintien dans la limite du salaire normal de la catégorie.',
  valeurs: [
    v('1945-01-01', null, 'L323-3 CSS (ancien)', 'haute'),
    v('2019-08-23', '1', 'Décret 2019-856 du 20/08/2019', 'haute', '2019-08-20'),
  ],
  valableJusqua: null,
  lecture: entier,
};

export const tptSansCarence: Parametre<number> = {
  id: 'tpt_sans_carence',
  libelle: 'Temps partiel thérapeutique sans carence',
  unite: 'oui/non',
  article: 'L323-3 CSS',
  valeurs: [
    v('1945-01-01', null, 'Cass. 2e civ., 14/02/2019, n° 18-10.899', 'haute'),
    v('2019-12-28', '1', 'LFSS 2020 (loi 2019-1446)', 'haute', '2019-12-24'),
  ],
  valableJusqua: null,
  lecture: entier,
};
