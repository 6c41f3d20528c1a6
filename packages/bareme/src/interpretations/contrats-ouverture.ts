import type { Interpretation } from '../interpretations.ts';

/** Who a complementary contract covers, and the wage it starts from. The other reading is data of the contract. */
export const CONTRATS_OUVERTURE: readonly Interpretation[] = [
  {
    id: 'INT-04',
    titre: 'Première tranche d’un jour',
    du: '2019-01-01',
    defaut: 'Plafond annuel du premier jour de l’arrêt ÷ 365, sans arrondi avant le taux.',
    alternative: 'Plafond mensuel ÷ 30 : le contrat le dit (tranche1).',
    raison: 'Un seul arrondi par jour ; la base est celle du premier jour.',
    source: 'Contrats de branche ; L241-3 CSS',
  },
  {
    id: 'INT-06',
    titre: 'Salaire net de référence de l’intérim',
    du: '2019-01-01',
    defaut:
      'Salaire de base × (1 − taux forfaitaire) ; 22 % tant qu’aucune valeur n’est publiée. Les indemnités brutes entrent dans le plafond.',
    alternative: 'Un autre taux : le contrat le dit (tauxForfaitaireNet).',
    raison:
      'L’accord parle d’un taux moyen constaté chaque année dans la profession, sans le chiffrer.',
    source: 'Accord du 16/11/2018, art. 4.5',
  },
  {
    id: 'INT-30',
    titre: 'Heures demandées par un contrat',
    du: '2019-01-01',
    defaut:
      'Strictement plus, sur les mois civils finis avant le mois de l’arrêt, quel que soit le jour où le seuil est passé. Un arrêt commencé après le contrat peut aussi les compter au lendemain de sa fin.',
    alternative: null,
    raison:
      '« Plus de 414 heures » ; droits au premier jour du mois civil qui suit le franchissement. La portabilité garde les droits ouverts à la fin du contrat.',
    source: 'Accord du 16/11/2018, art. 4.2 ; L911-8 CSS',
  },
  {
    id: 'INT-31',
    titre: 'Quatre jours après une mission, sans inscription',
    du: '2019-01-01',
    defaut:
      'Couverts jusqu’au 31 décembre 2025 ; indéterminés ensuite. Inscrit dans les quatre jours : le mois de portabilité s’applique, sur le net.',
    alternative: 'Couverts, ou non, après 2025 : le contrat le dit (confirmee).',
    raison: 'La mention n’apparaît plus dans les pages de 2026.',
    source: 'Pages du régime, 2019 à 2026',
  },
  {
    id: 'INT-34',
    titre: 'Plus de dix jours après la mission',
    du: '2019-01-01',
    defaut:
      'La durée est demandée aussi à un arrêt qui commence après la mission : vie privée et trajet.',
    alternative: null,
    raison: 'La condition vise les jours hors mission, d’où qu’ils viennent.',
    source: 'Accord du 16/11/2018, art. 4.5',
  },
  {
    id: 'INT-36',
    titre: 'Salaire d’un jour de mission',
    du: '2019-01-01',
    defaut:
      'Semaine du contrat de la mission du premier jour ÷ 7, indemnités comptées comme le contrat le dit.',
    alternative: null,
    raison: 'L’accord prend la durée du travail du contrat ; les jours payés sont calendaires.',
    source: 'Accord du 16/11/2018, art. 4.5',
  },
  {
    id: 'INT-51',
    titre: 'Plafond de l’allocation chômage après le contrat de travail',
    du: '2015-06-01',
    defaut:
      'Indemnités brutes de la caisse, contrats appelés avant et contrat, par jour, au plus l’allocation brute d’un jour. Non dite, elle ne plafonne rien et le décompte le signale.',
    alternative: 'Comparer les nets, ou les totaux de la période.',
    raison:
      'La loi compare les indemnités et les allocations de la même période, sans dire brut ou net.',
    source: 'L911-8 3° CSS',
  },
  {
    id: 'INT-49',
    titre: 'Heures d’un jour d’absence assimilé à du travail',
    du: '2019-01-01',
    defaut:
      'Chaque jour calendaire d’absence pendant la mission vaut un septième de la semaine du contrat, 35 h si elle n’est pas dite.',
    alternative: 'Un cinquième par jour du lundi au vendredi.',
    raison:
      'Une semaine d’absence vaut une semaine de travail ; le salaire d’un jour est compté de même.',
    source: 'Accord du 16/11/2018, art. 4.2',
  },
];
