interface Fiche {
  nom: string;
  statut: number;
  /** `{x}` is replaced by a fact of the refusal. */
  message: string;
  messageEn: string;
}

/** Refusals about documents. A code is never given to another cause. */
export const CODES_PIECES = {
  'ALM-P-301': {
    nom: 'fichier-vide',
    statut: 422,
    message: 'Ce fichier est vide. Nous attendons une photo ou un PDF. Choisissez-le de nouveau.',
    messageEn: 'This file is empty. A photo or a PDF is expected. Choose it again.',
  },
  'ALM-P-302': {
    nom: 'fichier-trop-gros',
    statut: 413,
    message:
      'Ce fichier est trop gros. Le maximum est {max} ; nous avons reçu {recu}. Envoyez une photo moins lourde, ou le document en plusieurs fichiers.',
    messageEn:
      'This file is too big. The most is {max}; {recu} came. Send a lighter photo, or several files.',
  },
  'ALM-P-303': {
    nom: 'type-refuse',
    statut: 415,
    message:
      'Ce fichier n’est pas une photo ni un PDF. Nous acceptons JPEG, PNG, WebP et PDF ; nous avons reçu : {recu}. Prenez le document en photo, ou enregistrez-le en PDF.',
    messageEn:
      'This file is neither a photo nor a PDF. JPEG, PNG, WebP and PDF are expected; this came: {recu}.',
  },
  'ALM-P-304': {
    nom: 'archive-refusee',
    statut: 415,
    message:
      'Nous n’ouvrons pas les fichiers qui en contiennent d’autres. Nous acceptons JPEG, PNG, WebP et PDF ; nous avons reçu : {recu}. Envoyez chaque document à part, en photo ou en PDF.',
    messageEn:
      'Files that hold other files are not opened. JPEG, PNG, WebP and PDF are expected; this came: {recu}.',
  },
  'ALM-P-305': {
    nom: 'photo-heic',
    statut: 415,
    message:
      'Nous ne lisons pas ce format de photo ({recu}). Nous acceptons JPEG, PNG, WebP et PDF. Sur un iPhone : Réglages, Appareil photo, Formats, « Le plus compatible », puis reprenez la photo. Une capture d’écran de la photo convient aussi.',
    messageEn:
      'This format of photo is not read ({recu}). JPEG, PNG, WebP and PDF are expected. On an iPhone: Settings, Camera, Formats, Most Compatible.',
  },
  'ALM-P-306': {
    nom: 'fichier-double',
    statut: 422,
    message:
      'Ce fichier contient autre chose que le document. Nous attendons une photo ou un PDF seul ; nous avons trouvé : {recu}. Reprenez la photo, ou enregistrez le document de nouveau en PDF.',
    messageEn:
      'This file holds something else than the document: {recu}. A photo or a PDF alone is expected.',
  },
  'ALM-P-307': {
    nom: 'image-trop-grande',
    statut: 422,
    message:
      'Cette image a trop de points. Le maximum est {max} ; nous avons reçu {recu}. Reprenez la photo avec les réglages habituels.',
    messageEn: 'This picture has too many points. The most is {max}; {recu} came.',
  },
  'ALM-P-308': {
    nom: 'fichier-abime',
    statut: 422,
    message:
      'Ce fichier est abîmé : nous ne pouvons pas le lire en entier. Nous attendons une photo ou un PDF complet ; celui-ci s’arrête trop tôt, ou se contredit ({recu}). Ouvrez-le chez vous pour vérifier, puis envoyez-le de nouveau.',
    messageEn:
      'This file is damaged: it ends too early, or contradicts itself ({recu}). Open it, then send it again.',
  },
  'ALM-P-309': {
    nom: 'pdf-trop-de-pages',
    statut: 422,
    message:
      'Ce PDF a trop de pages. Le maximum est {max} ; nous avons reçu {recu}. Envoyez seulement les pages utiles, ou le document en plusieurs fichiers.',
    messageEn: 'This PDF has too many pages. The most is {max}; {recu} came. Send the useful ones.',
  },
  'ALM-P-310': {
    nom: 'pdf-protege',
    statut: 422,
    message:
      'Ce PDF est protégé par un mot de passe. Nous attendons un PDF qui s’ouvre sans mot de passe. Enlevez la protection, ou prenez le document en photo.',
    messageEn: 'This PDF is protected by a password. Take the protection away, or send a photo.',
  },
  'ALM-P-311': {
    nom: 'quota-de-la-personne',
    statut: 409,
    message:
      'Votre espace ne peut plus recevoir de fichier. Le maximum est {max} ; avec celui-ci, il y aurait {recu}. Écrivez-nous : nous verrons ensemble ce qui peut être retiré.',
    messageEn:
      'This space is full. The most is {max}; with this file there would be {recu}. Write to us.',
  },
  'ALM-P-312': {
    nom: 'quota-du-dossier',
    statut: 409,
    message:
      'Ce dossier ne peut plus recevoir de fichier. Le maximum est {max} ; avec celui-ci, il y aurait {recu}. Envoyez seulement les documents demandés, ou écrivez-nous.',
    messageEn:
      'This dossier is full. The most is {max}; with this file there would be {recu}. Write to us.',
  },
  'ALM-P-313': {
    nom: 'envoi-interrompu',
    statut: 400,
    message:
      'L’envoi s’est arrêté avant la fin. Nous attendions {max} ; nous avons reçu {recu}. Rien n’a été gardé. Vérifiez votre connexion, puis recommencez.',
    messageEn:
      'The sending stopped before its end. {max} was expected; {recu} came. Nothing was kept. Start again.',
  },
  'ALM-P-314': {
    nom: 'rendu-trop-long',
    statut: 422,
    message:
      'Ce document est trop lourd à lire. Nous nous arrêtons après {max} ; il n’était pas fini. Envoyez-le en plusieurs fichiers, ou prenez-le en photo.',
    messageEn:
      'This document is too heavy to read: it was not done after {max}. Send it in several files.',
  },
  'ALM-P-315': {
    nom: 'rendu-en-panne',
    statut: 422,
    message:
      'Nous n’arrivons pas à afficher ce document. Nous attendons une photo ou un PDF ordinaire. Prenez-le en photo, puis envoyez la photo.',
    messageEn:
      'This document cannot be shown. An ordinary photo or PDF is expected. Take a photo of it.',
  },
  'ALM-P-316': {
    nom: 'rendu-occupe',
    statut: 503,
    message:
      'Trop de documents arrivent en même temps. Le vôtre n’a pas été gardé. Réessayez dans une minute.',
    messageEn: 'Too many documents come at once. Yours was not kept. Try again in a minute.',
  },
  'ALM-P-317': {
    nom: 'fichier-infecte',
    statut: 409,
    message:
      'L’antivirus a trouvé un programme dangereux dans ce fichier. Personne ne peut plus l’ouvrir. Prenez le document en photo avec un autre appareil, puis envoyez la photo.',
    messageEn:
      'The antivirus found a dangerous program in this file. Nobody can open it any more. Send a photo made with another device.',
  },
  'ALM-P-318': {
    nom: 'original-non-analyse',
    statut: 403,
    message:
      'L’original n’est ouvert qu’après une analyse antivirus. Son état est : {recu}. Consultez la copie lisible.',
    messageEn:
      'The original opens only after an antivirus analysis. Its state is: {recu}. Read the copy.',
  },
  'ALM-P-319': {
    nom: 'piece-fermee',
    statut: 404,
    message:
      'Ce document ne vous est pas ouvert, ou n’existe pas. Demandez-le à la personne qui l’a envoyé.',
    messageEn: 'This document is not open to you, or does not exist.',
  },
  'ALM-P-320': {
    nom: 'changement-impossible',
    statut: 409,
    message:
      'Ce document ne peut pas changer ainsi. Son état est : {recu} ; attendu : {max}. Rechargez la page pour voir où il en est.',
    messageEn:
      'This document cannot change that way. Its state is: {recu}; expected: {max}. Load the page again.',
  },
  'ALM-P-321': {
    nom: 'motif-inconnu',
    statut: 422,
    message:
      'Un refus a toujours un motif de la liste. Attendu : {max}. Reçu : {recu}. Choisissez un motif.',
    messageEn: 'A refusal always has a reason of the list. Expected: {max}. Received: {recu}.',
  },
  'ALM-P-322': {
    nom: 'document-inconnu',
    statut: 422,
    message:
      'Ce genre de document n’existe pas. Attendu : {max}. Reçu : {recu}. Choisissez dans la liste.',
    messageEn: 'This kind of document does not exist. Expected: {max}. Received: {recu}.',
  },
  'ALM-P-323': {
    nom: 'image-animee',
    statut: 422,
    message:
      'Cette image est animée : une partie ne serait pas lue. Nous attendons une photo fixe ; nous avons reçu : {recu}. Reprenez la photo, ou faites une capture d’écran.',
    messageEn:
      'This picture moves: a part of it would not be read. A still photo is expected; this came: {recu}.',
  },
  'ALM-P-324': {
    nom: 'coffre-sans-confirmation',
    statut: 403,
    message:
      'Ce document est dans votre coffre médical. Confirmez d’abord que c’est bien vous, puis ouvrez-le de nouveau.',
    messageEn:
      'This document is in your medical vault. Prove first that it is you, then open it again.',
  },
  'ALM-P-325': {
    nom: 'copie-absente',
    statut: 409,
    message:
      'La copie lisible de ce document n’existe pas encore. Attendez une minute, puis rechargez la page.',
    messageEn:
      'The copy of this document does not exist yet. Wait a minute, then load the page again.',
  },
} as const satisfies Readonly<Record<string, Fiche>>;

export type CodePiece = keyof typeof CODES_PIECES;
