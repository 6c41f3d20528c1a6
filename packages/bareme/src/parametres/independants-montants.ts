import { cents, entier, fraction } from '../lectures.ts';
import type { Confiance, Fraction, Parametre } from '../types.ts';
import { aucune, v } from './valeur.ts';

/** Key: first day of the stop, here and below. The mean income counts up to this many annual ceilings. */
export const tnsPlafonds: Parametre<number> = {
  id: 'tns_plafonds_artisan',
  libelle: 'Artisans, commerçants : revenu moyen compté, en plafonds annuels',
  unite: 'ratio',
  article: 'D622-7 I CSS',
  valeurs: [v('2014-01-01', '1', 'D613-21, puis D622-7 CSS', 'haute')],
  valableJusqua: '2026-12-31',
  lecture: entier,
};

export const tnsPlafondsLiberal: Parametre<number> = {
  id: 'tns_plafonds_cnavpl',
  libelle: 'Professions libérales de la CNAVPL : revenu moyen compté, en plafonds annuels',
  unite: 'ratio',
  article: 'D622-7 I CSS',
  valeurs: [
    aucune('aucune indemnité de la caisse avant le décret'),
    v('2021-07-01', '3', 'D622-7 I CSS ; décret 2021-755 du 12/06/2021', 'haute', '2021-06-13'),
  ],
  valableJusqua: '2026-12-31',
  lecture: entier,
};

/** Least base of the contribution: flat benefit of a helping spouse, least one outside the micro scheme. */
export const tnsAssietteMinimale: Parametre<Fraction> = {
  id: 'tns_assiette_minimale',
  libelle: 'Assiette minimale de la cotisation d’indemnités journalières, en part du PASS',
  unite: 'ratio',
  article: 'D621-2 CSS',
  valeurs: [v('2014-01-01', '0.4', 'bpifrance ; pro.apicil.com ; texte non relu', 'moyenne')],
  valableJusqua: '2026-12-31',
  lecture: fraction,
};

const abattement = (nom: string, libelle: string, valeur: string): Parametre<Fraction> => ({
  id: `micro_abattement_${nom}`,
  libelle,
  unite: 'ratio',
  article: 'CGI 50-0, 102 ter',
  valeurs: [v('2002-01-01', valeur, 'CGI 50-0 et 102 ter ; D622-7 CSS', 'haute')],
  valableJusqua: '2026-12-31',
  lecture: fraction,
});

/** Key, for the three: 31 December of the year of the turnover. */
export const microAbattementVente = abattement('vente', 'Micro : abattement, ventes', '0.71');
export const microAbattementServices = abattement(
  'services',
  'Micro : abattement, prestations de services (BIC)',
  '0.50',
);
export const microAbattementBnc = abattement('bnc', 'Micro : abattement, activités BNC', '0.34');

/** Year, least mean income, day the last of its three ceilings was known, how far it was read in print. */
const SEUILS = [
  ['2016', '3754.00', 'haute'],
  ['2017', '3806.80', 'moyenne'],
  ['2018', '3862.80', 'moyenne'],
  ['2019', '3919.20', 'haute'],
  ['2020', '3982.80', 'moyenne'],
  ['2021', '4046.40', 'haute'],
  ['2022', '4093.20', 'haute'],
  ['2023', '4113.60', 'haute'],
  ['2024', '4208.80', 'haute'],
  ['2025', '4383.20', 'haute'],
  ['2026', '4582.00', 'moyenne'],
] as const satisfies readonly (readonly [string, string, Confiance])[];

export const tnsSeuil: Parametre<number> = {
  id: 'tns_seuil_raam',
  libelle: 'Revenu moyen sous lequel l’indemnité est nulle',
  unite: 'EUR/an',
  article: 'D622-7 III CSS',
  note: '10 % de la moyenne des plafonds des trois années civiles précédentes.',
  valeurs: SEUILS.map(([annee, seuil, confiance]) =>
    v(
      `${annee}-01-01`,
      seuil,
      confiance === 'haute' ? 'seuil publié (AG2R, bpifrance, apicil)' : 'calcul sur les PASS',
      confiance,
      `${Number(annee) - 1}-01-01`,
    ),
  ),
  valableJusqua: '2026-12-31',
  lecture: cents,
};
