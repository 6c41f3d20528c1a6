import { nomDocument } from '@almanach/textes';
import type { Acteur, Evenement } from '../types.ts';
import { nomActeur } from './acteurs.ts';
import { direRefusDePiece } from './documents.ts';

/** One event of the journal, in a sentence. @param pieces kind of each document, by its id. */
export function direEvenement(e: Evenement, pieces: ReadonlyMap<string, string>): string {
  const dire = PHRASES[e.type];
  if (dire !== undefined) return dire(e, pieces);
  return 'Le calcul d’une période avance.';
}

type Dire = (e: Evenement, pieces: ReadonlyMap<string, string>) => string;

const fixe =
  (phrase: string): Dire =>
  () =>
    phrase;

const COMPLETEE: Readonly<Record<string, string>> = {
  prolongation: 'Une prolongation est déclarée.',
  'reprise-anticipee': 'Une reprise avant la fin de l’arrêt est déclarée.',
  rechute: 'Une rechute est déclarée.',
  correction: 'La déclaration est corrigée.',
};

const DESTINATAIRES: Readonly<Record<string, string>> = {
  caisse: 'à votre caisse',
  agence: 'à votre agence',
  'france-travail': 'à France Travail',
};

const piece: (e: Evenement, pieces: ReadonlyMap<string, string>) => string = (e, pieces) =>
  nomDocument(texte(e.charge['nature']) || (pieces.get(texte(e.charge['piece'])) ?? ''));

const PHRASES: Readonly<Record<string, Dire>> = {
  'declaration-recue': ({ charge }) =>
    charge['origine'] === 'assure'
      ? 'Votre déclaration d’arrêt est enregistrée.'
      : 'Votre agence a déclaré votre arrêt.',
  'declaration-completee': ({ charge }) =>
    COMPLETEE[texte(charge['objet'])] ?? 'La déclaration est complétée.',
  'avis-envoye': ({ charge }) =>
    `L’avis d’arrêt est envoyé ${DESTINATAIRES[texte(charge['destinataire'])] ?? ''}.`,
  'prevoyance-declaree': ({ charge }) =>
    charge['par'] === 'agence'
      ? 'Votre agence a déclaré l’arrêt à la prévoyance.'
      : 'L’arrêt est déclaré à la prévoyance.',
  'pieces-demandees': ({ charge }) => demandees(charge['pieces']),
  'pieces-completes': fixe('Tous les documents demandés sont là.'),
  'relance-envoyee': ({ charge }) =>
    charge['aupres'] === 'assure'
      ? 'Nous vous avons rappelé ce qui manque.'
      : `Nous avons relancé ${nomActeur(charge['aupres'] as Acteur)}.`,
  'securite-sociale-attendue': fixe('Nous attendons ce que paie la Sécurité sociale.'),
  'securite-sociale-recue': fixe('La Sécurité sociale a dit ce qu’elle paie.'),
  'instruction-ouverte': fixe('Votre dossier est complet\u00a0: son étude commence.'),
  'avis-medical-demande': fixe('Un avis est demandé au médecin-conseil.'),
  'avis-medical-rendu': fixe('Le médecin-conseil a rendu son avis.'),
  refus: fixe('Une décision de refus est prise.'),
  'classement-sans-suite': fixe('Le dossier est en pause, faute de document.'),
  reouverture: fixe('Le dossier est rouvert.'),
  'doublon-fusionne': fixe('Le même arrêt existait déjà\u00a0: les deux dossiers sont réunis.'),
  'doublon-absorbe': fixe('Un autre dossier du même arrêt est réuni à celui-ci.'),
  cloture: fixe('Le dossier est terminé.'),
  annulation: fixe('Une déclaration est annulée.'),
  'piece-recue': (e, pieces) => `Document reçu\u00a0: ${piece(e, pieces)}.`,
  'piece-ouverte': (e, pieces) => `Document ouvert\u00a0: ${piece(e, pieces)}.`,
  'piece-acceptee': (e, pieces) => `Document accepté\u00a0: ${piece(e, pieces)}.`,
  'piece-refusee': (e, pieces) =>
    `Document refusé\u00a0: ${piece(e, pieces)}. ${direRefusDePiece(texte(e.charge['motif']))}`,
};

interface Demandee {
  readonly nature: string;
  readonly aupres: Acteur;
}

function demandees(pieces: unknown): string {
  const lues = Array.isArray(pieces) ? (pieces as readonly Demandee[]) : [];
  const dites = lues.map((p) => `${nomDocument(p.nature)} (${nomActeur(p.aupres)})`);
  return `Documents demandés\u00a0: ${dites.join(', ')}.`;
}

function texte(valeur: unknown): string {
  return typeof valeur === 'string' ? valeur : '';
}
