import { nomDocument } from '@almanach/textes';

/** Words of those who follow dossiers for someone else. A code not listed is shown as it is. */
type Mots = Readonly<Record<string, string>>;

const ACTEURS: Mots = {
  assure: 'la personne',
  agence: 'l’agence',
  prescripteur: 'le médecin',
  caisse: 'la caisse',
  'france-travail': 'France Travail',
  gestion: 'la gestion',
  medecin: 'le médecin-conseil',
  banque: 'la banque',
};

const QUOI: Mots = {
  piece: 'Un document à envoyer',
  'piece-refusee': 'Un document à remplacer',
  'examen-de-piece': 'Un document à lire',
  controle: 'Le dossier à contrôler',
  'avis-a-envoyer': 'L’avis d’arrêt à envoyer à la caisse',
  'declaration-de-l-agence': 'L’arrêt à déclarer par l’agence',
  'securite-sociale': 'Ce que paie la caisse',
  instruction: 'Le dossier à instruire',
  'avis-medical': 'Un avis médical',
  calcul: 'Un calcul',
  validation: 'Une validation',
  decision: 'Une décision',
  virement: 'Un virement',
  banque: 'La réponse de la banque',
  'compte-bancaire': 'Le compte bancaire à vérifier',
  rien: 'Rien',
};

const ACTIONS: Mots = {
  'envoyer-la-piece': 'Envoyer le document',
  'remplacer-la-piece': 'Remplacer le document',
  'examiner-la-piece': 'Lire le document',
  'controler-le-dossier': 'Contrôler le dossier',
  'envoyer-l-avis': 'Envoyer l’avis à la caisse',
  'declarer-l-arret': 'Déclarer l’arrêt',
  'transmettre-les-indemnites': 'Dire ce qui est payé',
  instruire: 'Instruire le dossier',
  'donner-un-avis': 'Donner un avis',
  'verifier-le-compte': 'Vérifier le compte',
  'rien-a-faire': 'Rien à faire',
};

const ETATS: Mots = {
  recu: 'Reçu',
  incomplet: 'Incomplet',
  attente_ss: 'Attend la caisse',
  instruction: 'En instruction',
  avis_medical: 'Avis médical demandé',
  refuse: 'Refusé',
  sans_suite: 'Sans suite',
  doublon_fusionne: 'Fusionné',
  clos: 'Clos',
  annule: 'Annulé',
};

const ETATS_DE_PIECE: Mots = {
  demandee: 'Demandé',
  recue: 'Reçu',
  ouverte: 'Ouvert',
  acceptee: 'Accepté',
  refusee: 'Refusé',
};

/** Free of anything medical. */
const NOMMABLES: ReadonlySet<string> = new Set([
  'volet-3',
  'arret-volet-3',
  'contrat-de-mission',
  'attestation-de-mission',
  'attestation-de-salaire',
  'bulletins-12-mois',
  'bulletin-de-paie',
  'declaration-accident',
  'inscription-france-travail',
  'paiements-france-travail',
  'france-travail',
  'rib',
  'decompte-ij',
  'livret-de-famille',
  'etat-civil',
  'avis-imposition',
]);

export const acteur = (code: string | null): string =>
  code === null ? 'personne' : (ACTEURS[code] ?? code);
export const quoi = (code: string): string => QUOI[code] ?? code;
export const action = (code: string): string => ACTIONS[code] ?? code;
export const etatDuDossier = (code: string): string => ETATS[code] ?? code;
export const etatDePiece = (code: string): string => ETATS_DE_PIECE[code] ?? code;

/** Of a kind that may be medical, nothing is said. */
export const natureDePiece = (code: string): string =>
  NOMMABLES.has(code) ? nomDocument(code) : 'Un document';

/** "la personne" → "La personne", to start a line. */
export function debut(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}

/** "Un document" → "un document", to go on a line. */
export function milieu(texte: string): string {
  return texte.charAt(0).toLowerCase() + texte.slice(1);
}
