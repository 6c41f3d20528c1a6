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
  'ALM-P-101': {
    nom: 'demande-mal-formee',
    message: 'A field is missing, unknown or badly written. Correct the field that "chemin" names.',
    messageFr:
      'Un champ manque, est inconnu ou est mal écrit. Corrigez le champ que « chemin » nomme.',
  },
  'ALM-P-102': {
    nom: 'non-connecte',
    message: 'This needs a session, and yours is over or never began. Sign in.',
    messageFr: 'Il faut être connecté, et vous ne l’êtes pas ou plus. Connectez-vous.',
  },
  'ALM-P-103': {
    nom: 'acces-refuse',
    message: 'This account, or the page this comes from, may not do this.',
    messageFr:
      'Ce compte, ou la page d’où vient la demande, ne peut pas faire cela. Revenez à votre espace.',
  },
  'ALM-P-104': {
    nom: 'connexion-refusee',
    message:
      'The address, the passphrase, the code or the passkey is not right. Check them, or ask for a new passphrase.',
    messageFr:
      'L’adresse, la phrase de passe, le code ou la clé d’accès ne va pas. Vérifiez, ou demandez une nouvelle phrase.',
  },
  'ALM-P-105': {
    nom: 'second-facteur-attendu',
    message:
      'This account needs a second factor. Give the code of your application, or set one up.',
    messageFr:
      'Ce compte demande un second facteur. Donnez le code de votre application, ou créez-en un.',
  },
  'ALM-P-106': {
    nom: 'renforcement-attendu',
    message:
      'Prove again that it is you: passphrase (and code), or passkey. It holds five minutes.',
    messageFr:
      'Prouvez encore que c’est vous : phrase de passe (et code), ou clé d’accès. Cela vaut cinq minutes.',
  },
  'ALM-P-107': {
    nom: 'trop-d-essais',
    message: 'Too many failures from here. Wait for "retry-after", or use a passkey.',
    messageFr:
      'Trop d’essais manqués d’ici. Attendez le délai de « retry-after », ou servez-vous d’une clé d’accès.',
  },
  'ALM-P-108': {
    nom: 'lien-perime',
    message: 'This link was used, replaced, or is too old. Ask for another one.',
    messageFr: 'Ce lien a déjà servi, a été remplacé ou est trop ancien. Demandez-en un autre.',
  },
  'ALM-P-109': {
    nom: 'phrase-trop-courte',
    message: 'A passphrase has 15 characters at least. Four or five words are easy to keep.',
    messageFr:
      'Une phrase de passe a au moins 15 caractères. Quatre ou cinq mots sont faciles à retenir.',
  },
  'ALM-P-110': {
    nom: 'phrase-devinable',
    message: 'This passphrase is easy to guess. Take words that have no link with each other.',
    messageFr:
      'Cette phrase de passe se devine facilement. Prenez des mots sans lien entre eux ni avec vous.',
  },
  'ALM-P-111': {
    nom: 'iban-refuse',
    message:
      'This IBAN is not right: its length or its check digits are wrong, or it is outside SEPA.',
    messageFr:
      'Cet IBAN n’est pas bon : sa longueur ou sa clé est fausse, ou il est hors de la zone SEPA. Recopiez-le.',
  },
  'ALM-P-112': {
    nom: 'introuvable',
    message: 'What is asked does not exist, or is not yours.',
    messageFr: 'Ce qui est demandé n’existe pas, ou n’est pas à vous.',
  },
  'ALM-P-113': {
    nom: 'changement-en-attente',
    message: 'A change of the same kind already waits. Cancel it first, or wait for it.',
    messageFr: 'Un changement du même genre attend déjà. Annulez-le d’abord, ou attendez-le.',
  },
  'ALM-P-114': {
    nom: 'dernier-moyen',
    message: 'It is the last thing that protects this account. Add another one first.',
    messageFr: 'C’est le dernier moyen qui protège ce compte. Ajoutez-en d’abord un autre.',
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
