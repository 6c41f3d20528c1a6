type Mots = Readonly<Record<string, string>>;

export const TITRES: Mots = {
  objet: 'Que déclarez-vous\u00a0?',
  arret: 'De quel arrêt s’agit-il\u00a0?',
  repriseLe: 'Jour de la reprise du travail',
  nature: 'Nature de l’arrêt',
  accidentLe: 'Jour de l’accident',
  prescritLe: 'Jour où l’arrêt a été prescrit',
  recuLe: 'Jour où l’avis a été reçu',
  dates: 'Jours de l’arrêt',
  mission: 'Pendant quelle mission\u00a0?',
  hospitalisation: 'La personne est-elle à l’hôpital\u00a0?',
  tempsPartiel: 'L’arrêt est-il à temps partiel\u00a0?',
  envoiCaisse: 'Qui envoie l’avis à la caisse\u00a0?',
};

const CHOIX: Mots = {
  'nouvel-arret': 'Un nouvel arrêt',
  prolongation: 'Une prolongation',
  rechute: 'Une rechute',
  'reprise-anticipee': 'Une reprise avant la fin prévue',
  annulation: 'L’annulation d’un arrêt',
  maladie: 'Maladie',
  'accident-vie-privee': 'Accident de la vie privée',
  'accident-travail': 'Accident du travail',
  'accident-trajet': 'Accident de trajet',
  'maladie-professionnelle': 'Maladie professionnelle',
  medecin: 'Le médecin',
  assure: 'La personne',
  'pas-encore': 'Personne pour le moment',
  oui: 'Pendant une mission',
  non: 'Entre deux missions',
};

export const AIDES: Mots = {
  nature: 'Sans la raison médicale. Ne la demandez jamais à la personne.',
  recuLe: 'Le jour où la personne a eu l’avis en main.',
};

export const choixEnMots = (code: string): string => CHOIX[code] ?? code;

const QUOI: Mots = {
  'volets-1-2': 'Volets 1 et 2 à la caisse',
  'volet-3': 'Volet 3',
  prevoyance: 'Déclaration au régime de prévoyance',
};

const QUI: Mots = { assure: 'la personne', prescripteur: 'le médecin', agence: 'vous' };

export const demarcheEnMots = (code: string): string => QUOI[code] ?? code;
export const declarantEnMots = (code: string): string => QUI[code] ?? code;
