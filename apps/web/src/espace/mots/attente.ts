import { nomDocument } from '@almanach/textes';
import type { Attente, PieceSuivie } from '../types.ts';
import { nomActeur } from './acteurs.ts';

/** Whom a dossier waits for, in words: each answer of `attendre()` has its own. */
export interface AttenteDite {
  /** "Nous attendons" and, in bold, whom. */
  readonly titre: readonly [debut: string, fort: string];
  readonly qui: string;
  readonly quoi: string;
  /** What the person has to do; `null`: nothing. */
  readonly geste: { readonly libelle: string; readonly href: string } | null;
  readonly ensuite: string;
}

interface Contexte {
  readonly dossier: string;
  readonly pieces: readonly PieceSuivie[];
  readonly nomAgence: string | null;
}

type AttenteComplete = Attente & { readonly objet?: string | null };

export function direAttente(a: AttenteComplete, c: Contexte): AttenteDite {
  return {
    titre: titre(a),
    qui: a.qui === 'agence' && c.nomAgence !== null ? c.nomAgence : qui(a),
    quoi: quoi(a, c.pieces),
    geste: geste(a, c),
    ensuite: ensuite(a),
  };
}

function qui({ qui }: Attente): string {
  if (qui === null) return 'Personne';
  const nom = nomActeur(qui);
  return nom.charAt(0).toUpperCase() + nom.slice(1);
}

function titre(a: Attente): AttenteDite['titre'] {
  if (a.qui === null) return ['Ce dossier', 'n’attend plus personne'];
  if (a.qui === 'assure') return ['C’est à vous\u00a0:', titreAssure(a.quoi)];
  if (a.qui === 'gestion') return ['Nous', titreGestion(a.quoi)];
  return ['Nous attendons', nomActeur(a.qui)];
}

function titreAssure(quoi: string): string {
  if (quoi === 'avis-a-envoyer') return 'envoyez votre avis d’arrêt';
  if (quoi === 'piece-refusee') return 'un document est à remplacer';
  if (quoi === 'compte-bancaire') return 'vérifiez votre compte bancaire';
  return 'un document est à envoyer';
}

function titreGestion(quoi: string): string {
  if (quoi === 'instruction') return 'étudions votre dossier';
  if (quoi === 'examen-de-piece') return 'lisons votre document';
  if (quoi === 'controle') return 'vérifions votre dossier';
  return 'avançons sur votre dossier';
}

const QUOI: Readonly<Record<string, string>> = {
  controle: 'La vérification de votre déclaration',
  'avis-a-envoyer': 'Les volets 1 et 2 de votre avis d’arrêt, pour votre caisse',
  'declaration-de-l-agence': 'Sa déclaration de votre arrêt à la prévoyance',
  'securite-sociale': 'Ce qu’elle vous paie',
  instruction: 'L’étude de votre dossier complet',
  'avis-medical': 'Son avis',
  'compte-bancaire': 'Votre compte bancaire',
  rien: 'Rien',
};

function quoi(a: AttenteComplete, pieces: readonly PieceSuivie[]): string {
  const piece = pieces.find((p) => p.piece === a.objet);
  if (a.quoi.startsWith('piece') || a.quoi === 'examen-de-piece') {
    return piece === undefined ? 'Un document de votre dossier' : nomDocument(piece.nature);
  }
  return QUOI[a.quoi] ?? 'La suite de votre dossier';
}

function geste(a: AttenteComplete, { dossier }: Contexte): AttenteDite['geste'] {
  if (a.qui !== 'assure') return null;
  if (a.quoi === 'avis-a-envoyer') {
    return { libelle: 'Comment l’envoyer', href: '/espace/aide#quarante-huit-heures' };
  }
  if (a.quoi === 'compte-bancaire')
    return { libelle: 'Mon compte bancaire', href: '/compte/banque' };
  const demande = a.objet === undefined || a.objet === null ? '' : `&demande=${a.objet}`;
  return {
    libelle: a.quoi === 'piece-refusee' ? 'Remplacer le document' : 'Envoyer le document',
    href: `/espace/documents/envoyer?dossier=${dossier}${demande}`,
  };
}

function ensuite(a: Attente): string {
  switch (a.quoi) {
    case 'piece':
    case 'piece-refusee':
      return a.qui === 'assure'
        ? 'Nous lisons le document dans les deux jours ouvrés. Tant qu’il manque, rien ne peut être calculé.'
        : 'Dès que le document arrive, nous le lisons dans les deux jours ouvrés.';
    case 'avis-a-envoyer':
      return 'La caisse ouvre votre dossier quand elle reçoit l’avis. La prévoyance vient après elle.';
    case 'declaration-de-l-agence':
      return 'Sa déclaration nous donne votre mission et votre salaire. Nous la relançons si elle tarde.';
    case 'securite-sociale':
      return 'La prévoyance calcule après la Sécurité sociale. Un mois d’attente est courant.';
    case 'controle':
      return 'Nous vérifions votre déclaration, puis nous demandons ce qui manque.';
    case 'examen-de-piece':
      return 'Si le document convient, votre dossier avance. Sinon, nous vous disons pourquoi.';
    case 'instruction':
      return 'Votre dossier est complet. Vous aurez une réponse écrite, avec la règle appliquée.';
    default:
      return 'Votre dossier avance dès que ce point est réglé.';
  }
}
