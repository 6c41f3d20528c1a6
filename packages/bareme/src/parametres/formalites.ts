import { entier, fraction } from '../lectures.ts';
import type { Fraction, Parametre } from '../types.ts';
import { v } from './valeur.ts';

/** INT-07: blocks of calendar days, from the first paid day of the chain. */
export const cadencePaiement: Parametre<number> = {
  id: 'cadence_paiement',
  libelle: 'Jours entre deux paiements de la caisse',
  unite: 'jours',
  article: 'R362-1 CSS',
  valeurs: [v('1985-12-21', '14', 'service-public F3053', 'moyenne')],
  valableJusqua: null,
  lecture: entier,
};

export const delaiEnvoi: Parametre<number> = {
  id: 'delai_envoi_avis',
  libelle: 'Délai d’envoi de l’avis d’arrêt',
  unite: 'jours',
  article: 'R321-2 CSS',
  valeurs: [v('2004-12-04', '2', 'R321-2 CSS', 'haute')],
  valableJusqua: null,
  lecture: entier,
};

/** The first late sending is only a warning (D323-2 al. 1). */
export const sanctionRetard: Parametre<Fraction> = {
  id: 'sanction_second_retard',
  libelle: 'Part de l’IJ retirée au second envoi tardif',
  unite: 'ratio',
  article: 'D323-2 CSS',
  valeurs: [v('2004-12-30', '1/2', 'D323-2 CSS', 'haute')],
  valableJusqua: null,
  lecture: fraction,
};

export const fenetreRetard: Parametre<number> = {
  id: 'sanction_second_retard_fenetre',
  libelle: 'Période pendant laquelle un second retard est sanctionné',
  unite: 'mois',
  article: 'D323-2 CSS',
  valeurs: [v('2004-12-30', '24', 'D323-2 CSS', 'haute')],
  valableJusqua: null,
  lecture: entier,
};
