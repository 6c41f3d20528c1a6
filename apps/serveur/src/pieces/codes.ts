interface Fiche {
  nom: string;
  statut: number;
  /** `{x}` is replaced by a fact of the refusal. */
  message: string;
}

/** Refusals about documents. A code is never given to another cause. */
export const CODES_PIECES = {
  'ALM-P-301': {
    nom: 'fichier-vide',
    statut: 422,
    message: 'Ce fichier est vide. Nous attendons une photo ou un PDF. Choisissez-le de nouveau.',
  },
  'ALM-P-302': {
    nom: 'fichier-trop-gros',
    statut: 413,
    message:
      'Ce fichier est trop gros. Le maximum est {max} ; nous avons reçu {recu}. Envoyez une photo moins lourde, ou le document en plusieurs fichiers.',
  },
  'ALM-P-303': {
    nom: 'type-refuse',
    statut: 415,
    message:
      'Ce fichier n’est pas une photo ni un PDF. Nous acceptons JPEG, PNG, WebP et PDF ; nous avons reçu : {recu}. Prenez le document en photo, ou enregistrez-le en PDF.',
  },
  'ALM-P-304': {
    nom: 'archive-refusee',
    statut: 415,
    message:
      'Nous n’ouvrons pas les fichiers qui en contiennent d’autres. Nous acceptons JPEG, PNG, WebP et PDF ; nous avons reçu : {recu}. Envoyez chaque document à part, en photo ou en PDF.',
  },
  'ALM-P-305': {
    nom: 'photo-heic',
    statut: 415,
    message:
      'Nous ne lisons pas ce format de photo ({recu}). Nous acceptons JPEG, PNG, WebP et PDF. Sur un iPhone : Réglages, Appareil photo, Formats, « Le plus compatible », puis reprenez la photo. Une capture d’écran de la photo convient aussi.',
  },
  'ALM-P-306': {
    nom: 'fichier-double',
    statut: 422,
    message:
      'Ce fichier contient autre chose que le document. Nous attendons une photo ou un PDF seul ; nous avons trouvé : {recu}. Reprenez la photo, ou enregistrez le document de nouveau en PDF.',
  },
  'ALM-P-307': {
    nom: 'image-trop-grande',
    statut: 422,
    message:
      'Cette image a trop de points. Le maximum est {max} ; nous avons reçu {recu}. Reprenez la photo avec les réglages habituels.',
  },
  'ALM-P-308': {
    nom: 'fichier-abime',
    statut: 422,
    message:
      'Ce fichier est abîmé : nous ne pouvons pas le lire en entier. Nous attendons une photo ou un PDF complet ; celui-ci s’arrête trop tôt, ou se contredit ({recu}). Ouvrez-le chez vous pour vérifier, puis envoyez-le de nouveau.',
  },
  'ALM-P-309': {
    nom: 'pdf-trop-de-pages',
    statut: 422,
    message:
      'Ce PDF a trop de pages. Le maximum est {max} ; nous avons reçu {recu}. Envoyez seulement les pages utiles, ou le document en plusieurs fichiers.',
  },
  'ALM-P-310': {
    nom: 'pdf-protege',
    statut: 422,
    message:
      'Ce PDF est protégé par un mot de passe. Nous attendons un PDF qui s’ouvre sans mot de passe. Enlevez la protection, ou prenez le document en photo.',
  },
  'ALM-P-311': {
    nom: 'quota-de-la-personne',
    statut: 409,
    message:
      'Votre espace ne peut plus recevoir de fichier. Le maximum est {max} ; avec celui-ci, il y aurait {recu}. Écrivez-nous : nous verrons ensemble ce qui peut être retiré.',
  },
  'ALM-P-312': {
    nom: 'quota-du-dossier',
    statut: 409,
    message:
      'Ce dossier ne peut plus recevoir de fichier. Le maximum est {max} ; avec celui-ci, il y aurait {recu}. Envoyez seulement les documents demandés, ou écrivez-nous.',
  },
  'ALM-P-313': {
    nom: 'envoi-interrompu',
    statut: 400,
    message:
      'L’envoi s’est arrêté avant la fin. Nous attendions {max} ; nous avons reçu {recu}. Rien n’a été gardé. Vérifiez votre connexion, puis recommencez.',
  },
  'ALM-P-314': {
    nom: 'rendu-trop-long',
    statut: 422,
    message:
      'Ce document est trop lourd à lire. Nous nous arrêtons après {max} ; il n’était pas fini. Envoyez-le en plusieurs fichiers, ou prenez-le en photo.',
  },
  'ALM-P-315': {
    nom: 'rendu-en-panne',
    statut: 422,
    message:
      'Nous n’arrivons pas à afficher ce document. Nous attendons une photo ou un PDF ordinaire. Prenez-le en photo, puis envoyez la photo.',
  },
  'ALM-P-316': {
    nom: 'rendu-occupe',
    statut: 503,
    message:
      'Trop de documents arrivent en même temps. Le vôtre n’a pas été gardé. Réessayez dans une minute.',
  },
  'ALM-P-317': {
    nom: 'fichier-infecte',
    statut: 409,
    message:
      'L’antivirus a trouvé un programme dangereux dans ce fichier. Personne ne peut plus l’ouvrir. Prenez le document en photo avec un autre appareil, puis envoyez la photo.',
  },
  'ALM-P-318': {
    nom: 'original-non-analyse',
    statut: 403,
    message:
      'L’original n’est ouvert qu’après une analyse antivirus. Son état est : {recu}. Consultez la copie lisible.',
  },
  'ALM-P-319': {
    nom: 'piece-fermee',
    statut: 404,
    message:
      'Ce document ne vous est pas ouvert, ou n’existe pas. Demandez-le à la personne qui l’a envoyé.',
  },
  'ALM-P-320': {
    nom: 'changement-impossible',
    statut: 409,
    message:
      'Ce document ne peut pas changer ainsi. Son état est : {recu} ; attendu : {max}. Rechargez la page pour voir où il en est.',
  },
  'ALM-P-321': {
    nom: 'motif-inconnu',
    statut: 422,
    message:
      'Un refus a toujours un motif de la liste. Attendu : {max}. Reçu : {recu}. Choisissez un motif.',
  },
  'ALM-P-322': {
    nom: 'document-inconnu',
    statut: 422,
    message:
      'Ce genre de document n’existe pas. Attendu : {max}. Reçu : {recu}. Choisissez dans la liste.',
  },
  'ALM-P-323': {
    nom: 'image-animee',
    statut: 422,
    message:
      'Cette image est animée : une partie ne serait pas lue. Nous attendons une photo fixe ; nous avons reçu : {recu}. Reprenez la photo, ou faites une capture d’écran.',
  },
  'ALM-P-324': {
    nom: 'coffre-sans-confirmation',
    statut: 403,
    message:
      'Ce document est dans votre coffre médical. Confirmez d’abord que c’est bien vous, puis ouvrez-le de nouveau.',
  },
  'ALM-P-325': {
    nom: 'copie-absente',
    statut: 409,
    message:
      'La copie lisible de ce document n’existe pas encore. Attendez une minute, puis rechargez la page.',
  },
} as const satisfies Readonly<Record<string, Fiche>>;

export type CodePiece = keyof typeof CODES_PIECES;
