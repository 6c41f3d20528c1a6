import type { Question } from './questions.ts';

export const ATTENTE: readonly Question[] = [
  {
    id: 'carence',
    question: '«\u00a0Carence\u00a0»\u00a0: trois choses différentes',
    reponse: [
      'Le délai de carence est celui de la Sécurité sociale\u00a0: les trois premiers jours ne sont pas payés.',
      'La franchise est celle d’un contrat\u00a0: ses premiers jours d’arrêt non payés. Ici, trois jours en maladie.',
      'Le délai d’attente suit l’adhésion à un contrat\u00a0: pendant ce temps, il ne paie rien.',
      'Le régime de l’intérim n’a pas de délai d’attente. Il demande des heures\u00a0: c’est autre chose.',
    ],
    source: 'CSS L323-1, R323-1\u00a0; accord du 16 novembre 2018, article 4.5',
    mots: 'jours non payés trois jours délai franchise attente',
  },
  {
    id: 'accident',
    question: 'Et pour un accident du travail ou de trajet\u00a0?',
    reponse: [
      'Il n’y a ni carence ni franchise, et aucune heure n’est demandée.',
      'Votre employeur paie le jour de l’accident. La caisse paie à partir du lendemain.',
    ],
    source: 'CSS L433-1\u00a0; accord du 16 novembre 2018, article 4.5',
    mots: 'at mp maladie professionnelle',
  },
  {
    id: 'heures',
    question: 'Pourquoi 414 heures\u00a0?',
    reponse: [
      'En maladie et en maternité, la prévoyance demande plus de 414 heures d’intérim en douze mois.',
      'Toutes vos agences comptent ensemble. Le droit s’ouvre le premier jour du mois qui suit.',
      'Une heure manque\u00a0? Vérifiez vos missions, ou écrivez-nous.',
    ],
    source: 'Accord du 16 novembre 2018, article 4.2',
    mots: 'ancienneté seuil jauge droits',
  },
  {
    id: 'zero',
    question: 'Pourquoi ce jour vaut-il zéro\u00a0?',
    reponse: [
      'Chaque zéro a sa raison. Choisissez le jour dans l’almanach\u00a0: la raison est écrite dessous.',
      'Touchez le nombre\u00a0: vous lisez la règle, le calcul et l’article.',
    ],
    source: null,
    mots: 'rien payé 0',
  },
];
