import type { Question } from './questions.ts';

export const PAYER: readonly Question[] = [
  {
    id: 'qui-paie-quoi',
    question: 'Qui paie quoi, et quand\u00a0?',
    reponse: [
      'La Sécurité sociale paie d’abord\u00a0: une indemnité par jour, tous les quatorze jours.',
      'La prévoyance complète ensuite. Elle calcule quand elle connaît le décompte de la caisse.',
      'Ensemble, elles ne dépassent jamais votre salaire net.',
      'La caisse met souvent un mois à transmettre. Nous ne pouvons pas calculer avant elle.',
    ],
    source: 'CSS L323-1, R323-11\u00a0; accord du 16 novembre 2018, article 4.5',
    mots: 'virement versement date montant complément cumul',
  },
  {
    id: 'paiement-direct',
    question: 'La prévoyance passe-t-elle par ma paie\u00a0?',
    reponse: [
      'Non-cadre, arrêt prescrit depuis le 1er janvier 2026\u00a0: vous êtes payé directement, en mission ou non.',
      'Depuis le 1er avril 2026, c’est vrai pour tous les arrêts des non-cadres, même plus anciens.',
      'Cadre, pendant la mission\u00a0: l’agence paie encore sur votre bulletin.',
    ],
    source: 'Régime de branche, version du 1er janvier 2026',
    mots: 'bulletin agence employeur direct paiement',
  },
  {
    id: 'prevu',
    question: 'Prévu, certain, inconnu\u00a0: quelle différence\u00a0?',
    reponse: [
      'Prévu\u00a0: nous l’avons calculé avec ce que nous savons. Cela peut changer.',
      'Certain\u00a0: une décision est prise. Cette version n’en prend pas encore.',
      'Inconnu\u00a0: une information manque. Nous disons laquelle.',
    ],
    source: null,
    mots: 'estimation prévision simulation',
  },
  {
    id: 'trop-long',
    question: 'Mon dossier n’avance pas. Qui bloque\u00a0?',
    reponse: [
      'L’accueil et le dossier nomment toujours qui nous attendons, depuis quand et jusqu’à quand.',
      'Nous relançons après 7 jours, puis après 21 jours.',
      'Après 90 jours sans un document de votre part, le dossier est mis en pause. Il reprend dès l’envoi.',
    ],
    source: null,
    mots: 'attente long bloqué relance retard',
  },
  {
    id: 'sans-revenu',
    question: 'Je n’ai plus de revenu. Qui peut m’aider\u00a0?',
    reponse: [
      'Le FASTT aide les intérimaires\u00a0: logement, budget, urgence. Son site est fastt.org.',
      'L’assistante sociale de votre caisse peut aussi vous recevoir.',
      'Après un accident du travail long, le régime prévoit une avance de 300\u00a0€. Elle est ensuite retirée du premier versement.',
    ],
    source: 'Avenant n° 2 du 26 mars 2021',
    mots: 'aide sociale avance argent urgence fastt',
  },
  {
    id: 'desaccord',
    question: 'Je ne suis pas d’accord',
    reponse: [
      'Sur l’indemnité de la Sécurité sociale\u00a0: la commission de recours amiable de votre caisse.',
      'Sur la prévoyance\u00a0: écrivez-nous ici, nous répondons par écrit. La médiation vient ensuite.',
    ],
    source: 'CSS R142-1',
    mots: 'recours contester réclamation médiateur erreur',
  },
];
