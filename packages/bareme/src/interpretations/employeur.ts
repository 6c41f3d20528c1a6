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
  {
    id: 'INT-50',
    titre: 'Comparer le maintien de la loi et celui d’une convention',
    du: '2008-06-27',
    defaut:
      'Total de l’arrêt, par emploi ; à égalité, la loi. Une convention qui garantit un net se compare en net : la loi est ramenée au net par le rapport du salaire net au brut du premier jour.',
    alternative: 'Comparer jour par jour, ou avantage par avantage.',
    raison:
      'Deux avantages de même objet ne s’ajoutent pas ; la comparaison est globale, et le maintien se juge sur un arrêt.',
    source: 'L2251-1, L1226-1 C. trav.',
  },
];
