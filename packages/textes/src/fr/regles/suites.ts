import type { TextesRegles } from './type.ts';

const RAISONS: Readonly<Record<string, string>> = {
  'fin-360-jours': 'le maximum de 360 indemnités est atteint',
  'fin-ald': 'les trois ans de l’affection de longue durée sont passés',
  retraite: 'le maximum à côté de la retraite est atteint',
};

/** What comes after the benefits. */
export const SUITES: TextesRegles = {
  'R-G-37': {
    titre: 'Fin des indemnités',
    appliquee: (o) =>
      `Les indemnités s’arrêtent le ${o.date('du')} : ${RAISONS[o.brut('resultat')] ?? 'une limite est atteinte'}. ` +
      'Une pension d’invalidité est parfois possible : demandez à votre caisse.',
    ecartee: () => 'Non appliqué parce que les indemnités continuent.',
  },
  'R-G-72': {
    titre: 'Pension d’invalidité par mois',
    appliquee: (o) =>
      `Votre catégorie est ${o.decimal('categorie')} : la pension est de ${o.pourcentage('taux')} du salaire annuel moyen. ` +
      `Le minimum est de ${o.euros('minimum')} et le maximum de ${o.euros('maximum')} par mois. ` +
      `La pension est de ${o.euros('resultat')} brut par mois.`,
    ecartee: () => 'Non appliqué parce qu’il n’y a pas de pension d’invalidité.',
    calcul: (o) =>
      `${o.euros('salaireAnnuel')} × ${o.pourcentage('taux')} ÷ 12, entre ${o.euros('minimum')} et ${o.euros('maximum')}`,
  },
  'R-G-73': {
    titre: 'Pension d’invalidité et indemnités',
    appliquee: (o) =>
      `La pension d’invalidité commence le ${o.date('pensionDepuis')}. ` +
      `Les indemnités de l’arrêt du ${o.date('premierJour')} finissent la veille.`,
    ecartee: (o) =>
      `Non appliqué parce que l’arrêt du ${o.date('premierJour')} est un autre arrêt. ` +
      `La pension était versée depuis le ${o.date('pensionDepuis')}.`,
  },
};
