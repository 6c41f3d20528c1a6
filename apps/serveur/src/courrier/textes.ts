/**
 * What is written to people. No amount, no diagnosis, no nature of stop, no doctor: a mailbox is read by others.
 * Links carry their token after `#`, which is sent to no server; opening one changes nothing.
 */
interface Texte {
  objet: string;
  /** `{lien}`, `{quoi}`: replaced by the operands. */
  lignes: readonly string[];
}

const AUCUNE_ACTION = 'Si vous n’êtes pas à l’origine de cette demande, ne faites rien.';

const TEXTES = {
  'activation-suite': {
    objet: 'Continuez l’activation de votre espace',
    lignes: [
      'Votre adresse est bien la vôtre : il reste à choisir comment vous vous connecterez.',
      'Ouvrez cette page dans les 24 heures, puis validez :',
      '{lien}',
      AUCUNE_ACTION,
    ],
  },
  'activation-a-examiner': {
    objet: 'Votre demande d’activation',
    lignes: [
      'Nous avons bien reçu votre demande.',
      'Une personne va la regarder et vous répondra. Vous n’avez rien d’autre à faire.',
      AUCUNE_ACTION,
    ],
  },
  invitation: {
    objet: 'Votre compte Almanach',
    lignes: [
      'Un compte vous attend. Choisissez comment vous vous connecterez.',
      'Ouvrez cette page dans les 7 jours, puis validez :',
      '{lien}',
    ],
  },
  'compte-active': {
    objet: 'Votre espace est activé',
    lignes: [
      'Votre espace est activé. Vous pouvez vous connecter avec cette adresse.',
      'Si ce n’est pas vous, prévenez-nous tout de suite.',
    ],
  },
  recuperation: {
    objet: 'Choisir une nouvelle phrase de passe',
    lignes: [
      'Vous avez demandé une nouvelle phrase de passe.',
      'Ouvrez cette page dans l’heure, puis validez :',
      '{lien}',
      AUCUNE_ACTION,
    ],
  },
  'phrase-changee': {
    objet: 'Votre phrase de passe a changé',
    lignes: [
      'Votre phrase de passe vient d’être changée et toutes vos connexions ont été fermées.',
      'Si ce n’est pas vous, demandez-en une nouvelle tout de suite et prévenez-nous.',
    ],
  },
  'moyen-change': {
    objet: 'Vos moyens de connexion ont changé',
    lignes: [
      'Ce qui change : {quoi}.',
      'Si ce n’est pas vous, changez votre phrase de passe tout de suite et prévenez-nous.',
    ],
  },
  'changement-demande': {
    objet: 'Un changement est demandé sur votre espace',
    lignes: [
      'Ce qui doit changer : {quoi}. Ce sera fait dans 72 heures.',
      'Si ce n’est pas vous, annulez : ouvrez cette page, puis validez.',
      '{lien}',
    ],
  },
  'courriel-a-confirmer': {
    objet: 'Confirmez votre nouvelle adresse',
    lignes: [
      'Cette adresse a été donnée comme la nouvelle adresse d’un espace. Le changement prendra effet 72 heures après la demande.',
      'Pour la confirmer, ouvrez cette page, puis validez :',
      '{lien}',
      AUCUNE_ACTION,
    ],
  },
  'changement-fait': {
    objet: 'Un changement est fait sur votre espace',
    lignes: ['Ce qui a changé : {quoi}.', 'Si ce n’est pas vous, prévenez-nous tout de suite.'],
  },
  'changement-annule': {
    objet: 'Un changement est annulé sur votre espace',
    lignes: ['Ce qui ne changera pas : {quoi}.'],
  },
  'dossier-accuse': {
    objet: 'Nous avons reçu votre déclaration',
    lignes: [
      'Votre déclaration est enregistrée. Votre accusé est dans votre espace, avec les étapes qui suivent.',
      'Ouvrez votre espace pour le lire.',
    ],
  },
  'dossier-relance': {
    objet: 'Il manque un document dans votre espace',
    lignes: [
      'Un document demandé n’est pas arrivé. Votre espace dit lequel, et pourquoi il est utile.',
      'Si vous l’avez envoyé depuis, ne faites rien.',
    ],
  },
  'dossier-sans-suite': {
    objet: 'Votre dossier est en pause',
    lignes: [
      'Sans le document demandé, le dossier s’est arrêté. Il reprend dès que vous l’envoyez.',
      'Ouvrez votre espace pour savoir lequel.',
    ],
  },
  'dossier-fichier-refuse': {
    objet: 'Un fichier est à renvoyer',
    lignes: [
      'L’antivirus a refusé un fichier que vous avez envoyé. Personne ne l’a ouvert.',
      'Ouvrez votre espace pour savoir lequel. Prenez le document en photo avec un autre appareil, puis envoyez la photo.',
    ],
  },
  'essais-nombreux': {
    objet: 'Des essais de connexion à votre espace ont échoué',
    lignes: [
      'Plusieurs essais de connexion avec votre adresse ont échoué. Votre espace n’est pas bloqué.',
      'Une clé d’accès vous protège mieux qu’une phrase : vous pouvez en créer une dans votre espace.',
    ],
  },
} as const satisfies Readonly<Record<string, Texte>>;

export type Modele = keyof typeof TEXTES;

export function composerCourriel(
  modele: Modele,
  operandes: Readonly<Record<string, string>>,
): { objet: string; texte: string } {
  const { objet, lignes } = TEXTES[modele];
  const texte = lignes
    .map((ligne) => ligne.replace(/\{(\w+)\}/g, (_tout, nom: string) => operandes[nom] ?? ''))
    .join('\n\n');
  return { objet, texte: `Bonjour,\n\n${texte}\n\nAlmanach\n` };
}
