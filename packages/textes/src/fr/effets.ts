import type { EffetManque } from '@almanach/moteur';
import { composer } from './typographie.ts';

/** What a missing fact decides, and what to bring. */
export interface ExplicationManque {
  /** The fact, as it would follow « Il manque ». */
  fait: string;
  phrase: string;
}

const EFFETS: Readonly<Record<EffetManque, ExplicationManque>> = {
  'salaire-de-base': {
    fait: 'une ou plusieurs paies',
    phrase:
      'Vos paies d’avant l’arrêt fixent le montant d’un jour. Regardez vos bulletins de salaire.',
  },
  'heures-de-travail': {
    fait: 'vos heures de travail',
    phrase:
      'Vos heures décident si vos droits sont ouverts. Elles sont sur vos bulletins de salaire.',
  },
  'duree-immatriculation': {
    fait: 'votre date d’inscription à la Sécurité sociale',
    phrase:
      'Après six mois d’arrêt, il faut être inscrit depuis un an. Votre caisse connaît cette date.',
  },
  'base-apprenti': {
    fait: 'votre âge ou votre année d’apprentissage',
    phrase: 'Avant 2019, la base d’un apprenti dépend de son âge et de son année d’apprentissage.',
  },
  'majoration-enfants': {
    fait: 'le nombre d’enfants à votre charge',
    phrase: 'Pour un arrêt d’avant juillet 2020, trois enfants à charge augmentent l’indemnité.',
  },
  'affection-longue-duree': {
    fait: 'le lien, ou non, avec une affection de longue durée',
    phrase: 'Une affection de longue durée change le délai de carence et la durée des droits.',
  },
  'envoi-de-l-avis': {
    fait: 'la date d’envoi de l’avis d’arrêt',
    phrase: 'Un envoi tardif peut réduire ou supprimer l’indemnité. Cherchez votre preuve d’envoi.',
  },
  'perte-de-gain': {
    fait: 'les salaires de votre temps partiel thérapeutique',
    phrase:
      'L’indemnité ne dépasse pas la perte de salaire. Il faut le salaire entier et le salaire reçu.',
  },
  'maintien-des-droits': {
    fait: 'l’indemnisation, ou non, de votre chômage',
    phrase:
      'Le chômage indemnisé garde vos droits ouverts. Votre attestation France Travail le dit.',
  },
  'allocation-chomage': {
    fait: 'le montant de votre allocation chômage',
    phrase:
      'Après le contrat de travail, le total ne la dépasse pas. Votre relevé France Travail le dit.',
  },
  teleconsultation: {
    fait: 'le lieu de la consultation (sur place ou à distance)',
    phrase: 'Un arrêt prescrit à distance est payé au plus pour trois jours, sauf exception.',
  },
  'salaire-retabli': {
    fait: 'le salaire rétabli d’un mois incomplet',
    phrase: 'Votre employeur peut dire combien vous auriez gagné sans absence ce mois-là.',
  },
  'regle-inconnue': {
    fait: 'une règle que nous ne connaissons pas encore',
    phrase: 'Le texte qui règle ce cas n’est pas encore publié. Nous ne devinons pas.',
  },
  'parametre-inconnu': {
    fait: 'un chiffre de la loi qui n’est pas encore publié',
    phrase: 'Ce chiffre n’est pas encore publié. Refaites le calcul quand il le sera.',
  },
  'revenu-annuel': {
    fait: 'un revenu annuel d’activité',
    phrase: 'Il manque un revenu annuel. L’indemnité est une part de la moyenne de trois années.',
  },
  cotisations: {
    fait: 'le paiement des cotisations',
    phrase: 'Nous ne savons pas si vos cotisations sont payées. Le droit ou son début en dépend.',
  },
  affiliation: {
    fait: 'le début de votre activité',
    phrase: 'Nous ne savons pas depuis quand vous êtes affilié. Il faut le plus souvent un an.',
  },
  anciennete: {
    fait: 'votre ancienneté chez l’employeur',
    phrase: 'Nous ne savons pas depuis quand vous travaillez pour cet employeur.',
  },
  'clause-du-contrat': {
    fait: 'ce que dit une clause du contrat',
    phrase: 'Le contrat ne dit pas ce point, ou nous ne l’avons pas trouvé. Demandez sa notice.',
  },
  adhesion: {
    fait: 'la date d’adhésion au contrat',
    phrase: 'Le délai d’attente du contrat part de votre adhésion. Elle est sur votre certificat.',
  },
  age: {
    fait: 'votre date de naissance',
    phrase: 'Le contrat fixe un âge. Votre date de naissance dit s’il vous couvre.',
  },
  categorie: {
    fait: 'votre catégorie dans l’entreprise',
    phrase:
      'Le contrat ne couvre que certaines catégories. La vôtre est sur votre bulletin de salaire.',
  },
  'salaire-net': {
    fait: 'votre salaire net',
    phrase:
      'Le contrat compare ses paiements à votre salaire net. Regardez vos bulletins de salaire.',
  },
  employeur: {
    fait: 'le nom de votre employeur',
    phrase:
      'Des contrats qui se suivent chez le même employeur gardent la garantie plus longtemps.',
  },
  'hors-perimetre': {
    fait: 'une règle qu’Almanach ne calcule pas encore',
    phrase: 'Demandez ce montant à votre caisse : une personne vous répondra.',
  },
};

/** `effet` comes from a décompte: one that is newer than these texts is shown as it is. */
export function effetManque(effet: string): ExplicationManque {
  const texte = (EFFETS as Readonly<Record<string, ExplicationManque>>)[effet];
  if (texte === undefined) return { fait: effet, phrase: effet };
  return { fait: texte.fait, phrase: composer(texte.phrase) };
}
