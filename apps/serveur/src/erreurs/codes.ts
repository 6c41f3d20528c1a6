/**
 * Refusals that are the server's own; those of the situation come from the moteur. A code is never reused.
 */
export const CODES_SERVEUR = {
  'ALM-X-001': {
    nom: 'panne-interne',
    message: 'Something failed on our side. Nothing was recorded. Try again in a few minutes.',
    messageFr:
      'Une panne est survenue chez nous. Rien n’a été enregistré. Réessayez dans quelques minutes.',
  },
  'ALM-X-002': {
    nom: 'adresse-inconnue',
    message: 'Nothing answers at this address. The list is in /api/openapi.json.',
    messageFr: 'Rien ne répond à cette adresse. La liste est dans /api/openapi.json.',
  },
  'ALM-X-003': {
    nom: 'type-de-contenu',
    message: 'The body must be JSON. Send the header "content-type: application/json".',
    messageFr: 'Le corps doit être du JSON. Envoyez l’en-tête « content-type: application/json ».',
  },
  'ALM-X-004': {
    nom: 'trop-de-demandes',
    message: 'Too many requests from your address. Wait for the delay given by "retry-after".',
    messageFr:
      'Trop de demandes depuis votre adresse. Attendez le délai donné par « retry-after ».',
  },
  'ALM-X-005': {
    nom: 'pas-pret',
    message: 'The law could not be loaded. The server cannot compute yet.',
    messageFr: 'Le droit n’a pas pu être chargé. Le serveur ne peut pas encore calculer.',
  },
  'ALM-X-006': {
    nom: 'requete-illisible',
    message: 'The HTTP request could not be read.',
    messageFr: 'La requête HTTP n’a pas pu être lue.',
  },
  'ALM-X-007': {
    nom: 'calcul-trop-long',
    message:
      'This situation takes too long to compute. Send fewer stops, pay slips or past periods.',
    messageFr:
      'Cette situation est trop longue à calculer. Envoyez moins d’arrêts, de paies ou de périodes passées.',
  },
  'ALM-X-008': {
    nom: 'serveur-occupe',
    message: 'Too many computations are waiting. Try again after the delay given by "retry-after".',
    messageFr: 'Trop de calculs attendent. Réessayez après le délai donné par « retry-after ».',
  },
  'ALM-P-610': {
    nom: 'base-indisponible',
    message: 'The storage does not answer. Nothing was recorded for sure: try again in a moment.',
    messageFr:
      'L’enregistrement ne répond pas. Rien n’est sûr d’être enregistré : réessayez dans un instant.',
  },
  'ALM-P-700': {
    nom: 'demande-de-droit-mal-formee',
    message: 'A field of the request is missing, unknown or badly written.',
    messageFr: 'Un champ de la demande manque, est inconnu ou est mal écrit.',
  },
  'ALM-P-701': {
    nom: 'demande-de-droit-inconnue',
    message: 'This request does not exist, or is not yours.',
    messageFr: 'Cette demande n’existe pas, ou n’est pas la vôtre.',
  },
  'ALM-P-702': {
    nom: 'demande-de-droit-close',
    message: 'This request is closed. Make a new one.',
    messageFr: 'Cette demande est terminée. Faites-en une autre.',
  },
  'ALM-P-703': {
    nom: 'prolongation-impossible',
    message: 'The month is over, or was already extended: answer now.',
    messageFr: 'Le mois est passé, ou il a déjà été prolongé : répondez maintenant.',
  },
  'ALM-P-704': {
    nom: 'refus-sans-motif-legal',
    message: 'This reason does not allow to refuse this right. Choose another, or answer.',
    messageFr: 'Ce motif ne permet pas de refuser ce droit. Choisissez-en un autre, ou répondez.',
  },
  'ALM-P-705': {
    nom: 'demande-de-droit-changee',
    message: 'Someone changed this request meanwhile. Read it again.',
    messageFr: 'Quelqu’un a changé cette demande entre-temps. Relisez-la.',
  },
  'ALM-P-706': {
    nom: 'demande-de-droit-deja-ouverte',
    message: 'A request of this right is already open. Wait for its answer, or withdraw it.',
    messageFr: 'Une demande du même droit est déjà ouverte. Attendez la réponse, ou retirez-la.',
  },
  'ALM-P-707': {
    nom: 'personne-effacee',
    message: 'The data of this person were erased: nothing can be read.',
    messageFr: 'Les données de cette personne ont été effacées : rien ne peut être lu.',
  },
  'ALM-P-708': {
    nom: 'effacement-par-sa-voie',
    message: 'An erasure is granted by the step that erases, not by an answer.',
    messageFr: 'Un effacement s’accorde par l’étape qui efface, pas par une réponse.',
  },
  'ALM-P-709': {
    nom: 'autre-demande-ouverte',
    message: 'Another request of this person is open: answer it before erasing.',
    messageFr: 'Une autre demande de cette personne est ouverte : répondez-y avant d’effacer.',
  },
} as const;

export type CodeServeur = keyof typeof CODES_SERVEUR;
