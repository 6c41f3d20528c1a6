import { composer } from '@almanach/textes';
import { type RefusPiece, refuser } from './refus.ts';

export type LieuPiece = 'ordinaire' | 'coffre';

interface GenreDeDocument {
  libelle: string;
  lieu: LieuPiece;
}

/**
 * The kinds of documents, and where each is kept. A kind that says why the person is ill, or may say it, goes to
 * the medical vault; so does what nobody has named yet.
 */
export const DOCUMENTS = {
  'arret-volet-3': { libelle: 'Avis d’arrêt de travail, volet 3', lieu: 'ordinaire' },
  // Volets 1 and 2 hold the medical reasons; the caisse receives them (CSS R321-2), not us.
  'arret-volets-1-2': { libelle: 'Avis d’arrêt de travail, volets 1 et 2', lieu: 'coffre' },
  'certificat-medical': { libelle: 'Certificat médical', lieu: 'coffre' },
  'pli-cachete': { libelle: 'Document sous pli médical', lieu: 'coffre' },
  // They name the ward, the injuries or the disease.
  'bulletin-hospitalisation': { libelle: 'Bulletin d’hospitalisation', lieu: 'coffre' },
  'declaration-at': { libelle: 'Déclaration d’accident du travail ou de trajet', lieu: 'coffre' },
  'notification-at-mp': {
    libelle: 'Décision de la caisse sur un accident ou une maladie du travail',
    lieu: 'coffre',
  },
  'declaration-grossesse': { libelle: 'Déclaration de grossesse', lieu: 'coffre' },
  'contrat-de-mission': { libelle: 'Contrat de mission', lieu: 'ordinaire' },
  'attestation-de-mission': { libelle: 'Attestation de dernière mission', lieu: 'ordinaire' },
  'bulletin-de-paie': { libelle: 'Bulletin de paie', lieu: 'ordinaire' },
  'attestation-de-salaire': { libelle: 'Attestation de salaire', lieu: 'ordinaire' },
  'decompte-ij': { libelle: 'Décompte d’indemnités journalières', lieu: 'ordinaire' },
  'france-travail': {
    libelle: 'Inscription ou paiement de France Travail',
    lieu: 'ordinaire',
  },
  rib: { libelle: 'Relevé d’identité bancaire', lieu: 'ordinaire' },
  'notification-invalidite': { libelle: 'Notification d’invalidité', lieu: 'ordinaire' },
  'avis-imposition': { libelle: 'Avis d’imposition', lieu: 'ordinaire' },
  'etat-civil': { libelle: 'Livret de famille ou acte d’état civil', lieu: 'ordinaire' },
  'non-classe': { libelle: 'Autre document', lieu: 'coffre' },
} as const satisfies Readonly<Record<string, GenreDeDocument>>;

export type Document = keyof typeof DOCUMENTS;

export const GENRES = Object.keys(DOCUMENTS).filter(estDocument);

export function estDocument(nom: string): nom is Document {
  return Object.hasOwn(DOCUMENTS, nom);
}

export type ResultatDocument = { ok: true; document: Document } | { ok: false; refus: RefusPiece };

/** A kind received from outside. */
export function lireDocument(recu: string): ResultatDocument {
  if (estDocument(recu)) return { ok: true, document: recu };
  const max = GENRES.join(', ');
  return { ok: false, refus: refuser('ALM-P-322', { max, recu: recu.slice(0, 40) }) };
}

export function libelleDocument(document: Document): string {
  return composer(DOCUMENTS[document].libelle);
}
