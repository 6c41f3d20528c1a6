import type { TextesRegles } from './type.ts';

/** Wage of a day, in the words of a complementary contract. */
export const CONTRATS_SALAIRE: TextesRegles = {
  'R-I-40': {
    titre: 'Salaire d’un jour, d’après la semaine du contrat',
    appliquee: (o) =>
      `Votre contrat prévoit ${o.heures('heures')} par semaine, à ${o.brut('tauxHoraire').replace('.', ',')} € de l’heure. ` +
      `Avec les primes et indemnités comptées, un jour vaut ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que le contrat ne part pas de la semaine de travail.',
    calcul: (o) =>
      `(${o.heures('heures')} × ${o.brut('tauxHoraire').replace('.', ',')} € + ${o.euros('primes')}) ` +
      `+ ${o.pourcentage('ifm')} + ${o.pourcentage('iccp')}, ÷ 7 = ${o.euros('resultat')}`,
  },
  'R-D-02': {
    titre: 'Salaire de référence du contrat',
    appliquee: (o) =>
      `Le contrat compte ${o.nombre('mois', 'mois', 'mois')} de salaire : ${o.euros('total')}. ` +
      `Un mois vaut ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que le contrat ne part pas d’un salaire.',
    calcul: (o) => `${o.euros('total')} ÷ ${o.decimal('mois')} = ${o.euros('resultat')}`,
  },
  'R-D-03': {
    titre: 'Salaire d’un jour pour le contrat',
    appliquee: (o) =>
      `Le mois est divisé par ${o.ratio('jours')} : un jour vaut ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que le contrat ne part pas d’un salaire.',
    calcul: (o) => `${o.euros('salaire')} ÷ ${o.ratio('jours')} = ${o.euros('resultat')}`,
  },
  'R-D-02-2': {
    titre: 'Salaire le plus haut compté par le contrat',
    appliquee: (o) =>
      `Le contrat compte au plus ${o.decimal('multiple')} fois le plafond annuel de ${o.euros('pass')}. ` +
      `Un jour vaut donc ${o.euros('resultat')}.`,
    ecartee: (o) =>
      `Non appliqué parce que le salaire d’un jour, ${o.euros('salaire')}, ne dépasse pas ce que le contrat compte.`,
  },
  'R-I-46': {
    titre: 'Salaire net d’un jour, au taux du contrat',
    appliquee: (o) =>
      `Le contrat retire ${o.pourcentage('taux')} du salaire brut. Le net d’un jour vaut ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que le net vient des bulletins de paie.',
    calcul: (o) => `${o.euros('brut')} - ${o.pourcentage('taux')} = ${o.euros('resultat')}`,
  },
};
