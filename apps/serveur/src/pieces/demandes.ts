import { DOCUMENTS, type Document, estDocument } from './documents.ts';

/** The kind that answers what was asked for, when it has another name: a demand says more than a kind. */
const GENRES: Readonly<Record<string, Document>> = {
  'volet-3': 'arret-volet-3',
  'bulletins-12-mois': 'bulletin-de-paie',
  // It describes the injuries (form S6200, cerfa 14463).
  'declaration-accident': 'declaration-at',
  'certificat-medical-initial': 'certificat-medical',
  'certificat-de-rechute': 'certificat-medical',
  'declaration-maladie-professionnelle': 'certificat-medical',
  'notification-de-prise-en-charge': 'notification-at-mp',
  'bulletin-de-situation': 'bulletin-hospitalisation',
  'inscription-france-travail': 'france-travail',
  'paiements-france-travail': 'france-travail',
  'formulaire-maternite': 'declaration-grossesse',
  'date-presumee': 'declaration-grossesse',
  'livret-de-famille': 'etat-civil',
  'acte-de-deces': 'etat-civil',
  'acte-de-naissance': 'etat-civil',
  'jugement-de-divorce': 'etat-civil',
};

export function genreDemande(nature: string): Document {
  if (Object.hasOwn(GENRES, nature)) return GENRES[nature] ?? 'non-classe';
  return estDocument(nature) ? nature : 'non-classe';
}

/** Whatever is of no known kind is unclassified, and an unclassified document goes to the vault. */
export function vaAuCoffre(nature: string): boolean {
  return DOCUMENTS[genreDemande(nature)] === 'coffre';
}
