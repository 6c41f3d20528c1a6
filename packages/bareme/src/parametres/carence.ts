import { entier } from '../lectures.ts';
import type { Parametre } from '../types.ts';
import { aucune, v } from './valeur.ts';

export const carence: Parametre<number> = {
  id: 'ij_maladie_carence',
  libelle: 'Délai de carence maladie',
  unite: 'jours',
  article: 'R323-1 1° CSS',
  note: 'L’IJ commence au 4e jour d’incapacité.',
  valeurs: [v('1985-12-21', '3', 'R323-1 1° CSS', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

/** Key: first day of the stop. The end followed the state of health emergency, extended to 10 July 2020. */
export const carenceSuspendue: Parametre<number> = {
  id: 'ij_maladie_carence_suspendue',
  libelle: 'Carence suspendue pour tous les arrêts (urgence sanitaire)',
  unite: 'oui/non',
  article: 'Loi 2020-290 du 23/03/2020, art. 8',
  valeurs: [
    aucune('aucune suspension générale'),
    v('2020-03-24', '1', 'Loi 2020-290 du 23/03/2020, art. 8', 'moyenne', '2020-03-23'),
    v('2020-07-11', null, 'Loi 2020-546 du 11/05/2020, art. 1', 'moyenne', '2020-05-11'),
  ],
  valableJusqua: null,
  lecture: entier,
};

/** Key: day of the prescription. Interruption before 22 weeks of amenorrhoea. */
export const carenceFausseCouche: Parametre<number> = {
  id: 'ij_maladie_carence_fausse_couche',
  libelle: 'Carence après une interruption spontanée de grossesse',
  unite: 'jours',
  article: 'L323-1-2 CSS',
  valeurs: [
    aucune('carence de droit commun'),
    v('2024-01-01', '0', 'Loi 2023-567 du 07/07/2023', 'haute', '2023-07-07'),
  ],
  valableJusqua: null,
  lecture: entier,
};

/** Key: day of the prescription. */
export const carenceImg: Parametre<number> = {
  id: 'ij_maladie_carence_img',
  libelle: 'Carence après une interruption médicale de grossesse',
  unite: 'jours',
  article: 'L323-1-2 CSS',
  valeurs: [
    aucune('carence de droit commun'),
    v('2024-07-01', '0', 'LFSS 2024 (loi 2023-1250), art. 64', 'haute', '2023-12-26'),
  ],
  valableJusqua: null,
  lecture: entier,
};

/** 13 weeks from the death; key: day of the death. */
export const delaiDecesEnfant: Parametre<number> = {
  id: 'ij_maladie_carence_deces_enfant_delai',
  libelle: 'Durée sans carence après le décès d’un enfant de moins de 25 ans',
  unite: 'jours',
  article: 'L323-1-1 CSS',
  note: '13 semaines à compter du décès.',
  valeurs: [
    aucune('carence de droit commun'),
    v('2020-07-01', '91', 'Loi 2020-692 du 08/06/2020', 'moyenne', '2020-06-08'),
  ],
  valableJusqua: null,
  lecture: entier,
};

/** 48 hours of work between two stops, counted in calendar days. */
export const ecartSansCarence: Parametre<number> = {
  id: 'ecart_sans_nouvelle_carence',
  libelle: 'Interruption la plus longue sans nouvelle carence (48 heures)',
  unite: 'jours',
  article: 'L323-1 CSS',
  note: 'Source lue pour les arrêts depuis 2018 ; règle tenue pour plus ancienne.',
  valeurs: [v('1985-12-21', '2', 'service-public F3053', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

/** Key: first day of the prolongation (INT-13). Never a text of law: a tolerance of the Cnam, then its end. */
export const toleranceJoursNonPrescrits: Parametre<number> = {
  id: 'tolerance_jours_non_prescrits',
  libelle: 'Jours non prescrits indemnisés entre un arrêt et sa prolongation',
  unite: 'jours',
  article: 'L321-1 CSS',
  note: 'Trois jours au plus (fin de semaine et un jour), par tolérance.',
  valeurs: [
    v('1985-12-21', '3', 'artemis-paie, 19/05/2025', 'moyenne'),
    v('2024-09-01', '0', 'doctrine Cnam ; Baker Tilly, BDO, CFTC', 'haute'),
  ],
  valableJusqua: null,
  lecture: entier,
};
