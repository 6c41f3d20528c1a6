import { composer } from './typographie.ts';

/** What a document is called: the kinds that are kept, and what is asked for. */
const NOMS: Readonly<Record<string, string>> = {
  'volet-3': 'Avis d’arrêt de travail, volet 3',
  'arret-volet-3': 'Avis d’arrêt de travail, volet 3',
  'arret-volets-1-2': 'Avis d’arrêt de travail, volets 1 et 2',
  'certificat-medical': 'Certificat médical',
  'certificat-medical-initial': 'Certificat médical initial',
  'certificat-de-rechute': 'Certificat de rechute',
  'pli-cachete': 'Document sous pli médical',
  'bulletin-de-situation': 'Bulletin de situation de l’hôpital',
  'bulletin-hospitalisation': 'Bulletin d’hospitalisation',
  'declaration-accident': 'Déclaration d’accident du travail ou de trajet',
  'declaration-at': 'Déclaration d’accident du travail ou de trajet',
  'declaration-maladie-professionnelle': 'Déclaration de maladie professionnelle',
  'notification-at-mp': 'Décision de la caisse sur un accident ou une maladie du travail',
  'notification-de-prise-en-charge': 'Décision de prise en charge de la caisse',
  'declaration-grossesse': 'Déclaration de grossesse',
  'formulaire-maternite': 'Formulaire de maternité',
  'date-presumee': 'Date prévue de l’accouchement',
  'contrat-de-mission': 'Contrat de mission',
  'attestation-de-mission': 'Attestation de dernière mission',
  'bulletin-de-paie': 'Bulletin de paie',
  'bulletins-12-mois': 'Bulletins de paie des douze derniers mois',
  'attestation-de-salaire': 'Attestation de salaire',
  'decompte-ij': 'Décompte d’indemnités journalières de la caisse',
  'decompte-de-rente': 'Décompte de rente',
  'france-travail': 'Inscription ou paiement de France Travail',
  'inscription-france-travail': 'Inscription à France Travail',
  'paiements-france-travail': 'Paiements de France Travail',
  rib: 'Relevé d’identité bancaire (RIB)',
  'notification-invalidite': 'Notification d’invalidité',
  'avis-imposition': 'Avis d’imposition',
  'etat-civil': 'Livret de famille ou acte d’état civil',
  'livret-de-famille': 'Livret de famille',
  'acte-de-deces': 'Acte de décès',
  'acte-de-naissance': 'Acte de naissance',
  'jugement-de-divorce': 'Jugement de divorce',
  'non-classe': 'Autre document',
};

/** @param code kind of a document, or what was asked for; one that is not known is « another document ». */
export function nomDocument(code: string): string {
  return composer(NOMS[code] ?? 'Autre document');
}
