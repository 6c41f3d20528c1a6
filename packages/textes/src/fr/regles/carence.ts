import type { Operandes } from '../operandes.ts';
import type { TexteRegle, TextesRegles } from './type.ts';

/** A day of the waiting period lifted: told by its result, whatever the branch taken. */
function exemption(
  titre: string,
  oui: TexteRegle['appliquee'],
  non: TexteRegle['ecartee'],
): TexteRegle {
  return {
    titre,
    appliquee: (o) => (o.brut('resultat') === 'non' ? non(o) : oui(o)),
    ecartee: non,
  };
}

const SANS_CARENCE = 'Il n’y a pas de délai de carence.';

export const CARENCE: TextesRegles = {
  'R-G-16': {
    titre: 'Délai de carence',
    appliquee: (o) =>
      o.valeur('jours') >= 2
        ? `Les ${o.decimal('jours')} premiers jours de l’arrêt ne sont pas payés, ${o.periode()}. C’est le délai de carence.`
        : `Un jour n’est pas payé, ${o.periode()}. C’est le délai de carence.`,
    ecartee: () => 'Non appliqué parce que l’arrêt d’avant a déjà porté le délai de carence.',
  },
  'R-G-20': exemption(
    'Affection de longue durée : une seule carence en trois ans',
    (o) =>
      `Le premier arrêt pour cette affection date du ${o.date('premierArret')}. ` +
      `Avant le ${o.date('finFenetre')}, un nouvel arrêt n’a plus de délai de carence.`,
    () =>
      'Non appliqué parce qu’aucun arrêt des trois dernières années, pour cette affection, n’a porté la carence.',
  ),
  'R-G-22': exemption(
    'Fausse couche ou interruption médicale de grossesse',
    (o) =>
      `L’arrêt est prescrit le ${o.date('prescritLe')}, après la perte d’une grossesse. ` +
      `Depuis le ${o.date('depuis')}, il n’y a plus de délai de carence.`,
    (o) =>
      `Non appliqué parce que l’arrêt est prescrit le ${o.date('prescritLe')}. ` +
      `L’exception existe depuis le ${o.date('depuis')}.`,
  ),
  'R-G-23': exemption(
    'Décès d’un enfant ou d’une personne à charge de moins de 25 ans',
    (o) =>
      `Le décès date du ${o.date('decesLe')}. ` +
      `Un arrêt qui commence avant le ${o.date('finFenetre')} n’a pas de délai de carence.`,
    (o) =>
      `Non appliqué parce que l’arrêt sort des treize semaines qui suivent le décès. ` +
      `Elles finissent la veille du ${o.date('finFenetre')}.`,
  ),
  'R-G-24': exemption(
    'Temps partiel thérapeutique',
    (o) => `Le temps partiel thérapeutique commence le ${o.date('du')}. ${SANS_CARENCE}`,
    (o) =>
      `Non appliqué parce que cette exception date du 28 décembre 2019. ` +
      `Le temps partiel commence le ${o.date('du')}.`,
  ),
  'R-G-25': exemption(
    'Suspension de la carence au printemps 2020',
    (o) =>
      `L’arrêt commence le ${o.date('debut')}, pendant l’état d’urgence sanitaire. ${SANS_CARENCE}`,
    (o) =>
      `Non appliqué parce que la carence n’était suspendue que du 24 mars au 10 juillet 2020. ` +
      `L’arrêt commence le ${o.date('debut')}.`,
  ),
  'R-G-65': {
    titre: 'Arrêt prescrit en téléconsultation',
    appliquee: (o) => `L’arrêt du ${o.date('prescritLe')} est prescrit à distance. ${jusquau(o)}`,
    ecartee: (o) =>
      `Non appliqué parce que l’arrêt du ${o.date('prescritLe')} n’entre pas dans cette limite.`,
  },
};

function jusquau(o: Operandes): string {
  return (
    `Sans consultation sur place, ${o.jours('joursCouverts')} au plus sont couverts. ` +
    `Le dernier jour couvert est le ${o.date('resultat')}.`
  );
}
