import { entier, fraction } from '../lectures.ts';
import type { Fraction, Parametre } from '../types.ts';
import { v } from './valeur.ts';

export const atTaux1: Parametre<Fraction> = {
  id: 'at_taux_1',
  libelle: 'IJ d’accident du travail : taux des 28 premiers jours',
  unite: 'ratio',
  article: 'R433-1 CSS',
  valeurs: [v('1985-12-21', '0.60', 'R433-1 CSS', 'haute')],
  valableJusqua: '2026-12-31',
  lecture: fraction,
};

export const atTaux2: Parametre<Fraction> = {
  id: 'at_taux_2',
  libelle: 'IJ d’accident du travail : taux à partir du 29e jour',
  unite: 'ratio',
  article: 'R433-3 CSS',
  valeurs: [v('1985-12-21', '0.80', 'R433-3 CSS', 'haute')],
  valableJusqua: '2026-12-31',
  lecture: fraction,
};

/** Day 1 is the first paid day. */
export const atJourBascule: Parametre<number> = {
  id: 'at_jour_bascule',
  libelle: 'Rang du jour où le second taux commence',
  unite: 'rang',
  article: 'R433-3 CSS',
  valeurs: [v('1985-12-21', '29', 'R433-3 CSS', 'haute')],
  valableJusqua: '2026-12-31',
  lecture: entier,
};

export const atCoefPlafond: Parametre<Fraction> = {
  id: 'at_coef_plafond',
  libelle: 'Part du PASS limitant le salaire journalier (0,834 %)',
  unite: 'ratio',
  article: 'R433-2 CSS',
  valeurs: [v('2010-11-01', '0.00834', 'R433-2 CSS', 'haute')],
  valableJusqua: '2026-12-31',
  lecture: fraction,
};

/** The daily benefit never exceeds the net daily wage, found by this flat rate. */
export const atAbattementNet: Parametre<Fraction> = {
  id: 'at_abattement_net',
  libelle: 'Abattement forfaitaire donnant le gain journalier net',
  unite: 'ratio',
  article: 'R331-5, R433-4 CSS',
  valeurs: [
    v('2013-04-01', '0.21', 'Arrêté du 28/03/2013 ; service-public F175', 'haute', '2013-03-28'),
  ],
  valableJusqua: '2026-12-31',
  lecture: fraction,
};

export const atDiviseurMensuel: Parametre<Fraction> = {
  id: 'at_diviseur_mensuel',
  libelle: 'Diviseur de la dernière paie mensuelle',
  unite: 'jours',
  article: 'R433-4 1° CSS',
  valeurs: [v('2015-01-01', '30.42', 'Décret 2014-953 du 20/08/2014', 'haute', '2014-08-20')],
  valableJusqua: '2026-12-31',
  lecture: fraction,
};

export const atDiviseurQuatorzaine: Parametre<number> = {
  id: 'at_diviseur_quatorzaine',
  libelle: 'Diviseur des 2 dernières quatorzaines ou des 4 dernières semaines',
  unite: 'jours',
  article: 'R433-4 2° CSS',
  valeurs: [v('2015-01-01', '28', 'Décret 2014-953 du 20/08/2014', 'haute', '2014-08-20')],
  valableJusqua: '2026-12-31',
  lecture: entier,
};

export const atDiviseurDiscontinu: Parametre<number> = {
  id: 'at_diviseur_discontinu',
  libelle: 'Diviseur des 12 derniers mois, travail discontinu ou saisonnier',
  unite: 'jours',
  article: 'R433-4 5° CSS',
  valeurs: [v('2015-01-01', '365', 'Décret 2014-953 du 20/08/2014', 'haute', '2014-08-20')],
  valableJusqua: '2026-12-31',
  lecture: entier,
};

/** Taxable half of these benefits (CGI 81 8°). */
export const atPartImposable: Parametre<Fraction> = {
  id: 'ij_at_part_imposable',
  libelle: 'Part imposable des IJ d’accident du travail et de maladie professionnelle',
  unite: 'ratio',
  article: 'CGI 81 8°',
  valeurs: [v('2010-01-01', '1/2', 'LF 2010 (loi 2009-1673), art. 85', 'haute', '2009-12-30')],
  valableJusqua: null,
  lecture: fraction,
};

/** Key: day of the accident. From 2027 a decree will set a limit, at least 3 years (LFSS 2026, art. 81): not known yet. */
export const atDureeMax: Parametre<number> = {
  id: 'at_duree_max',
  libelle: 'Durée maximale des IJ d’accident du travail',
  unite: 'ans',
  article: 'L433-1 CSS',
  note: 'Sans limite jusqu’à guérison, consolidation ou décès ; limite par décret pour les accidents dès 2027.',
  valeurs: [v('1985-12-21', null, 'L433-1 CSS', 'haute')],
  valableJusqua: '2026-12-31',
  lecture: entier,
};
