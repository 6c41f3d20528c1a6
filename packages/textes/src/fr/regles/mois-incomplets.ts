import type { Operandes } from '../operandes.ts';
import type { TextesRegles } from './type.ts';

const produit = (o: Operandes) =>
  `${o.euros('revenu')} ÷ ${o.jours('jours')} × ${o.jours('joursDuMois')} = ${o.euros('resultat')}`;

const reconstitue = (o: Operandes) =>
  `Nous comptons ${o.euros('resultat')} au lieu de ${o.euros('revenu')}.`;

/** Months of the reference period that were not worked in full (R323-8 II). */
export const MOIS_INCOMPLETS: TextesRegles = {
  'R-G-13-1': {
    titre: 'Mois où le travail a commencé',
    appliquee: (o) =>
      `Vous avez commencé à travailler en ${o.mois('mois')}. ` +
      `Le mois est complété d’après vos ${o.jours('jours')} travaillés. ${reconstitue(o)}`,
    ecartee: (o) => `Non appliqué parce que votre travail n’a pas commencé en ${o.mois('mois')}.`,
    calcul: produit,
  },
  'R-G-13-2': {
    titre: 'Mois où le travail s’est terminé',
    appliquee: (o) =>
      `Votre travail s’est terminé en ${o.mois('mois')}. ` +
      `Le mois est complété d’après vos ${o.jours('jours')} travaillés. ${reconstitue(o)}`,
    ecartee: (o) =>
      `Non appliqué parce que votre travail ne s’est pas terminé en ${o.mois('mois')}.`,
    calcul: produit,
  },
  'R-G-13-3': {
    titre: 'Mois où un travail a suivi un autre',
    appliquee: (o) =>
      `Un travail s’est terminé et un autre a commencé en ${o.mois('mois')}. ` +
      `Seuls les ${o.jours('joursVides')} sans travail sont complétés, d’après le dernier.`,
    ecartee: (o) =>
      `Non appliqué parce qu’aucun jour n’est vide entre les deux contrats ${o.deMois('mois')}.`,
    calcul: (o) =>
      `${o.euros('percu')} + ${o.euros('revenu')} ÷ ${o.jours('jours')} × ${o.jours('joursVides')} = ${o.euros('resultat')}`,
  },
  'R-G-13-4a': {
    titre: 'Mois non travaillé : revenu des autres mois',
    appliquee: (o) =>
      `Vous n’avez pas travaillé en ${o.mois('mois')}, pour une raison que la loi protège. ` +
      'Le mois est reconstitué d’après vos autres mois. ' +
      `Nous comptons ${o.euros('resultat')}.`,
    ecartee: (o) =>
      `Non appliqué parce que le mois ${o.deMois('mois')} n’est pas à reconstituer ainsi.`,
    calcul: produit,
  },
  'R-G-13-4b': {
    titre: 'Aucun mois travaillé : revenu gagné depuis',
    appliquee: (o) =>
      `Aucun mois de la période n’a de salaire. Nous partons de ce que vous avez gagné depuis. ` +
      `Pour ${o.mois('mois')}, nous comptons ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que la période de référence contient au moins un salaire.',
    calcul: produit,
  },
  'R-G-13': {
    titre: 'Mois non travaillé et non reconstitué',
    appliquee: (o) =>
      `Le mois ${o.deMois('mois')} est reconstitué. Nous comptons ${o.euros('resultat')}.`,
    ecartee: (o) =>
      `Non appliqué parce que l’absence ${o.deMois('mois')} n’est pas protégée par la loi. ` +
      `Le mois n’est pas reconstitué : nous comptons ${sommeDuMois(o)}.`,
  },
};

function sommeDuMois(o: Operandes): string {
  return /^0(\.0+)?$/.test(o.brut('resultat'))
    ? 'ce mois pour zéro'
    : `la paie du mois, ${o.euros('resultat')}`;
}
