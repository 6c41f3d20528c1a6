import type { IdQuestion } from '../types.ts';

interface TexteQuestion {
  readonly titre: string;
  readonly aide?: string;
  /** In the list of answers. */
  readonly court: string;
}

const QUESTIONS: Readonly<Record<IdQuestion, TexteQuestion>> = {
  objet: { titre: 'Que voulez-vous déclarer\u00a0?', court: 'Ce que vous déclarez' },
  arret: { titre: 'De quel arrêt s’agit-il\u00a0?', court: 'L’arrêt concerné' },
  repriseLe: {
    titre: 'Quel jour reprenez-vous le travail\u00a0?',
    aide: 'Votre premier jour de travail, avant la fin prévue de l’arrêt.',
    court: 'Reprise du travail',
  },
  nature: {
    titre: 'D’où vient votre arrêt\u00a0?',
    aide: 'Nous ne demandons jamais votre maladie.',
    court: 'Origine de l’arrêt',
  },
  accidentLe: { titre: 'Quel jour l’accident est-il arrivé\u00a0?', court: 'Jour de l’accident' },
  prescritLe: {
    titre: 'Quel jour le médecin a-t-il signé l’arrêt\u00a0?',
    aide: 'La date est au bas de l’avis d’arrêt. Votre caisse compte 48 heures à partir de ce jour. Exemple\u00a0: 29/11/2026',
    court: 'Signature du médecin',
  },
  recuLe: {
    titre: 'Quel jour avez-vous reçu cet avis\u00a0?',
    aide: 'C’est souvent le jour de la signature. La prévoyance compte à partir de ce jour. Exemple\u00a0: 29/11/2026',
    court: 'Avis reçu',
  },
  dates: {
    titre: 'Quels jours d’arrêt le médecin a-t-il prescrits\u00a0?',
    aide: 'Les deux dates sont écrites sur l’avis d’arrêt.',
    court: 'Jours d’arrêt',
  },
  mission: {
    titre: 'Étiez-vous en mission le premier jour de l’arrêt\u00a0?',
    aide: 'En mission, votre agence déclare à la prévoyance. Entre deux missions, c’est vous.',
    court: 'Mission ce jour-là',
  },
  finDeMission: {
    titre: 'Quand votre dernière mission a-t-elle fini\u00a0?',
    court: 'Fin de la dernière mission',
  },
  franceTravail: {
    titre: 'La veille de l’arrêt, aviez-vous une inscription à France Travail\u00a0?',
    aide: 'Avec une inscription, le volet 3 va à France Travail.',
    court: 'France Travail',
  },
  hospitalisation: {
    titre: 'Avez-vous dormi à l’hôpital pendant cet arrêt\u00a0?',
    aide: 'Les jours d’hôpital ne se comptent pas de la même façon.',
    court: 'Hôpital',
  },
  tempsPartiel: {
    titre: 'Le médecin prescrit-il un travail à temps partiel\u00a0?',
    aide: 'On dit aussi «\u00a0mi-temps thérapeutique\u00a0».',
    court: 'Temps partiel prescrit',
  },
  envoiCaisse: {
    titre: 'Qui envoie les volets 1 et 2 à votre caisse\u00a0?',
    aide: 'Ces deux volets disent la raison médicale. Ils ne vont jamais à votre agence, ni ici.',
    court: 'Volets 1 et 2',
  },
};

export function titreQuestion(id: IdQuestion): string {
  return QUESTIONS[id].titre;
}

export function aideQuestion(id: IdQuestion): string | undefined {
  return QUESTIONS[id].aide;
}

export function nomCourt(id: IdQuestion): string {
  return QUESTIONS[id].court;
}

interface TexteChoix {
  readonly libelle: string;
  readonly aide?: string;
}

/** Choices whose values never change; the stops and the missions of the person name themselves. */
export const CHOIX: Readonly<Partial<Record<IdQuestion, Readonly<Record<string, TexteChoix>>>>> = {
  objet: {
    'nouvel-arret': { libelle: 'Un nouvel arrêt', aide: 'Le médecin vient de vous arrêter.' },
    prolongation: {
      libelle: 'La suite d’un arrêt',
      aide: 'Le médecin prolonge un arrêt déjà déclaré.',
    },
    rechute: {
      libelle: 'Une rechute',
      aide: 'Vous aviez repris. Le même problème vous arrête de nouveau.',
    },
    'reprise-anticipee': {
      libelle: 'Une reprise plus tôt que prévu',
      aide: 'Vous retravaillez avant la fin de l’arrêt.',
    },
    annulation: {
      libelle: 'Annuler un arrêt déclaré',
      aide: 'L’arrêt n’a pas eu lieu, ou c’est une erreur.',
    },
  },
  nature: {
    maladie: { libelle: 'Une maladie' },
    'accident-vie-privee': {
      libelle: 'Un accident de la vie privée',
      aide: 'À la maison, au sport, en vacances.',
    },
    'accident-travail': {
      libelle: 'Un accident du travail',
      aide: 'Pendant votre travail, ou à cause de lui.',
    },
    'accident-trajet': {
      libelle: 'Un accident de trajet',
      aide: 'Entre chez vous et votre travail.',
    },
    'maladie-professionnelle': {
      libelle: 'Une maladie professionnelle',
      aide: 'Elle vient de votre travail.',
    },
  },
  mission: {
    oui: { libelle: 'Oui' },
    non: { libelle: 'Non', aide: 'La mission était finie, ou pas commencée.' },
  },
  franceTravail: {
    'non-inscrit': { libelle: 'Non' },
    inscrit: { libelle: 'Oui, sans allocation' },
    indemnise: { libelle: 'Oui, avec une allocation chômage' },
  },
  envoiCaisse: {
    medecin: {
      libelle: 'Le médecin, par internet',
      aide: 'C’est le plus fréquent. Il vous a remis le volet 3 seul.',
    },
    assure: { libelle: 'Moi, et c’est fait' },
    'pas-encore': { libelle: 'Moi, mais ce n’est pas encore fait' },
  },
};
