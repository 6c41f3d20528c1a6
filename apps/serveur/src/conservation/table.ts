import { type Duree, type DureeDatee, dureeAu, dureeDatee } from './durees.ts';

const POLITIQUE = '2026-11-25';
const CHOIX = 'Choix du service, au plus court qui rend le service.';
const JOURNALISATION = 'CNIL, délibération 2021-122 du 14 octobre 2021 (journalisation).';

/** Time to act about a benefit for incapacity to work: while it runs, a dossier is a proof. */
export const PRESCRIPTION: readonly DureeDatee[] = [
  dureeDatee(
    POLITIQUE,
    [5, 'ans'],
    'Code de la sécurité sociale, article L932-13 (incapacité de travail).',
    'moyenne',
  ),
];

/** How long something is kept, and from when. Sentences are shown to people. */
export interface Conservation {
  donnees: string;
  depart: string;
  durees: readonly DureeDatee[];
}

/** The one table of durations: the public page, the export and the purge read it. */
export const CONSERVATIONS = {
  dossiers: {
    donnees: 'Votre dossier, ses calculs, ses décisions et son journal',
    depart: 'après la dernière opération',
    durees: [
      dureeDatee(
        POLITIQUE,
        [6, 'ans'],
        'Code de la sécurité sociale, article L932-13 : cinq ans pour agir, puis un an de marge.',
        'moyenne',
      ),
    ],
  },
  pieces: {
    donnees: 'Vos documents sans donnée médicale',
    depart: 'après la dernière opération du dossier',
    durees: [
      dureeDatee(
        POLITIQUE,
        [6, 'ans'],
        'Comme le dossier qu’ils prouvent (article L932-13).',
        'moyenne',
      ),
    ],
  },
  'pieces-medicales': {
    donnees: 'Vos documents médicaux, rangés à part',
    depart: 'après la fin du dossier',
    durees: [
      dureeDatee(
        POLITIQUE,
        [5, 'ans'],
        'RGPD, article 9 § 2 f : le temps d’agir en justice (article L932-13), sans marge.',
        'basse',
      ),
    ],
  },
  missions: {
    donnees: 'Vos missions, vos heures et vos salaires',
    depart: 'après la fin de la mission',
    durees: [
      dureeDatee(
        POLITIQUE,
        [6, 'ans'],
        'Comme les dossiers qu’elles servent à calculer (article L932-13).',
        'basse',
      ),
    ],
  },
  comptes: {
    donnees: 'Votre compte, si vous ne vous en servez plus',
    depart: 'après la dernière connexion',
    durees: [
      dureeDatee(
        POLITIQUE,
        [2, 'ans'],
        'CNIL, guide des durées de conservation (comptes inactifs).',
        'moyenne',
      ),
    ],
  },
  'comptes-a-activer': {
    donnees: 'Un compte créé et jamais ouvert',
    depart: 'après sa création',
    durees: [dureeDatee(POLITIQUE, [1, 'ans'], CHOIX, 'basse')],
  },
  brouillons: {
    donnees: 'Une déclaration commencée et non envoyée',
    depart: 'après la dernière modification',
    durees: [dureeDatee(POLITIQUE, [3, 'mois'], CHOIX, 'basse')],
  },
  'journal-technique': {
    donnees: 'Les journaux techniques, sans nom ni numéro',
    depart: 'après leur écriture',
    durees: [dureeDatee(POLITIQUE, [12, 'mois'], JOURNALISATION, 'haute')],
  },
  'journal-des-acces': {
    donnees: 'La liste de qui a lu votre dossier',
    depart: 'après chaque lecture',
    durees: [
      dureeDatee(
        POLITIQUE,
        [3, 'ans'],
        `${JOURNALISATION} Trois ans au plus, pour le contrôle interne.`,
        'moyenne',
      ),
    ],
  },
  lettres: {
    donnees: 'Les lettres que nous vous envoyons',
    depart: 'après leur envoi',
    durees: [dureeDatee(POLITIQUE, [6, 'mois'], CHOIX, 'basse')],
  },
  courriels: {
    donnees: 'La trace des courriels envoyés, sans leur contenu',
    depart: 'après leur envoi',
    durees: [dureeDatee(POLITIQUE, [6, 'mois'], CHOIX, 'basse')],
  },
  'demandes-de-droits': {
    donnees: 'Vos demandes sur vos données, et nos réponses',
    depart: 'après la réponse',
    durees: [
      dureeDatee(
        POLITIQUE,
        [5, 'ans'],
        'Code civil, article 2224 : la preuve que nous avons répondu.',
        'moyenne',
      ),
    ],
  },
  messages: {
    donnees: 'Vos messages et nos réponses',
    depart: 'après le dernier message',
    durees: [
      dureeDatee(
        POLITIQUE,
        [6, 'ans'],
        'Comme le dossier dont ils parlent (article L932-13).',
        'basse',
      ),
    ],
  },
  'rendez-vous': {
    donnees: 'Vos rendez-vous téléphoniques',
    depart: 'après le jour demandé',
    durees: [dureeDatee(POLITIQUE, [1, 'ans'], CHOIX, 'basse')],
  },
  notifications: {
    donnees: 'Ce que nous vous signalons dans votre espace',
    depart: 'après leur envoi',
    durees: [dureeDatee(POLITIQUE, [1, 'ans'], CHOIX, 'basse')],
  },
  idempotences: {
    donnees: 'Les réponses gardées pour éviter un double envoi',
    depart: 'après l’envoi',
    durees: [dureeDatee(POLITIQUE, [30, 'jours'], CHOIX, 'haute')],
  },
  sauvegardes: {
    donnees: 'Les copies de secours',
    depart: 'après leur date',
    durees: [dureeDatee(POLITIQUE, [30, 'jours'], CHOIX, 'basse')],
  },
} as const satisfies Readonly<Record<string, Conservation>>;

export type SujetConserve = keyof typeof CONSERVATIONS;

export const SUJETS = Object.keys(CONSERVATIONS) as SujetConserve[];

export interface LigneDeConservation {
  sujet: SujetConserve;
  donnees: string;
  duree: Duree;
  depart: string;
  source: string;
}

/** The table in force on a day, as it is published. */
export function conservationsAu(jour: string): LigneDeConservation[] {
  return SUJETS.map((sujet) => {
    const { donnees, depart, durees } = CONSERVATIONS[sujet];
    const { duree, source } = dureeAu(durees, jour);
    return { sujet, donnees, duree, depart, source };
  });
}
