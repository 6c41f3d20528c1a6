import type { Question } from './questions.ts';

export const SERVICE: readonly Question[] = [
  {
    id: 'ecrire',
    question: 'À qui écrire\u00a0?',
    reponse: [
      'Votre dossier, vos heures, vos documents\u00a0: écrivez-nous dans «\u00a0Messages\u00a0».',
      'L’avis d’arrêt, l’indemnité de base\u00a0: votre caisse, par votre compte ameli.',
      'Un contrat, une paie, une attestation\u00a0: votre agence.',
    ],
    source: null,
    mots: 'contact téléphone message adresse appeler',
  },
  {
    id: 'medical',
    question: 'Qui voit mes documents médicaux\u00a0?',
    reponse: [
      'Vous seul. Ils sont dans un coffre à part, chiffrés.',
      'Ni votre agence ni nos gestionnaires ne peuvent les ouvrir.',
      'Nous ne demandons jamais votre maladie.',
    ],
    source: 'Code de la santé publique L1110-4',
    mots: 'secret diagnostic confidentialité coffre médecin',
  },
  {
    id: 'lectures',
    question: 'Qui a lu mon dossier\u00a0?',
    reponse: [
      'Chaque lecture est notée\u00a0: le jour, le rôle, la raison. La liste est dans votre espace.',
      'Votre agence ne voit que l’état du dossier et ce que nous attendons d’elle.',
    ],
    source: 'Règlement (UE) 2016/679, article 15',
    mots: 'accès consultation rgpd données',
  },
  {
    id: 'accuse',
    question: 'À quoi sert l’accusé de réception\u00a0?',
    reponse: [
      'Il prouve ce que vous avez déclaré, et quand. Son sceau montre que rien n’a changé.',
      'Imprimez-le, ou gardez sa référence.',
    ],
    source: null,
    mots: 'preuve sceau référence reçu',
  },
  {
    id: 'invalidite-retraite',
    question: 'Invalidité, retraite\u00a0: que deviennent mes indemnités\u00a0?',
    reponse: [
      'Une pension d’invalidité met fin aux indemnités de l’arrêt. Le régime complète les catégories 2 et 3, pas la 1.',
      'La retraite peut aussi les arrêter. Dites-nous la date dès que vous la connaissez.',
      'Gardez vos décomptes\u00a0: ces jours comptent pour la retraite.',
    ],
    source: 'CSS L341-4, L323-2, R323-2',
    mots: 'pension catégorie fin de carrière',
  },
  {
    id: 'maternite',
    question: 'Et la maternité\u00a0?',
    reponse: [
      'Elle se demande à part, par vous-même. Cette version ne la calcule pas encore.',
      'Écrivez-nous\u00a0: nous vous disons quels documents préparer.',
    ],
    source: null,
    mots: 'grossesse naissance congé',
  },
];
