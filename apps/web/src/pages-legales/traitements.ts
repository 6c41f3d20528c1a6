interface Traitement {
  readonly pourquoi: string;
  readonly donnees: string;
  readonly base: string;
}

/** The purposes of the platform, as docs/registre-des-traitements.md has them. */
export const TRAITEMENTS: readonly Traitement[] = [
  {
    pourquoi: 'Ouvrir et protéger votre compte',
    donnees: 'Identité, courriel, téléphone, connexions.',
    base: 'Votre garantie (RGPD, article 6 § 1 b) et la sécurité du service (article 6 § 1 f).',
  },
  {
    pourquoi: 'Connaître vos droits et suivre votre dossier',
    donnees: 'Identité, numéro de Sécurité sociale, missions, heures, salaires, arrêts, documents.',
    base: 'Votre garantie (RGPD, article 6 § 1 b). Le numéro\u00a0: décret n° 2019-341.',
  },
  {
    pourquoi: 'Savoir sur quel compte vous payer',
    donnees: 'IBAN et nom du titulaire.',
    base: 'Votre garantie (RGPD, article 6 § 1 b).',
  },
  {
    pourquoi: 'Garder à part vos documents médicaux',
    donnees: 'Les documents que vous envoyez et qui parlent de votre santé.',
    base: 'La protection sociale (RGPD, article 9 § 2 b).',
  },
  {
    pourquoi: 'Répondre à vos demandes sur vos données',
    donnees: 'Votre demande, notre réponse et leurs dates.',
    base: 'La loi nous y oblige (RGPD, article 6 § 1 c).',
  },
  {
    pourquoi: 'Savoir qui a lu quoi, et repérer une attaque',
    donnees: 'Date, rôle et raison de chaque lecture\u00a0; journaux techniques sans nom.',
    base: 'La sécurité du service (RGPD, article 6 § 1 f).',
  },
];

interface Lecteur {
  readonly qui: string;
  readonly quoi: string;
}

export const LECTEURS: readonly Lecteur[] = [
  { qui: 'Vous', quoi: 'Tout, et une copie de tout.' },
  {
    qui: 'Votre agence d’intérim',
    quoi: 'Vos missions chez elle et les dates d’arrêt. Ni votre IBAN, ni rien de médical.',
  },
  {
    qui: 'Les gestionnaires du dossier',
    quoi: 'Votre dossier, sans les documents médicaux. Chaque lecture est notée.',
  },
  {
    qui: 'Les administrateurs du service',
    quoi: 'Les comptes des agents. Aucun dossier.',
  },
  {
    qui: 'L’hébergeur',
    quoi: 'Il fait marcher les machines. Noms, numéros et salaires y sont chiffrés.',
  },
];

interface Droit {
  readonly nom: string;
  readonly quoi: string;
}

export const DROITS: readonly Droit[] = [
  { nom: 'Accès', quoi: 'Recevoir une copie de tout ce que nous gardons sur vous.' },
  { nom: 'Rectification', quoi: 'Faire corriger une erreur.' },
  {
    nom: 'Limitation',
    quoi: 'Faire mettre vos données de côté, le temps de vérifier.',
  },
  {
    nom: 'Portabilité',
    quoi: 'Reprendre ce que vous nous avez donné, dans un fichier JSON.',
  },
  {
    nom: 'Effacement',
    quoi: 'Faire rendre vos données illisibles, pour toujours.',
  },
  {
    nom: 'Opposition',
    quoi: 'Refuser un usage qui ne sert pas à votre garantie.',
  },
];
