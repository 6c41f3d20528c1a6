import { cents } from '../lectures.ts';
import type { Parametre } from '../types.ts';
import { aucune, v } from './valeur.ts';

/** Control figures: what the engine must find again, never what it computes with. `*`: printed somewhere. */
const TABLE = [
  ['2016-01-01', '52.90', null, '5.14*', '21.16*'],
  ['2017-01-01', '53.74', null, '5.21', '21.49'],
  ['2018-01-01', '54.43', null, '5.29', '21.77'],
  ['2019-01-01', '55.51', null, '5.37', '22.20'],
  ['2020-01-01', '56.35*', null, '5.46', '22.54'],
  ['2021-01-01', '56.35*', null, '5.54', '22.54*'],
  ['2021-07-01', '56.35*', '169.05*', '5.54', '22.54*'],
  ['2022-01-01', '56.35*', '169.05*', '5.61', '22.54'],
  ['2023-01-01', '60.26*', '180.79', '5.64*', '24.11*'],
  ['2024-01-01', '63.52*', '190.55*', '5.77', '25.41'],
  ['2025-01-01', '64.52*', '193.56*', '6.00*', '25.81'],
  ['2026-01-01', '65.84', '197.51', '6.28', '26.33'],
] as const;

const CALCUL = 'calcul sur le PASS publié (D622-7 CSS)';

function colonne(rang: 1 | 2 | 3 | 4, publie: string) {
  return TABLE.flatMap((ligne) => {
    const valeur = ligne[rang];
    if (valeur === null) return [];
    const lue = valeur.endsWith('*');
    const nombre = valeur.replace('*', '');
    return [v(ligne[0], nombre, lue ? publie : CALCUL, lue ? 'haute' : 'moyenne')];
  });
}

const controle = (
  id: string,
  libelle: string,
  valeurs: Parametre<number>['valeurs'],
): Parametre<number> => ({
  id,
  libelle,
  unite: 'EUR/jour',
  article: 'D622-7 CSS',
  note: 'Chiffre de contrôle.',
  valeurs,
  valableJusqua: '2026-12-31',
  lecture: cents,
});

export const tnsIjMaxPubliee = controle(
  'tns_ij_max_artisan',
  'IJ maximale : artisans, commerçants',
  colonne(1, 'bpifrance ; pro.apicil.com'),
);
export const tnsIjMaxLiberalPubliee = controle(
  'tns_ij_max_cnavpl',
  'IJ maximale : professions libérales de la CNAVPL',
  [
    aucune('aucune indemnité de la caisse avant le décret'),
    ...colonne(2, 'UNAPL ; medecins-prevoyance.fr ; caduceeconseil.com'),
  ],
);
export const tnsIjMinMicroPubliee = controle(
  'tns_ij_min_micro',
  'Plus petite IJ : micro-entrepreneur au seuil',
  colonne(3, 'jonxio (2016) ; bpifrance (2023) ; pro.apicil.com (2025)'),
);
export const tnsIjMinPubliee = controle(
  'tns_ij_min_non_micro',
  'Plus petite IJ hors micro, et IJ du conjoint collaborateur',
  colonne(4, 'bpifrance (2023) ; UNAPL (2021) ; jonxio (2016)'),
);
