import type { Interpretation } from '../interpretations.ts';

/** What the employer keeps paying. */
export const EMPLOYEUR: readonly Interpretation[] = [
  {
    id: 'INT-40',
    titre: 'Salaire d’un jour maintenu par l’employeur',
    du: '2008-06-27',
    defaut:
      'Salaire mensuel du contrat, sinon dernier mois complet, ÷ jours calendaires de chaque mois. Ancienneté et douze mois au premier jour ; 90 % d’abord, puis deux tiers ; rien un jour de temps partiel.',
    alternative:
      'Le mois vaut 30 jours (trentieme), 30,42 (mois-moyen), ou ses jours du lundi au vendredi (ouvres).',
    option: 'jourEmployeur',
    raison:
      'Le code du travail ne fixe pas le diviseur ; les jours calendaires suivent la durée du maintien.',
    source: 'L1226-1, D1226-1 à D1226-8 C. trav.',
  },
];
