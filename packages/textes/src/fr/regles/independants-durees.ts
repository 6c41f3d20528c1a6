import type { Operandes } from '../operandes.ts';
import type { TextesRegles } from './type.ts';

/** Waiting period, half-time and limits of the self-employed. */
export const INDEPENDANTS_DUREES: TextesRegles = {
  'R-A-12': {
    titre: 'Délai de carence d’un indépendant',
    appliquee: (o) =>
      `L’arrêt dure ${o.jours('duree')}. Ne sont pas payés : ${o.jours('jours')}, ${o.periode()}.`,
    ecartee: () => 'Non appliqué parce que l’arrêt d’avant a déjà porté le délai de carence.',
  },
  'R-A-15': {
    titre: 'Profession libérale : 87 jours par arrêt',
    appliquee: (o) => (o.oui('resultat') ? restent(o) : epuises(o)),
    ecartee: (o) => (o.oui('resultat') ? restent(o) : epuises(o)),
  },
  'R-A-16': {
    titre: 'Temps partiel thérapeutique : la moitié',
    appliquee: (o) =>
      `À temps partiel thérapeutique, l’indemnité est de ${o.pourcentage('taux')} de l’indemnité entière (${o.euros('pleine')}).`,
    ecartee: () => 'Non appliqué parce que l’arrêt est complet.',
    calcul: (o) => `${o.euros('pleine')} × ${o.pourcentage('taux')} = ${o.euros('resultat')}`,
  },
  'R-A-16-d': {
    titre: 'Temps partiel thérapeutique : un nombre limité de jours',
    appliquee: (o) => (o.oui('resultat') ? restent(o) : epuises(o)),
    ecartee: (o) => (o.oui('resultat') ? restent(o) : epuises(o)),
  },
  'R-A-16-s': {
    titre: 'Temps partiel thérapeutique : après un arrêt complet payé',
    appliquee: (o) =>
      o.oui('resultat')
        ? `Le temps partiel du ${o.date('du')} suit un arrêt complet payé.`
        : sansArretComplet(o),
    ecartee: sansArretComplet,
  },
  'R-A-17': {
    titre: 'Pension de retraite ou d’invalidité',
    appliquee: (o) =>
      o.oui('resultat')
        ? `Votre pension commence le ${o.date('depuis')}, après cet arrêt.`
        : pension(o),
    ecartee: pension,
  },
};

function restent(o: Operandes): string {
  return `Le maximum de ${o.jours('max')} n’est pas atteint. Jours déjà payés : ${o.decimal('payesAvant')}.`;
}

function epuises(o: Operandes): string {
  return `Le maximum de ${o.jours('max')} est atteint : les jours suivants ne sont pas payés.`;
}

function sansArretComplet(o: Operandes): string {
  return `Le temps partiel du ${o.date('du')} n’est pas payé. Aucun jour d’arrêt complet payé ne le précède.`;
}

function pension(o: Operandes): string {
  return `Vous recevez une pension depuis le ${o.date('depuis')}. Elle remplace l’indemnité.`;
}
