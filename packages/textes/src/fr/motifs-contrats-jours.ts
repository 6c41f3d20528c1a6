import type { Motif } from '@almanach/moteur';
import type { ExplicationMotif } from './motifs.ts';

const MEDIATION =
  'Vous pouvez écrire au service des réclamations de l’assureur. Sans réponse en deux mois, saisissez le médiateur.';

/** Why a contract that covers the stop pays nothing on a day, or nothing that is known. */
export const MOTIFS_CONTRATS_JOURS = {
  'contrat-franchise': {
    court: 'contrat : franchise',
    phrase: 'Le contrat ne paie pas les premiers jours de l’arrêt : c’est la franchise.',
    ceQuiChangerait:
      'Certains contrats lèvent la franchise : hospitalisation, accident, rechute. Lisez la notice.',
    recours: MEDIATION,
  },
  'contrat-duree-atteinte': {
    court: 'contrat : durée atteinte',
    phrase: 'Le contrat a payé tous les jours qu’il prévoit.',
    ceQuiChangerait: 'Vérifiez les jours déjà payés par ce contrat et leurs dates.',
    recours: MEDIATION,
  },
  'contrat-fin-de-palier': {
    court: 'contrat : rien après le dernier palier',
    phrase: 'Le contrat ne prévoit plus de paiement à ce stade de l’arrêt.',
    ceQuiChangerait: 'Les paliers dépendent parfois de l’ancienneté. Vérifiez la date d’embauche.',
    recours: MEDIATION,
  },
  'contrat-couvert': {
    court: 'contrat : garantie déjà atteinte',
    phrase: 'Les autres paiements du jour atteignent déjà ce que le contrat garantit.',
    ceQuiChangerait: 'Vérifiez le salaire retenu : un salaire plus haut change le résultat.',
    recours: MEDIATION,
  },
  'contrat-plafond': {
    court: 'contrat : plafond atteint',
    phrase: 'Les autres paiements du jour atteignent déjà le plafond du contrat.',
    ceQuiChangerait: 'Vérifiez le salaire retenu pour ce plafond.',
    recours: MEDIATION,
  },
  'contrat-cumul': {
    court: 'contrat : le salaire est déjà atteint',
    phrase: 'Ensemble, les payeurs ne peuvent pas dépasser le salaire. Il est déjà atteint.',
    ceQuiChangerait: 'Vérifiez le salaire de référence et les montants des autres payeurs.',
    recours: MEDIATION,
  },
  'contrat-loi-plus-favorable': {
    court: 'convention : la loi donne plus',
    phrase: 'Pour cet arrêt, la loi donne autant ou plus. L’employeur ne paie pas deux fois.',
    ceQuiChangerait: 'Une autre durée d’arrêt peut changer la comparaison.',
    recours: MEDIATION,
  },
  'contrat-plafond-chomage': {
    court: 'contrat : allocation chômage atteinte',
    phrase:
      'Après le contrat de travail, le total ne dépasse pas l’allocation chômage. Elle est déjà atteinte.',
    ceQuiChangerait: 'Vérifiez le montant brut de votre allocation pour un jour.',
    recours: MEDIATION,
  },
  'contrat-temps-partiel': {
    court: 'contrat : temps partiel non couvert',
    phrase: 'Vous travaillez à temps partiel thérapeutique. Le contrat ne paie pas ces jours.',
    ceQuiChangerait: 'Lisez la notice : certains contrats paient après un arrêt complet.',
    recours: MEDIATION,
  },
  'contrat-avant-ouverture': {
    court: 'contrat : pas encore ouvert',
    phrase: 'La garantie du contrat ne couvre pas encore ce jour.',
    ceQuiChangerait: 'Vérifiez la date d’adhésion et l’ancienneté.',
    recours: MEDIATION,
  },
  'contrat-clause-inconnue': {
    court: 'montant inconnu (clause du contrat)',
    phrase: 'Nous n’avons pas trouvé la clause du contrat qui règle ce jour.',
    ceQuiChangerait: 'Lisez la notice du contrat, ou demandez cette clause à votre assureur.',
  },
} as const satisfies Readonly<Partial<Record<Motif, ExplicationMotif>>>;
