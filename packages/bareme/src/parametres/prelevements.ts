import { fraction } from '../lectures.ts';
import type { Fraction, Parametre } from '../types.ts';
import { v } from './valeur.ts';

export const csgTaux: Parametre<Fraction> = {
  id: 'csg_ij_taux',
  libelle: 'CSG sur les IJ, sans abattement',
  unite: 'ratio',
  article: 'L136-8 CSS',
  valeurs: [v('1998-01-01', '0.062', 'LFSS 1998 (loi 97-1164), art. 5', 'haute', '1997-12-19')],
  valableJusqua: null,
  lecture: fraction,
};

export const csgDeductible: Parametre<Fraction> = {
  id: 'csg_ij_deductible',
  libelle: 'Part de CSG déductible du revenu imposable',
  unite: 'ratio',
  article: 'CGI 154 quinquies',
  valeurs: [
    v('1998-01-01', '0.038', 'CGI 154 quinquies ; openfisca-france', 'haute', '1997-12-19'),
  ],
  valableJusqua: null,
  lecture: fraction,
};

export const csgNonDeductible: Parametre<Fraction> = {
  id: 'csg_ij_non_deductible',
  libelle: 'Part de CSG non déductible',
  unite: 'ratio',
  article: 'CGI 154 quinquies',
  note: '6,2 % − 3,8 %.',
  valeurs: [v('1998-01-01', '0.024', 'différence des deux taux de CSG', 'haute', '1997-12-19')],
  valableJusqua: null,
  lecture: fraction,
};

export const crdsTaux: Parametre<Fraction> = {
  id: 'crds_taux',
  libelle: 'CRDS',
  unite: 'ratio',
  article: 'Ordonnance 96-50 du 24/01/1996, art. 19',
  valeurs: [
    v('1996-02-01', '0.005', 'Ordonnance 96-50, art. 19 ; openfisca-france', 'haute', '1996-01-24'),
  ],
  valableJusqua: null,
  lecture: fraction,
};
