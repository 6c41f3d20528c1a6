import type { Operandes } from '../operandes.ts';
import type { TextesRegles } from './type.ts';

/** Sending the notice of sick leave in time. */
export const FORMALITES: TextesRegles = {
  'R-G-61': {
    titre: 'Avis d’arrêt envoyé en retard',
    appliquee: (o) =>
      `L’avis prescrit le ${o.date('prescritLe')} est parti le ${o.date('envoyeLe')}. ` +
      `Le délai est de ${o.jours('delai')}. ${sansPerte(o)}`,
    ecartee: (o) =>
      `Non appliqué parce que l’avis prescrit le ${o.date('prescritLe')} est parti à temps, le ${o.date('envoyeLe')}.`,
  },
  'R-G-62': {
    titre: 'Avis d’arrêt envoyé en retard, deuxième fois en deux ans',
    appliquee: (o) =>
      `Un premier retard date du ${o.date('premierRetard')}. ` +
      `Du ${o.date('prescritLe')} à la veille du ${o.date('envoyeLe')}, l’indemnité est réduite. ` +
      `Elle est de ${o.euros('resultat')} par jour.`,
    ecartee: (o) =>
      `Non appliqué parce qu’il n’y a pas deux retards en deux ans, ou que le retard est excusé. ` +
      `L’avis est parti le ${o.date('envoyeLe')}.`,
    calcul: (o) =>
      `${o.euros('indemnite')} – ${o.pourcentage('reduction')} = ${o.euros('resultat')}`,
  },
  'R-G-63': {
    titre: 'Avis envoyé après la fin de l’arrêt',
    appliquee: (o) =>
      `L’arrêt finit le ${o.date('fin')}, et l’avis est parti le ${o.date('envoyeLe')}. ` +
      'Le contrôle n’est plus possible : la période n’est pas payée.',
    ecartee: (o) =>
      `Non appliqué parce que l’avis est parti le ${o.date('envoyeLe')}, avant la fin de l’arrêt.`,
  },
};

function sansPerte(o: Operandes): string {
  return o.brut('resultat') === 'hospitalisation'
    ? 'Vous étiez à l’hôpital : ce retard ne coûte rien.'
    : 'La première fois, vous recevez un avertissement, sans perte d’argent.';
}
