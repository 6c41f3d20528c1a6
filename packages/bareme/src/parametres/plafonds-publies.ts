import { cents } from '../lectures.ts';
import type { Parametre, ValeurDatee } from '../types.ts';
import { v } from './valeur.ts';

/**
 * Control figures: what the engine must find again, never what it computes with.
 * First day of the stops concerned (the 1st of the month after a rise of the SMIC, R323-4), monthly cap,
 * highest benefit, highest benefit with 3 children, where they were printed (`null`: computed), day they were known.
 */
const TABLE = [
  ['2016-02-01', '2639.92', '43.40', '57.86', null, '2015-12-17'],
  ['2017-02-01', '2664.49', '43.80', '58.40', null, '2016-12-22'],
  ['2018-01-01', '2664.49', '43.80', '58.40', 'alexia.fr 7598', '2016-12-22'],
  ['2018-02-01', '2697.25', '44.34', '59.12', null, '2017-12-20'],
  ['2019-02-01', '2738.20', '45.01', '60.02', null, '2018-12-19'],
  ['2020-02-01', '2770.96', '45.55', '60.73', null, '2019-12-18'],
  ['2021-02-01', '2798.24', '46.00', null, null, '2020-12-16'],
  ['2021-11-01', '2861.05', '47.03', null, null, '2021-09-27'],
  ['2022-02-01', '2885.62', '47.43', null, '2c-audit.fr ; Lefebvre Dalloz', '2021-12-22'],
  ['2022-06-01', '2962.04', '48.69', null, 'service-public F3053 (05/2022)', '2022-04-19'],
  ['2022-09-01', '3022.11', '49.68', null, null, '2022-07-29'],
  ['2023-02-01', '3076.70', '50.58', null, 'legisocial 2023', '2022-12-22'],
  ['2023-06-01', '3144.96', '51.70', null, null, '2023-04-26'],
  ['2024-02-01', '3180.46', '52.28', null, 'legisocial 6424 ; ameli', '2023-12-20'],
  ['2024-12-01', '3243.24', '53.31', null, 'audit-de-paie.fr ; legisocial 2025', '2024-10-23'],
  ['2025-04-01', '2522.52', '41.47', null, 'service-public F3053 ; ameli', '2025-02-20'],
  ['2026-02-01', '2552.24', '41.95', null, 'EFL, montants 2026', '2025-12-17'],
  ['2026-07-01', '2613.83', '42.97', null, 'ameli', '2026-05-22'],
] as const;

const CALCUL = 'calcul sur le SMIC mensuel publié (R323-4, R323-9 CSS)';

export const plafondMensuelPublie: Parametre<number> = {
  id: 'ij_maladie_plafond_salaire_mensuel',
  libelle: 'Plafond mensuel publié, selon le premier jour de l’arrêt',
  unite: 'EUR/mois',
  article: 'R323-4 CSS',
  note: 'Chiffre de contrôle. Un arrêt commencé le mois d’une hausse du SMIC garde l’ancien plafond.',
  valeurs: TABLE.map(([du, plafond, , , lu, connuLe]) =>
    v(du, plafond, lu ?? CALCUL, 'haute', connuLe),
  ),
  valableJusqua: '2026-12-31',
  lecture: cents,
};

export const ijMaximalePublie: Parametre<number> = {
  id: 'ij_maladie_max',
  libelle: 'IJ maladie brute maximale publiée, selon le premier jour de l’arrêt',
  unite: 'EUR/jour',
  article: 'R323-9 CSS',
  note: 'Chiffre de contrôle : arrondi au plus près du produit exact, jamais tronqué.',
  valeurs: TABLE.map(([du, , ij, , lu, connuLe]) => v(du, ij, lu ?? CALCUL, 'haute', connuLe)),
  valableJusqua: '2026-12-31',
  lecture: cents,
};

/** INT-09: a stop begun after 2 June 2020 had not lasted 30 days on 1 July 2020, and never has this rate. */
const SUPPRESSION: ValeurDatee = v(
  '2020-06-03',
  null,
  'LFSS 2020 (loi 2019-1446), art. 85',
  'moyenne',
  '2019-12-24',
);

export const ijMaximaleMajoreePublie: Parametre<number> = {
  id: 'ij_maladie_max_majoree',
  libelle: 'IJ maladie majorée maximale publiée (3 enfants, dès le 31e jour)',
  unite: 'EUR/jour',
  article: 'R323-9 CSS (ancien)',
  note: 'Chiffre de contrôle.',
  valeurs: [
    ...TABLE.flatMap(([du, , , majoree, lu, connuLe]) =>
      majoree === null
        ? []
        : [v(du, majoree, lu ?? CALCUL, lu === null ? 'moyenne' : 'haute', connuLe)],
    ),
    SUPPRESSION,
  ],
  valableJusqua: '2026-12-31',
  lecture: cents,
};
