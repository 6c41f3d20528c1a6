import type { Operandes } from '../operandes.ts';
import type { TextesRegles } from './type.ts';

const partDuSalaire = (o: Operandes) =>
  `${o.euros('base')} × ${o.pourcentage('taux')} = ${o.euros('resultat')}`;

/** From the base wage to the daily benefit. */
export const INDEMNITE: TextesRegles = {
  'R-G-08': {
    titre: 'Taux de l’indemnité',
    appliquee: (o) =>
      `L’indemnité journalière est de ${o.pourcentage('taux')} du salaire journalier de base.`,
    ecartee: () => 'Non appliqué parce qu’un taux majoré s’applique.',
    calcul: partDuSalaire,
  },
  'R-G-51': {
    titre: 'Taux majoré pour trois enfants',
    appliquee: (o) =>
      `Vous avez ${o.nombre('enfants', 'enfant')} à charge. ` +
      `Le taux passe à ${o.pourcentage('taux')} à partir du ${o.date('aPartirDu')}.`,
    ecartee: (o) =>
      `Non appliqué parce qu’il faut trois enfants à charge et un arrêt qui dure après le ${o.date('aPartirDu')}. ` +
      `Enfants à charge : ${o.decimal('enfants')}.`,
    calcul: partDuSalaire,
  },
  'R-G-09': {
    titre: 'Plafond de l’indemnité journalière',
    appliquee: (o) =>
      `L’indemnité (${o.euros('indemnite')}) dépasse le maximum d’un jour. Elle est ramenée à ${o.euros('resultat')}.`,
    ecartee: (o) =>
      `Non appliqué parce que l’indemnité (${o.euros('indemnite')}) ne dépasse pas le maximum d’un jour.`,
    calcul: (o) => `12 × ${o.euros('plafond')} ÷ ${o.ratio('diviseur')} = ${o.euros('resultat')}`,
  },
  'R-G-21': {
    titre: 'Même affection longue : pas moins que la première indemnité',
    appliquee: (o) =>
      `La première indemnité pour cette affection était de ${o.euros('premiere')}. ` +
      `Le nouveau calcul donne ${o.euros('calculee')} : nous gardons la première.`,
    ecartee: (o) =>
      `Non appliqué parce que le nouveau calcul (${o.euros('calculee')}) n’est pas plus bas que la première ` +
      `indemnité (${o.euros('premiere')}).`,
  },
  'R-G-38': {
    titre: 'Temps partiel thérapeutique : la perte de salaire',
    appliquee: (o) =>
      'À temps partiel thérapeutique, l’indemnité ne dépasse pas la perte de salaire de chaque jour. ' +
      `Elle est de ${o.euros('resultat')} par jour.`,
    ecartee: (o) =>
      `Non appliqué parce que la perte de salaire n’est pas sous l’indemnité entière (${o.euros('pleine')}).`,
    calcul: (o) =>
      `(${o.euros('tempsPlein')} – ${o.euros('percu')}) ÷ ${o.jours('jours')} = ${o.euros('resultat')}`,
  },
  'R-G-10': {
    titre: 'Arrondi au centime',
    appliquee: (o) =>
      `Le montant d’un jour est arrondi une seule fois, au centime : ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que le montant est déjà au centime.',
  },
};
