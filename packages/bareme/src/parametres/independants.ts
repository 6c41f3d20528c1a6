import { entier, fraction } from '../lectures.ts';
import type { Fraction, Parametre } from '../types.ts';
import { aucune, v } from './valeur.ts';

/** Key: first day of the stop. Liberal professions of the CNAVPL had no daily benefit before the decree. */
export const tnsLiberalOuvert: Parametre<number> = {
  id: 'tns_liberal_ouvert',
  libelle: 'Professions libérales de la CNAVPL : droit aux indemnités journalières',
  unite: 'oui/non',
  article: 'L622-1, L640-1 CSS',
  note: 'Les avocats (CNBF) restent exclus.',
  valeurs: [
    aucune('aucune indemnité de la caisse avant le décret'),
    v('2021-07-01', '1', 'Décret 2021-755 du 12/06/2021 ; ameli 13/05/2024', 'haute', '2021-06-13'),
  ],
  valableJusqua: '2026-12-31',
  lecture: entier,
};

/** Key: first day of the stop. Spouses of liberals; those of craftsmen and traders were covered before. */
export const tnsConjointLiberalOuvert: Parametre<number> = {
  id: 'tns_conjoint_liberal_ouvert',
  libelle: 'Conjoint collaborateur d’un libéral : droit aux indemnités journalières',
  unite: 'oui/non',
  article: 'L622-1, L640-1 CSS',
  valeurs: [
    aucune('aucune indemnité de la caisse avant 2022'),
    v('2022-01-01', '1', 'ameli 13/05/2024', 'haute'),
  ],
  valableJusqua: '2026-12-31',
  lecture: entier,
};

export const tnsAffiliationMois: Parametre<number> = {
  id: 'tns_duree_affiliation_mois',
  libelle: 'Durée d’affiliation minimale au constat médical',
  unite: 'mois',
  article: 'D622-1 CSS',
  valeurs: [v('2014-01-01', '12', 'D622-1 CSS', 'haute')],
  valableJusqua: '2026-12-31',
  lecture: entier,
};

/** Key: first day of the stop. */
export const tnsMaintienActivite: Parametre<number> = {
  id: 'tns_maintien_activite_precedente',
  libelle: 'Moins de douze mois d’affiliation : droits gardés de l’activité précédente',
  unite: 'oui/non',
  article: 'L172-2, L161-8 CSS',
  valeurs: [
    aucune('aucun maintien de l’activité précédente'),
    v('2022-01-01', '1', 'LFSS 2022 (loi 2021-1754)', 'haute', '2021-12-24'),
  ],
  valableJusqua: '2026-12-31',
  lecture: entier,
};

/** Key: first day of the stop. Before, the scheme asked for every contribution to be paid. */
export const tnsCotisationsProportion: Parametre<number> = {
  id: 'tns_cotisations_proportion',
  libelle: 'Revenu compté en proportion des cotisations acquittées',
  unite: 'oui/non',
  article: 'D622-7 I CSS',
  valeurs: [
    aucune('RSI : être à jour de ses cotisations, ou rien'),
    v('2020-01-01', '1', 'D622-7 I al. 2 et 3 CSS', 'haute'),
  ],
  valableJusqua: '2026-12-31',
  lecture: entier,
};

/** Key: first day of the stop. */
export const tnsNeutralisation2020: Parametre<number> = {
  id: 'tns_neutralisation_2020',
  libelle: 'Année 2020 écartée quand cela augmente l’indemnité',
  unite: 'oui/non',
  article: 'Plan indépendants ; LFSS 2023',
  valeurs: [
    aucune('année 2020 comptée comme les autres'),
    v('2021-08-08', '1', 'bpifrance ; anpere.fr', 'haute'),
    v('2024-01-01', null, 'LFSS 2023 : arrêts débutant jusqu’au 31/12/2023', 'haute'),
  ],
  valableJusqua: '2026-12-31',
  lecture: entier,
};

/** Part of a benefit, over the income of the year: 1/730 is half of a 365th. */
export const tnsDiviseur: Parametre<number> = {
  id: 'tns_ij_diviseur',
  libelle: 'Diviseur du revenu d’activité annuel moyen',
  unite: 'jours',
  article: 'D622-7 CSS',
  valeurs: [v('2014-01-01', '730', 'D613-21, puis D622-7 CSS', 'haute')],
  valableJusqua: '2026-12-31',
  lecture: entier,
};

/** Half of the full benefit, whatever the loss of income. */
export const tnsTempsPartielTaux: Parametre<Fraction> = {
  id: 'tns_tpt_taux',
  libelle: 'Temps partiel thérapeutique : part de l’indemnité entière',
  unite: 'ratio',
  article: 'D622-10 CSS',
  valeurs: [v('2015-02-04', '0.5', 'D613-21-1, puis D622-10 CSS', 'haute')],
  valableJusqua: '2026-12-31',
  lecture: fraction,
};

export const tnsTempsPartielMax: Parametre<number> = {
  id: 'tns_tpt_duree_max',
  libelle: 'Temps partiel thérapeutique : jours au plus sur trois ans',
  unite: 'jours',
  article: 'D622-10 CSS',
  valeurs: [v('2015-02-04', '90', 'D613-21-1, puis D622-10 CSS', 'haute')],
  valableJusqua: '2026-12-31',
  lecture: entier,
};

export const tnsTempsPartielMaxAld: Parametre<number> = {
  id: 'tns_tpt_duree_max_ald',
  libelle: 'Temps partiel thérapeutique en ALD, hors CNAVPL : jours au plus sur trois ans et un an',
  unite: 'jours',
  article: 'D622-10 CSS',
  valeurs: [v('2015-02-04', '270', 'D613-21-1, puis D622-10 CSS', 'haute')],
  valableJusqua: '2026-12-31',
  lecture: entier,
};

/** Paid days of one uninterrupted stop, long-term illness included. */
export const tnsLiberalMaxJours: Parametre<number> = {
  id: 'tns_duree_max_cnavpl_jours',
  libelle: 'Professions libérales de la CNAVPL : jours payés au plus par arrêt',
  unite: 'jours',
  article: 'D622-12 CSS',
  note: 'Du 4e au 90e jour d’arrêt ; la section prend la suite.',
  valeurs: [
    aucune('aucune indemnité de la caisse avant le décret'),
    v('2021-07-01', '87', 'D622-12 CSS ; forum ameli 3520906', 'haute', '2021-06-13'),
  ],
  valableJusqua: '2026-12-31',
  lecture: entier,
};
