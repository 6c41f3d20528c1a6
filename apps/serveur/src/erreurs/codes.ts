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
} as const;

export type CodeServeur = keyof typeof CODES_SERVEUR;
