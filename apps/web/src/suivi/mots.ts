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

const NATURES_DE_PIECE: Mots = {
  'volet-3': 'Avis d’arrêt de travail, volet 3',
  'arret-volet-3': 'Avis d’arrêt de travail, volet 3',
  'contrat-de-mission': 'Contrat de mission',
  'attestation-de-mission': 'Attestation de dernière mission',
  'attestation-de-salaire': 'Attestation de salaire',
  'bulletins-12-mois': 'Bulletins de paie de douze mois',
  'bulletin-de-paie': 'Bulletin de paie',
  'declaration-accident': 'Déclaration d’accident',
  'inscription-france-travail': 'Inscription à France Travail',
  'paiements-france-travail': 'Paiements de France Travail',
  'france-travail': 'Inscription ou paiement de France Travail',
  rib: 'Relevé d’identité bancaire',
  'decompte-ij': 'Décompte d’indemnités journalières',
  'livret-de-famille': 'Livret de famille',
  'etat-civil': 'Livret de famille ou acte d’état civil',
  'avis-imposition': 'Avis d’imposition',
};

export const acteur = (code: string | null): string =>
  code === null ? 'personne' : (ACTEURS[code] ?? code);
export const quoi = (code: string): string => QUOI[code] ?? code;
export const action = (code: string): string => ACTIONS[code] ?? code;
export const etatDuDossier = (code: string): string => ETATS[code] ?? code;
export const etatDePiece = (code: string): string => ETATS_DE_PIECE[code] ?? code;

/** Of a kind that may be medical, nothing is said. */
export const natureDePiece = (code: string): string => NATURES_DE_PIECE[code] ?? 'Un document';

/** "la personne" → "La personne", to start a line. */
export function debut(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}
