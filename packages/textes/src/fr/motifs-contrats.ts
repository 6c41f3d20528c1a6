import type { Motif } from '@almanach/moteur';
import type { ExplicationMotif } from './motifs.ts';

const MEDIATEUR =
  'Demandez à l’assureur la clause qu’il applique. Vous pouvez ensuite saisir le médiateur.';

/** Why a day of a complementary contract is worth what it is worth. */
export const MOTIFS_CONTRATS = {
  'contrat-hors-effet': {
    court: 'contrat pas en vigueur',
    phrase: 'Ce contrat n’est pas en vigueur le premier jour de l’arrêt.',
    ceQuiChangerait: 'Vérifiez les dates du contrat.',
    recours: MEDIATEUR,
  },
  'contrat-avant-adhesion': {
    court: 'arrêt commencé avant l’adhésion',
    phrase: 'L’arrêt a commencé avant votre adhésion à ce contrat.',
    ceQuiChangerait: 'Vérifiez la date d’adhésion.',
    recours: MEDIATEUR,
  },
  'contrat-cause': {
    court: 'cause non couverte',
    phrase: 'Ce contrat ne couvre pas la cause de cet arrêt.',
    ceQuiChangerait: 'Vérifiez la nature de l’arrêt.',
    recours: MEDIATEUR,
  },
  'contrat-public': {
    court: 'contrat prévu pour d’autres personnes',
    phrase: 'Ce contrat couvre d’autres emplois ou d’autres catégories que les vôtres.',
    ceQuiChangerait: 'Vérifiez votre type de contrat et votre catégorie.',
    recours: MEDIATEUR,
  },
  'contrat-age': {
    court: 'âge non couvert',
    phrase: 'Votre âge est hors de ce que le contrat couvre.',
    ceQuiChangerait: 'Vérifiez votre date de naissance.',
    recours: MEDIATEUR,
  },
  'contrat-anciennete': {
    court: 'pas assez d’ancienneté pour ce contrat',
    phrase: 'Vous n’avez pas l’ancienneté que le contrat demande.',
    ceQuiChangerait: 'Vérifiez votre date d’ancienneté sur votre bulletin de salaire.',
    recours: MEDIATEUR,
  },
  'contrat-heures': {
    court: 'pas assez d’heures pour ce contrat',
    phrase: 'Vous n’avez pas travaillé assez d’heures avant le mois de l’arrêt.',
    ceQuiChangerait: 'Ajoutez les paies et les absences de toutes vos missions.',
    recours: MEDIATEUR,
  },
  'contrat-declaration': {
    court: 'arrêt déclaré trop tard',
    phrase: 'L’arrêt a été déclaré après le délai du contrat.',
    ceQuiChangerait: 'Une preuve d’envoi dans le délai, ou que l’envoi était impossible.',
    recours: MEDIATEUR,
  },
  'contrat-sans-ijss': {
    court: 'arrêt non pris en charge par la caisse',
    phrase: 'Ce contrat ne paie que si la Sécurité sociale prend l’arrêt en charge.',
    ceQuiChangerait: 'Si la caisse ouvre vos droits, le contrat paie aussi.',
    recours: MEDIATEUR,
  },
  'contrat-survenance': {
    court: 'arrêt commencé hors de la période couverte',
    phrase: 'L’arrêt a commencé trop tard après la fin du contrat de travail.',
    ceQuiChangerait: 'Vérifiez la fin du contrat et votre inscription à France Travail.',
    recours: MEDIATEUR,
  },
  'contrat-hors-duree': {
    court: 'arrêt trop court après le contrat de travail',
    phrase: 'L’arrêt est trop court pour être payé après la fin du contrat de travail.',
    ceQuiChangerait: 'Une prolongation peut ouvrir le paiement de ces jours.',
    recours: MEDIATEUR,
  },
  'contrat-attente': {
    court: 'délai d’attente après l’adhésion',
    phrase: 'L’arrêt commence pendant le délai d’attente qui suit votre adhésion.',
    ceQuiChangerait: 'Vérifiez la date d’adhésion et la cause de l’arrêt.',
    recours: MEDIATEUR,
  },
} as const satisfies Readonly<Partial<Record<Motif, ExplicationMotif>>>;
