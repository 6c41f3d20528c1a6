import type { CauseEcartJson, CodeCause } from '@almanach/moteur';
import { deMois } from '../calendrier.ts';
import { nombreDeJours, ratio } from '../nombres.ts';
import { composer } from '../typographie.ts';
import { NOTIFICATION, TEXTES_LIGNES, type TexteCause } from './causes-lignes.ts';
import { TEXTES_REGIMES } from './causes-regimes.ts';

export interface ExplicationCause {
  /** A few words, for a title or a list. */
  court: string;
  /** What calculation gives the paid amount. It accuses nobody. */
  phrase: string;
  /** What the person looks at, or joins to the letter. */
  aVerifier: string;
}

const BULLETINS = 'Comparez vos bulletins de paie avec les salaires transmis à la caisse.';
const ARRETS = 'Relisez les dates de vos avis d’arrêt et la case cochée par le médecin.';
const BAREME = 'Demandez à la caisse le plafond qu’elle a retenu, et sa date.';

const AFFECTION = 'Joignez la notification de prise en charge de votre affection.';

const PARTS: Readonly<Record<string, string>> = {
  entiere: 'Le versement paie l’indemnité entière pendant le temps partiel thérapeutique.',
  moitie: 'Le versement paie la moitié de l’indemnité pendant le temps partiel thérapeutique.',
  rien: 'Le versement ne paie rien pendant le temps partiel thérapeutique.',
  perte: 'Le versement correspond à une autre perte de salaire pendant le temps partiel.',
  'sans-maximum': 'Le versement ne compte pas le maximum de jours à temps partiel thérapeutique.',
};

const TEXTES: Readonly<Record<CodeCause, TexteCause>> = {
  'carence-double': {
    court: 'délai de carence compté deux fois',
    phrase: (o) =>
      `Le versement correspond à ${nombreDeJours(o.jours ?? '6')} de carence au lieu de ${o.due ?? '3'}.`,
    aVerifier: ARRETS,
  },
  'carence-oubliee': {
    court: 'délai de carence non appliqué',
    phrase: () => 'Le versement correspond à un calcul sans jour de carence.',
    aVerifier: NOTIFICATION,
  },
  'carence-de-prolongation': {
    court: 'carence appliquée à une prolongation',
    phrase: (o) =>
      `Le versement correspond à ${nombreDeJours(o.jours ?? '3')} de carence au début d’une prolongation. Une prolongation n’en a pas.`,
    aVerifier: ARRETS,
  },
  'carence-mal-comptee': {
    court: 'nombre de jours de carence différent',
    phrase: (o) =>
      `Le versement correspond à ${nombreDeJours(o.jours ?? '')} de carence. La règle est de ${nombreDeJours(o.due ?? '3')}.`,
    aVerifier: NOTIFICATION,
  },
  'ald-carence': {
    court: 'carence appliquée encore à une affection longue',
    phrase: () =>
      'Le versement compte encore une carence pour la même affection longue. Seul son premier arrêt en a une.',
    aVerifier: AFFECTION,
  },
  'ald-dans-les-360': {
    court: 'affection longue comptée dans les 360 jours',
    phrase: () =>
      'Le versement correspond à des jours d’affection longue comptés dans les 360 indemnités.',
    aVerifier: AFFECTION,
  },
  'ald-ignoree': {
    court: 'affection de longue durée non prise en compte',
    phrase: () => 'Le versement correspond à un calcul sans votre affection de longue durée.',
    aVerifier: AFFECTION,
  },
  'dispense-ignoree': {
    court: 'dispense de carence non prise en compte',
    phrase: () =>
      'Votre arrêt est dispensé de carence. Le versement correspond à un calcul avec carence.',
    aVerifier: 'Joignez l’avis d’arrêt qui donne le motif de la dispense.',
  },
  'prolongation-comme-nouvel-arret': {
    court: 'prolongation traitée comme un nouvel arrêt',
    phrase: () =>
      'Le versement correspond à un nouvel arrêt, avec sa carence et ses salaires. C’est une prolongation.',
    aVerifier: ARRETS,
  },
  'nouvel-arret-comme-prolongation': {
    court: 'nouvel arrêt traité comme une prolongation',
    phrase: () =>
      'Le versement correspond à une prolongation. Votre avis dit que c’est un nouvel arrêt.',
    aVerifier: ARRETS,
  },
  'ecart-entre-arrets': {
    court: 'jours sans prescription entre deux arrêts',
    phrase: () =>
      'La différence vient des jours sans prescription, entre deux arrêts. Ils sont traités autrement.',
    aVerifier: ARRETS,
  },
  'arret-a-six-mois': {
    court: 'paiement arrêté après six mois',
    phrase: () => 'Le versement s’arrête après six mois d’arrêt. Vos droits restent ouverts après.',
    aVerifier:
      'Joignez la date de votre inscription et vos bulletins des douze mois avant l’arrêt.',
  },
  'mois-oublie': {
    court: 'un mois de salaire manque',
    phrase: (o) => `Le versement correspond à un calcul sans le salaire ${deMois(o.mois ?? '')}.`,
    aVerifier: BULLETINS,
  },
  'prime-oubliee': {
    court: 'une prime manque',
    phrase: (o) =>
      o.mois === undefined
        ? 'Le versement correspond à des salaires sans les primes.'
        : `Le versement correspond à un salaire ${deMois(o.mois)} sans la prime.`,
    aVerifier: BULLETINS,
  },
  'employeur-oublie': {
    court: 'un employeur manque',
    phrase: (o) =>
      `Le versement correspond à un calcul sans l’emploi n° ${o.emploi ?? ''} de votre situation.`,
    aVerifier: 'Vérifiez que chaque employeur a envoyé son attestation de salaire.',
  },
  'paie-oubliee': {
    court: 'une paie manque',
    phrase: (o) =>
      `Le versement correspond à un calcul sans la paie n° ${o.paie ?? ''} de l’emploi n° ${o.emploi ?? ''}.`,
    aVerifier: BULLETINS,
  },
  'mois-decales': {
    court: 'mois de référence décalés',
    phrase: (o) =>
      o.decalage === '1'
        ? 'Le versement correspond à des salaires qui comptent le mois de l’arrêt. Le dernier mois est celui d’avant.'
        : 'Le versement correspond à des salaires pris un mois trop tôt.',
    aVerifier: BULLETINS,
  },
  'periode-de-reference': {
    court: 'période de référence différente',
    phrase: (o) => `Le versement correspond à des salaires pris sur ${ratio(o.mois ?? '')} mois.`,
    aVerifier: 'Vérifiez la nature de votre contrat sur l’attestation de salaire.',
  },
  'mois-non-retabli': {
    court: 'mois incomplet compté tel quel',
    phrase: () => 'Le versement correspond à un mois incomplet qui n’a pas été complété.',
    aVerifier: 'Vérifiez les dates d’absence et d’embauche sur l’attestation de salaire.',
  },
  'smic-ancien': {
    court: 'plafond calculé avec un ancien SMIC',
    phrase: () =>
      'Le versement correspond à un plafond calculé avec un ancien salaire minimum (SMIC).',
    aVerifier: BAREME,
  },
  'coefficient-du-plafond': {
    court: 'plafond d’une autre période',
    phrase: (o) => `Le versement correspond à un plafond de ${ratio(o.coefficient ?? '')} SMIC.`,
    aVerifier: BAREME,
  },
  'smic-du-mois': {
    court: 'SMIC du mois de l’arrêt',
    phrase: () =>
      'Le versement correspond à un plafond calculé avec le SMIC du mois de l’arrêt. La règle prend le mois d’avant.',
    aVerifier: BAREME,
  },
  'plafond-sur-le-total': {
    court: 'plafond appliqué au total des mois',
    phrase: () =>
      'Le versement correspond à un seul plafond sur le total. La règle plafonne chaque mois.',
    aVerifier: BAREME,
  },
  'plafond-au-prorata': {
    court: 'plafond réduit pour un temps partiel',
    phrase: (o) =>
      o.sur === undefined
        ? 'Le versement correspond à un plafond réduit selon vos heures. Le plafond est entier.'
        : 'Le versement correspond à un plafond réduit selon vos mois d’activité. Le plafond est entier.',
    aVerifier: BAREME,
  },
  'plafond-ignore': {
    court: 'plafond non appliqué',
    phrase: () => 'Le versement correspond à un calcul sans plafond.',
    aVerifier: BAREME,
  },
  diviseur: {
    court: 'salaires divisés par un autre nombre de jours',
    phrase: (o) =>
      `Le versement correspond à des salaires divisés par ${ratio(o.diviseur ?? '')}. Ce n’est pas le diviseur de la règle.`,
    aVerifier: 'Demandez à la caisse le détail du salaire journalier de base.',
  },
  'accident-taux': {
    court: 'taux du 29e jour',
    phrase: () =>
      'Le versement correspond à un changement de taux à un autre jour, ou à un taux resté le même.',
    aVerifier: NOTIFICATION,
  },
  'accident-comme-maladie': {
    court: 'accident du travail payé comme une maladie',
    phrase: () =>
      'Le versement correspond aux règles de la maladie. Votre arrêt est un accident du travail.',
    aVerifier: 'Joignez la décision de la caisse sur votre accident.',
  },
  'accident-limite-nette': {
    court: 'limite du salaire net non appliquée',
    phrase: () => 'Le versement correspond à un calcul sans la limite du salaire journalier net.',
    aVerifier: NOTIFICATION,
  },
  'accident-diviseur': {
    court: 'dernier salaire divisé par un autre nombre',
    phrase: (o) => `Le versement correspond à un salaire divisé par ${ratio(o.diviseur ?? '')}.`,
    aVerifier: 'Demandez à la caisse le détail du salaire journalier de base.',
  },
  'accident-carence': {
    court: 'jours de carence retirés à tort',
    phrase: (o) =>
      `Le versement correspond à ${o.jours ?? ''} jours de carence. Un accident du travail n’en a pas.`,
    aVerifier: NOTIFICATION,
  },
  'accident-plafond-ancien': {
    court: 'plafond d’une année passée',
    phrase: () => 'Le versement correspond au plafond d’une année passée.',
    aVerifier: BAREME,
  },
  'maladie-comme-accident': {
    court: 'maladie payée comme un accident du travail',
    phrase: () => 'Le versement correspond aux règles de l’accident du travail.',
    aVerifier: NOTIFICATION,
  },
  'arrondi-tronque': {
    court: 'arrondi au centime inférieur',
    phrase: () =>
      'Le versement correspond à un arrondi au centime inférieur. La règle habituelle est le centime le plus proche.',
    aVerifier: 'La différence est d’un centime par jour au plus.',
  },
  'base-arrondie': {
    court: 'salaire de base arrondi trop tôt',
    phrase: () => 'Le versement correspond à un salaire de base arrondi avant le calcul du jour.',
    aVerifier: 'Demandez à la caisse le détail du salaire journalier de base.',
  },
  'taux-enfants': {
    court: 'taux pour enfants à charge',
    phrase: (o) =>
      o.enfants === '0'
        ? 'Le versement correspond à un calcul sans la majoration pour enfants.'
        : 'Le versement correspond à un taux majoré pour enfants.',
    aVerifier: 'Vérifiez la date de l’arrêt et le nombre d’enfants connu de la caisse.',
  },
  'sanction-envoi': {
    court: 'réduction pour envoi tardif',
    phrase: () =>
      'Le versement correspond à une réduction de moitié pour envoi tardif, traitée autrement.',
    aVerifier: 'Cherchez une preuve de la date d’envoi : accusé, cachet, envoi par le médecin.',
  },
  'temps-partiel': {
    court: 'temps partiel thérapeutique traité autrement',
    phrase: (o) =>
      PARTS[o.part ?? ''] ??
      'Le versement correspond à un autre calcul du temps partiel thérapeutique.',
    aVerifier: 'Joignez l’attestation de l’employeur sur la perte de salaire.',
  },
  'autre-lecture': {
    court: 'autre lecture d’un point ouvert',
    phrase: () =>
      'Le versement correspond à une autre lecture d’un point que les textes laissent ouvert.',
    aVerifier: 'Demandez à la caisse le texte sur lequel elle s’appuie.',
  },
  'base-d-un-autre-arret': {
    court: 'montant d’un autre arrêt',
    phrase: () => 'Le versement correspond au montant d’un autre de vos arrêts.',
    aVerifier: ARRETS,
  },
  ...TEXTES_REGIMES,
  ...TEXTES_LIGNES,
};

export function expliquerCause(
  cause: Pick<CauseEcartJson, 'code' | 'operandes'>,
): ExplicationCause {
  const texte = TEXTES[cause.code];
  return {
    court: composer(texte.court),
    phrase: composer(texte.phrase(cause.operandes)),
    aVerifier: composer(texte.aVerifier),
  };
}
