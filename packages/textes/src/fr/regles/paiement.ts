import { nature } from '../lexique.ts';
import type { TextesRegles } from './type.ts';

/** From the gross benefit to the bank, and what the engine does not cover. */
export const PAIEMENT: TextesRegles = {
  'R-G-56': {
    titre: 'Rythme des paiements',
    appliquee: (o) =>
      `La caisse paie tous les ${o.jours('jours')}, à la fin de chaque période. ` +
      `Le premier jour payé est le ${o.date('premierJourPaye')}.`,
    ecartee: () => 'Non appliqué parce qu’aucun jour n’est payé.',
  },
  'R-G-57': {
    titre: 'CSG et CRDS',
    appliquee: (o) =>
      `La caisse retient la contribution sociale généralisée (CSG, ${o.euros('csg')}). ` +
      `Elle retient aussi la contribution à la dette sociale (CRDS, ${o.euros('crds')}).`,
    ecartee: () => 'Non appliqué parce qu’il n’y a rien à payer.',
    calcul: (o) =>
      `${o.euros('brut')} – ${o.euros('csg')} – ${o.euros('crds')} = ${o.euros('resultat')}`,
  },
  'R-G-58': {
    titre: 'Montant imposable',
    appliquee: (o) =>
      `Ces indemnités sont imposables pour ${o.euros('resultat')}, une fois la CSG déductible ôtée.`,
    ecartee: () =>
      'Non appliqué parce que ces indemnités sont liées à une affection de longue durée exonérante. ' +
      'Elles ne sont pas imposables.',
    calcul: (o) => `${o.euros('brut')} – ${o.euros('csgDeductible')} = ${o.euros('resultat')}`,
  },
  'R-G-59': {
    titre: 'Subrogation',
    appliquee: (o) =>
      `Votre employeur maintient votre salaire ${o.periode()}. ` +
      'La caisse lui verse vos indemnités (subrogation).',
    ecartee: () =>
      'Non appliqué parce qu’aucune subrogation n’est indiquée. La caisse vous paie directement.',
  },
  'ALM-H': {
    titre: 'Chiffre de la loi pas encore connu',
    appliquee: (o) => `Le paramètre « ${o.brut('parametre')} » est connu au ${o.date('le')}.`,
    ecartee: (o) =>
      `Non appliqué parce qu’un chiffre de la loi n’est pas publié au ${o.date('le')} ` +
      `(« ${o.brut('parametre')} »). Nous ne le devinons pas.`,
  },
  'ALM-P': {
    titre: 'Situation non couverte',
    appliquee: () => 'Almanach calcule cette situation.',
    ecartee: (o) =>
      `Non appliqué parce qu’Almanach ne calcule pas encore cette situation (${nature(o.brut('nature'))}). ` +
      'Demandez à votre caisse : une personne vous répondra.',
  },
};
