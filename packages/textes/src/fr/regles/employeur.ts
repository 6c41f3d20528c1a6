import type { TextesRegles } from './type.ts';

/** The wage that the employer keeps paying. */
export const EMPLOYEUR: TextesRegles = {
  'R-C-01': {
    titre: 'Maintien de salaire : un an d’ancienneté',
    appliquee: (o) =>
      `Vous travaillez pour cet employeur depuis le ${o.date('ancienneteDepuis')}. ` +
      `Le ${o.date('premierJour')}, vous avez l’ancienneté demandée : ${o.nombre('ans', 'an')}.`,
    ecartee: (o) =>
      `Non appliqué parce qu’il faut ${o.nombre('ans', 'an')} d’ancienneté le ${o.date('premierJour')}. ` +
      `Vous travaillez pour cet employeur depuis le ${o.date('ancienneteDepuis')}.`,
  },
  'R-C-01-2': {
    titre: 'Maintien de salaire : contrats exclus',
    appliquee: () => 'Ce contrat ouvre le maintien légal du salaire.',
    ecartee: (o) =>
      `Non appliqué parce que la loi exclut ce type de contrat (${o.brut('type')}). ` +
      'En intérim, le régime de prévoyance de la branche prend le relais.',
  },
  'R-C-02': {
    titre: 'Maintien de salaire : sept jours d’attente',
    appliquee: (o) =>
      `L’employeur ne maintient pas le salaire des ${o.decimal('jours')} premiers jours, à partir du ${o.date('premierJour')}. ` +
      `Le maintien peut commencer le ${o.date('resultat')}.`,
    ecartee: (o) =>
      `Non appliqué parce que l’accident ou la maladie vient du travail. ` +
      `Le maintien commence dès le ${o.date('resultat')}.`,
  },
  'R-C-03': {
    titre: 'Part du salaire maintenue',
    appliquee: (o) =>
      `L’employeur maintient une part du salaire brut d’un jour : ${o.pourcentage('taux')}. ` +
      `Cela fait ${o.euros('resultat')}, avec les indemnités de la caisse.`,
    ecartee: () => 'Non appliqué parce que ce jour n’est pas maintenu.',
    calcul: (o) => `${o.euros('jour')} × ${o.pourcentage('taux')} = ${o.euros('resultat')}`,
  },
  'R-C-04': {
    titre: 'Durée du maintien selon l’ancienneté',
    appliquee: (o) =>
      `Ancienneté le premier jour de l’arrêt : ${o.nombre('annees', 'an')}. ` +
      `Chaque période de maintien dure ${o.jours('resultat')} au plus.`,
    ecartee: () => 'Non appliqué parce que l’ancienneté ne suffit pas.',
  },
  'R-C-05': {
    titre: 'Jours déjà payés par l’employeur en douze mois',
    appliquee: (o) =>
      `Jours déjà payés par l’employeur ${o.periode()} : ${o.decimal('deja')}. ` +
      `Il reste ${o.jours('premiere')} à 90 %, puis ${o.jours('seconde')} aux deux tiers.`,
    ecartee: (o) =>
      `Non appliqué parce que l’employeur n’a payé aucun jour ${o.periode()}. ` +
      `Il reste ${o.jours('premiere')} à 90 %, puis ${o.jours('seconde')} aux deux tiers.`,
  },
  'R-C-11': {
    titre: 'La loi ou la convention, la plus favorable',
    appliquee: (o) =>
      `Sur tout l’arrêt, en ${o.brut('base')}, la loi donne ${o.euros('loi')} et la convention ${o.euros('convention')}. ` +
      (o.brut('resultat') === 'convention'
        ? 'La convention s’applique seule.'
        : 'La loi s’applique seule.'),
    ecartee: () =>
      'Non appliqué parce qu’un fait inconnu empêche de comparer. L’employeur doit la loi ou la convention.',
  },
  'R-C-07': {
    titre: 'Indemnités de la caisse déduites',
    appliquee: (o) =>
      `L’employeur retire les indemnités brutes de la caisse : ${o.euros('deduit')}. ` +
      `Il doit ${o.euros('resultat')} brut par jour.`,
    ecartee: () => 'Non appliqué parce que ce jour n’est pas maintenu.',
    calcul: (o) =>
      o.valeur('deduit') > o.valeur('maintenu')
        ? `${o.euros('deduit')} dépasse ${o.euros('maintenu')} : rien à ajouter`
        : `${o.euros('maintenu')} - ${o.euros('deduit')} = ${o.euros('resultat')}`,
  },
  'R-C-07-2': {
    titre: 'Indemnité réduite par la caisse : comptée en entier',
    appliquee: (o) =>
      `La caisse a réduit l’indemnité à ${o.euros('servie')}. ` +
      `L’employeur la compte en entier : ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que la caisse n’a pas réduit l’indemnité.',
  },
  'R-C-07-3': {
    titre: 'Plusieurs employeurs : l’indemnité est partagée',
    appliquee: (o) =>
      `Cet employeur verse ${o.euros('salaire')} sur ${o.euros('salaires')} de salaires mensuels. ` +
      `Sa part de l’indemnité est de ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce qu’il n’y a qu’un employeur.',
    calcul: (o) =>
      `${o.euros('indemnite')} × ${o.euros('salaire')} ÷ ${o.euros('salaires')} = ${o.euros('resultat')}`,
  },
  'R-C-08': {
    titre: 'Salaire d’un jour d’absence',
    appliquee: (o) =>
      `Le salaire brut du mois est de ${o.euros('salaire')}. ` +
      `Il est divisé par ${o.ratio('jours')} : ${o.euros('resultat')} par jour.`,
    ecartee: () => 'Non appliqué parce que ce jour n’est pas maintenu.',
    calcul: (o) => `${o.euros('salaire')} ÷ ${o.ratio('jours')} = ${o.euros('resultat')}`,
  },
};
