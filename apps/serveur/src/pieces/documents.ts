import { type RefusPiece, refuser } from './refus.ts';

export type LieuPiece = 'ordinaire' | 'coffre';

/**
 * The kinds of documents, and where each is kept. A kind that says why the person is ill, or may say it, goes to
 * the medical vault; so does what nobody has named yet.
 */
export const DOCUMENTS = {
  'arret-volet-3': 'ordinaire',
  // Volets 1 and 2 hold the medical reasons; the caisse receives them (CSS R321-2), not us.
  'arret-volets-1-2': 'coffre',
  'certificat-medical': 'coffre',
  'pli-cachete': 'coffre',
  // They name the ward, the injuries or the disease.
  'bulletin-hospitalisation': 'coffre',
  'declaration-at': 'coffre',
  'notification-at-mp': 'coffre',
  'declaration-grossesse': 'coffre',
  'contrat-de-mission': 'ordinaire',
  'attestation-de-mission': 'ordinaire',
  'bulletin-de-paie': 'ordinaire',
  'attestation-de-salaire': 'ordinaire',
  'decompte-ij': 'ordinaire',
  'france-travail': 'ordinaire',
  rib: 'ordinaire',
  'notification-invalidite': 'ordinaire',
  'avis-imposition': 'ordinaire',
  'etat-civil': 'ordinaire',
  'non-classe': 'coffre',
} as const satisfies Readonly<Record<string, LieuPiece>>;

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
