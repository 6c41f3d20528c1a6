/** Kinds of documents, as they are asked for. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  'volet-3': 'Avis d’arrêt de travail, volet 3',
  'arret-volet-3': 'Avis d’arrêt de travail, volet 3',
  'contrat-de-mission': 'Contrat de votre dernière mission',
  'attestation-de-salaire': 'Attestation de salaire',
  'attestation-de-mission': 'Attestation de dernière mission',
  'bulletins-12-mois': 'Bulletins de paie de douze mois',
  'bulletin-de-paie': 'Bulletin de paie',
  'declaration-accident': 'Déclaration de l’accident',
  'declaration-at': 'Déclaration de l’accident',
  'certificat-medical-initial': 'Certificat médical initial',
  'certificat-de-rechute': 'Certificat de rechute',
  'declaration-maladie-professionnelle': 'Déclaration de maladie professionnelle',
  'bulletin-de-situation': 'Bulletin d’hospitalisation',
  'inscription-france-travail': 'Inscription à France Travail',
  'paiements-france-travail': 'Paiements de France Travail',
  'france-travail': 'Inscription ou paiement de France Travail',
  rib: 'Relevé d’identité bancaire (RIB)',
  'decompte-ij': 'Décompte d’indemnités de la Sécurité sociale',
};

export function nomDocument(nature: string): string {
  return DOCUMENTS[nature] ?? 'Autre document';
}

const REFUS: Readonly<Record<string, string>> = {
  illisible: 'Nous n’arrivons pas à le lire. Reprenez la photo à plat et en pleine lumière.',
  'page-manquante': 'Il manque une page. Envoyez le document entier.',
  'mauvais-document': 'Ce n’est pas le document demandé.',
  'autre-personne': 'Il porte un autre nom que le vôtre.',
  'autre-periode': 'Il ne porte pas sur la bonne période.',
  'deja-recu': 'Nous l’avons déjà. Vous n’avez rien à faire.',
  'non-necessaire': 'Il n’est pas nécessaire. Vous n’avez rien à faire.',
  infectee:
    'L’antivirus y a trouvé un programme dangereux. Prenez-le en photo avec un autre appareil.',
};

export function direRefusDePiece(motif: string | null): string {
  return REFUS[motif ?? ''] ?? 'Il ne convient pas. Écrivez-nous pour savoir pourquoi.';
}
