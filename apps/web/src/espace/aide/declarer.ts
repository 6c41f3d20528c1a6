import type { Question } from './questions.ts';

export const DECLARER: readonly Question[] = [
  {
    id: 'qui-declare',
    question: 'Qui déclare quoi, et à qui\u00a0?',
    reponse: [
      'Il y a trois démarches, et chacune compte.',
      'Les volets 1 et 2 partent à votre caisse. C’est vous, ou votre médecin par Internet. Jamais l’agence.',
      'Le volet 3 va à votre agence pendant une mission. Entre deux missions, il va à France Travail si vous y êtes inscrit.',
      'La prévoyance\u00a0: l’agence déclare pendant une mission. Entre deux missions, c’est vous, ici.',
      'Pour une maladie en mission, l’agence ne déclare qu’à partir de quatre jours d’arrêt.',
    ],
    source: 'CSS R321-2\u00a0; accord du 16 novembre 2018',
    mots: 'volet employeur agence cpam',
  },
  {
    id: 'quarante-huit-heures',
    question: 'Que se passe-t-il après 48 heures\u00a0?',
    reponse: [
      'Vous avez deux jours pour envoyer les volets 1 et 2 à votre caisse. Le délai part du jour où le médecin écrit l’arrêt.',
      'Au premier retard, la caisse envoie un avertissement. Vous ne perdez rien.',
      'Un second retard en 24 mois coûte la moitié de l’indemnité, jusqu’au jour de l’envoi. Pas si vous êtes hospitalisé.',
      'Un avis envoyé après la fin de l’arrêt n’est pas payé\u00a0: la caisse ne peut plus contrôler.',
      'À la prévoyance, un retard seul ne suffit jamais à refuser.',
    ],
    source: 'CSS R321-2, D323-2, R323-12\u00a0; avenant n° 2 du 26 mars 2021',
    mots: 'retard tard délai 48h sanction refus',
  },
  {
    id: 'entre-deux-missions',
    question: 'Mon arrêt commence entre deux missions. Que faire\u00a0?',
    reponse: [
      'Déclarez-le ici vous-même. Gardez l’avis d’arrêt, votre dernier contrat et votre inscription à France Travail.',
      'Pendant un mois après la mission, vos garanties restent. Il faut être inscrit et avoir vos heures.',
      'Ensuite, elles continuent si France Travail vous paie.',
    ],
    source: 'Accord du 16 novembre 2018, article 8.1\u00a0; CSS L911-8',
    mots: 'chômage portabilité inscription',
  },
  {
    id: 'documents',
    question: 'Quels documents envoyer\u00a0?',
    reponse: [
      'Pendant une mission, rien n’est obligatoire de votre part.',
      'Entre deux missions\u00a0: volet 3, contrat de mission, inscription à France Travail, relevé bancaire.',
      'Un accident demande sa déclaration et le certificat initial. Une rechute demande son certificat.',
      'Votre dossier dit toujours ce qui manque, et à qui nous le demandons.',
    ],
    source: 'Avenant n° 2 du 26 mars 2021',
    mots: 'pièces justificatif photo scan certificat',
  },
  {
    id: 'prolongation',
    question: 'Mon arrêt est prolongé, ou je reprends plus tôt',
    reponse: [
      'Ouvrez votre dossier, puis «\u00a0J’ai une prolongation\u00a0» ou «\u00a0Je reprends plus tôt\u00a0».',
      'Prévenez aussi votre caisse et votre agence. Une reprise se dit le jour même.',
    ],
    source: 'CSS R321-2',
    mots: 'rechute reprise fin',
  },
];
