/**
 * Refusals of the claim itself: declarations (`ALM-P-2`) and dossiers (`ALM-P-4`). A code is never reused.
 */
export const CODES_METIER = {
  'ALM-P-201': {
    nom: 'reponse-absente',
    message: 'An answer is missing. Answer the question.',
    messageFr: 'Il manque une réponse. Répondez à la question.',
  },
  'ALM-P-202': {
    nom: 'reponse-mal-formee',
    message: 'The answer does not have the expected form. Correct it.',
    messageFr: 'La réponse n’a pas la forme attendue. Corrigez-la.',
  },
  'ALM-P-203': {
    nom: 'dates-inversees',
    message: 'The end is before the start. Correct one of the two dates.',
    messageFr: 'La fin est avant le début. Corrigez l’une des deux dates.',
  },
  'ALM-P-204': {
    nom: 'date-a-venir',
    message: 'This date has not come yet. Check it.',
    messageFr: 'Cette date n’est pas encore arrivée. Vérifiez-la.',
  },
  'ALM-P-205': {
    nom: 'arret-inconnu',
    message: 'This stop is not among those declared. Choose one of the list.',
    messageFr: 'Cet arrêt n’est pas parmi ceux déclarés. Choisissez-en un dans la liste.',
  },
  'ALM-P-206': {
    nom: 'prolongation-disjointe',
    message: 'A prolongation starts at the latest on the day after the stop. Declare a new stop.',
    messageFr:
      'Une prolongation commence au plus tard le lendemain de l’arrêt. Déclarez un nouvel arrêt.',
  },
  'ALM-P-207': {
    nom: 'hors-de-l-arret',
    message: 'These days are outside the stop. Correct the dates.',
    messageFr: 'Ces jours sont en dehors de l’arrêt. Corrigez les dates.',
  },
  'ALM-P-208': {
    nom: 'accident-apres-l-arret',
    message: 'The accident is after the first day of the stop. Check both dates.',
    messageFr: 'L’accident est après le premier jour de l’arrêt. Vérifiez les deux dates.',
  },
  'ALM-P-209': {
    nom: 'recu-avant-prescription',
    message: 'The notice was received before it was signed. Check both dates.',
    messageFr: 'L’avis est reçu avant d’être signé. Vérifiez les deux dates.',
  },
  'ALM-P-401': {
    nom: 'passage-interdit',
    message: 'This cannot be done in the present state of the dossier.',
    messageFr: 'Cela ne peut pas se faire dans l’état actuel du dossier.',
  },
  'ALM-P-402': {
    nom: 'dossier-deja-ouvert',
    message: 'The dossier is already open: it is opened once.',
    messageFr: 'Le dossier est déjà ouvert : il ne s’ouvre qu’une fois.',
  },
  'ALM-P-403': {
    nom: 'dossier-pas-ouvert',
    message: 'A dossier starts with the receipt of a declaration.',
    messageFr: 'Un dossier commence par la réception d’une déclaration.',
  },
  'ALM-P-404': {
    nom: 'piece-inconnue',
    message: 'This document was neither asked for nor received here.',
    messageFr: 'Cette pièce n’a été ni demandée ni reçue ici.',
  },
  'ALM-P-405': {
    nom: 'piece-deja-traitee',
    message: 'This document is not in a state that allows it.',
    messageFr: 'L’état de cette pièce ne le permet pas.',
  },
  'ALM-P-406': {
    nom: 'periode-inconnue',
    message: 'This period does not exist in the dossier.',
    messageFr: 'Cette période n’existe pas dans le dossier.',
  },
  'ALM-P-407': {
    nom: 'pieces-manquantes',
    message: 'Documents are still missing: ask for them or wait for them.',
    messageFr: 'Il manque encore des pièces : demandez-les ou attendez-les.',
  },
  'ALM-P-408': {
    nom: 'pas-encore-traite',
    message: 'This version does not do it: the dossier stops at its examination.',
    messageFr: 'Cette version ne le fait pas : le dossier s’arrête à l’instruction.',
  },
  'ALM-P-409': {
    nom: 'rang-inattendu',
    message: 'The dossier changed meanwhile. Read it again, then start again.',
    messageFr: 'Le dossier a changé entre-temps. Relisez-le, puis recommencez.',
  },
  'ALM-P-410': {
    nom: 'autre-dossier',
    message: 'This event belongs to another dossier.',
    messageFr: 'Cet événement est celui d’un autre dossier.',
  },
  'ALM-P-411': {
    nom: 'dossier-introuvable',
    message: 'This dossier does not exist, or is not yours.',
    messageFr: 'Ce dossier n’existe pas, ou n’est pas à vous.',
  },
  'ALM-P-412': {
    nom: 'cle-deja-utilisee',
    message: 'This idempotency key served for another content. Take a new one.',
    messageFr: 'Cette clé d’idempotence a servi pour un autre contenu. Prenez-en une nouvelle.',
  },
  'ALM-P-413': {
    nom: 'demande-en-cours',
    message: 'The same request is being handled. Send it again in a moment.',
    messageFr: 'La même demande est en cours. Renvoyez-la dans un instant.',
  },
  'ALM-P-414': {
    nom: 'cle-d-idempotence',
    message: 'The header Idempotency-Key is expected: 16 to 100 letters, digits, hyphens.',
    messageFr: 'L’en-tête Idempotency-Key est attendu : 16 à 100 lettres, chiffres ou tirets.',
  },
  'ALM-P-415': {
    nom: 'brouillon-change',
    message: 'The draft changed on another device. Both texts are kept: choose.',
    messageFr:
      'Le brouillon a changé sur un autre appareil. Les deux textes sont gardés : choisissez.',
  },
  'ALM-P-416': {
    nom: 'brouillon-introuvable',
    message: 'This draft does not exist any more, or is not yours.',
    messageFr: 'Ce brouillon n’existe plus, ou n’est pas à vous.',
  },
  'ALM-P-417': {
    nom: 'mission-introuvable',
    message: 'This mission does not exist, or is not yours to change.',
    messageFr: 'Cette mission n’existe pas, ou ce n’est pas à vous de la changer.',
  },
  'ALM-P-418': {
    nom: 'mission-changee',
    message: 'The mission changed meanwhile. Read it again, then start again.',
    messageFr: 'La mission a changé entre-temps. Relisez-la, puis recommencez.',
  },
  'ALM-P-419': {
    nom: 'contenu-mal-forme',
    message: 'A field is missing, unknown or badly written. Correct the one named.',
    messageFr: 'Un champ manque, est inconnu ou est mal écrit. Corrigez celui qui est nommé.',
  },
  'ALM-P-420': {
    nom: 'accuse-introuvable',
    message: 'This receipt does not exist, or is not yours.',
    messageFr: 'Cet accusé n’existe pas, ou n’est pas à vous.',
  },
  'ALM-P-421': {
    nom: 'racine-introuvable',
    message: 'No root was sealed on that day.',
    messageFr: 'Aucune racine n’a été scellée ce jour-là.',
  },
  'ALM-P-430': {
    nom: 'fil-introuvable',
    message: 'This thread does not exist, or is not yours.',
    messageFr: 'Cette conversation n’existe pas, ou n’est pas à vous.',
  },
  'ALM-P-431': {
    nom: 'messages-trop-nombreux',
    message: 'Many messages were written today. Write again tomorrow.',
    messageFr: 'Vous avez écrit beaucoup de messages aujourd’hui. Écrivez de nouveau demain.',
  },
  'ALM-P-432': {
    nom: 'notification-introuvable',
    message: 'This notification does not exist, or is not yours.',
    messageFr: 'Cette notification n’existe pas, ou n’est pas à vous.',
  },
  'ALM-P-433': {
    nom: 'rendez-vous-introuvable',
    message: 'This appointment does not exist, or is not yours.',
    messageFr: 'Ce rendez-vous n’existe pas, ou n’est pas à vous.',
  },
  'ALM-P-434': {
    nom: 'jour-non-propose',
    message: 'This day cannot be asked. Choose one of the list.',
    messageFr: 'Ce jour ne peut pas être demandé. Choisissez-en un dans la liste.',
  },
  'ALM-P-435': {
    nom: 'rendez-vous-deja-demande',
    message: 'An appointment is already open. Wait for it, or cancel it first.',
    messageFr: 'Un rendez-vous est déjà demandé. Attendez-le, ou annulez-le d’abord.',
  },
  'ALM-P-436': {
    nom: 'telephone-absent',
    message: 'The account has no phone number. Add one first.',
    messageFr: 'Votre compte n’a pas de numéro de téléphone. Ajoutez-en un d’abord.',
  },
  'ALM-P-437': {
    nom: 'rendez-vous-termine',
    message: 'This appointment was made or cancelled. Ask for another one.',
    messageFr: 'Ce rendez-vous a eu lieu ou est annulé. Demandez-en un autre.',
  },
  'ALM-P-438': {
    nom: 'heure-impossible',
    message: 'A call is fixed for later, on a working day. Choose another time.',
    messageFr: 'Un appel se fixe pour plus tard, un jour ouvré. Choisissez une autre heure.',
  },
} as const;

export type CodeMetier = keyof typeof CODES_METIER;
