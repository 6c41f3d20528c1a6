import { composer } from '@almanach/textes';
import type { Modele } from '../courrier/textes.ts';

/** `suivi` and `messages` may be turned off; security never is. */
export type Genre = 'suivi' | 'messages' | 'securite';

interface Texte {
  genre: Genre;
  /** What the space shows: no amount, no diagnosis, no nature of stop, no doctor. */
  phrase: string;
  /** The e-mail that says it; `null` when another one already does, which leaves whatever is preferred. */
  courriel: Modele | null;
}

/** Everything a person is told. The sentence is written from the subject alone: nothing of the dossier can enter it. */
const SUJETS = {
  'declaration-recue': {
    genre: 'suivi',
    phrase: 'Une déclaration est enregistrée dans votre espace.',
    courriel: 'dossier-accuse',
  },
  'piece-demandee': {
    genre: 'suivi',
    phrase: 'Un document vous est demandé.',
    courriel: 'piece-demandee',
  },
  'piece-acceptee': {
    genre: 'suivi',
    phrase: 'Un document que vous avez envoyé est accepté.',
    courriel: 'piece-acceptee',
  },
  'piece-refusee': {
    genre: 'suivi',
    phrase: 'Un document est à envoyer de nouveau. Votre dossier dit pourquoi.',
    courriel: 'piece-refusee',
  },
  'dossier-complet': {
    genre: 'suivi',
    phrase: 'Votre dossier est complet. Nous l’étudions.',
    courriel: 'dossier-complet',
  },
  relance: {
    genre: 'suivi',
    phrase: 'Un document demandé n’est pas encore arrivé.',
    courriel: 'dossier-relance',
  },
  'sans-suite': {
    genre: 'suivi',
    phrase: 'Votre dossier est en pause. Il reprend dès que vous envoyez le document demandé.',
    courriel: 'dossier-sans-suite',
  },
  'dossiers-reunis': {
    genre: 'suivi',
    phrase: 'Deux de vos dossiers disaient la même chose : ils sont réunis en un seul.',
    courriel: 'dossiers-reunis',
  },
  'dossier-annule': {
    genre: 'suivi',
    phrase: 'Un dossier est annulé.',
    courriel: 'dossier-annule',
  },
  'message-recu': {
    genre: 'messages',
    phrase: 'Vous avez reçu un message.',
    courriel: 'message-recu',
  },
  'rendez-vous-fixe': {
    genre: 'messages',
    phrase: 'Votre rendez-vous téléphonique est fixé.',
    courriel: 'rendez-vous-fixe',
  },
  'rendez-vous-annule': {
    genre: 'messages',
    phrase: 'Votre rendez-vous téléphonique est annulé. Vous pouvez en demander un autre.',
    courriel: 'rendez-vous-annule',
  },
  // The accounts write to the old contact and the new one, with a link to cancel.
  'changement-demande': {
    genre: 'securite',
    phrase: 'Un changement de vos coordonnées est demandé. Il prend effet dans 72 heures.',
    courriel: null,
  },
  'changement-fait': {
    genre: 'securite',
    phrase: 'Vos coordonnées ont changé.',
    courriel: null,
  },
  'changement-annule': {
    genre: 'securite',
    phrase: 'Un changement de vos coordonnées est annulé.',
    courriel: null,
  },
  'compte-bancaire-enregistre': {
    genre: 'securite',
    phrase: 'Un compte bancaire est enregistré dans votre espace.',
    courriel: null,
  },
} as const satisfies Readonly<Record<string, Texte>>;

export type Sujet = keyof typeof SUJETS;

export const SUJETS_DE_NOTIFICATION = Object.keys(SUJETS).filter(estSujet);

function estSujet(code: string): code is Sujet {
  return Object.hasOwn(SUJETS, code);
}

export function texteDuSujet(sujet: Sujet): Texte {
  const { genre, phrase, courriel } = SUJETS[sujet];
  return { genre, phrase: composer(phrase), courriel };
}
