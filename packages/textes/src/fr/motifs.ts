import type { Motif } from '@almanach/moteur';
import { MOTIFS_CONTRATS } from './motifs-contrats.ts';
import { MOTIFS_CONTRATS_JOURS } from './motifs-contrats-jours.ts';
import { composer } from './typographie.ts';

/** Why a day is worth what it is worth: a zero comes with what would change it, and with the recourse. */
export interface ExplicationMotif {
  /** A few words, for a cell of a table. */
  court: string;
  phrase: string;
  ceQuiChangerait?: string;
  recours?: string;
}

const COMMISSION =
  'Vous pouvez saisir la commission de recours amiable de votre caisse. Le délai est de deux mois après la décision.';

const PRUDHOMMES =
  'Vous pouvez saisir le conseil de prud’hommes. Le délai est de trois ans pour un salaire.';

const MOTIFS: Readonly<Record<Motif, ExplicationMotif>> = {
  indemnise: {
    court: 'jour payé',
    phrase: 'Ce jour est payé.',
  },
  'temps-partiel': {
    court: 'temps partiel thérapeutique',
    phrase:
      'Vous travaillez à temps partiel thérapeutique. L’indemnité couvre au plus votre perte de salaire.',
    ceQuiChangerait:
      'Sans perte de salaire, il n’y a rien à payer. Vérifiez les deux salaires de la période.',
  },
  'envoi-tardif': {
    court: 'jour payé en partie (envoi tardif)',
    phrase:
      'L’avis d’arrêt est parti en retard, pour la deuxième fois en deux ans. L’indemnité est réduite.',
    ceQuiChangerait:
      'Une hospitalisation, ou une preuve que l’envoi était impossible, lève la réduction.',
    recours: COMMISSION,
  },
  carence: {
    court: 'jour non payé (délai de carence)',
    phrase: 'Les premiers jours d’un arrêt ne sont pas payés : c’est le délai de carence.',
    ceQuiChangerait:
      'Votre employeur ou votre contrat de prévoyance peut payer ces jours. Vérifiez votre convention collective.',
    recours: `Certaines situations n’ont pas de délai de carence. ${COMMISSION}`,
  },
  'jours-non-prescrits': {
    court: 'jour non payé (pas de prescription)',
    phrase: 'Aucune prescription ne couvre ce jour. Un jour sans prescription n’est pas payé.',
    ceQuiChangerait: 'Si votre médecin a couvert ce jour, ajoutez cette prescription au calcul.',
    recours: COMMISSION,
  },
  'droits-non-ouverts': {
    court: 'jour non payé (droits non ouverts)',
    phrase: 'Vous n’avez pas assez travaillé ou cotisé avant cet arrêt pour être payé.',
    ceQuiChangerait:
      'Ajoutez les paies et les périodes qui manquent : autres employeurs, chômage, maladie, maternité.',
    recours: COMMISSION,
  },
  'droits-six-mois': {
    court: 'jour non payé (plus de six mois d’arrêt)',
    phrase:
      'Après six mois d’arrêt, il faut une condition de plus. Vous ne la remplissez pas au premier jour de l’arrêt.',
    ceQuiChangerait:
      'Il faut douze mois d’inscription, et assez d’heures ou de salaires sur un an. Vérifiez ces dates et ces paies.',
    recours: COMMISSION,
  },
  'plafond-360': {
    court: 'jour non payé (360 indemnités atteintes)',
    phrase: 'Vous avez déjà reçu 360 indemnités en trois ans. C’est le maximum pour ces arrêts.',
    ceQuiChangerait:
      'Une affection de longue durée reconnue ne compte pas dans ce maximum. Les jours anciens en sortent avec le temps.',
    recours: COMMISSION,
  },
  'ald-trois-ans': {
    court: 'jour non payé (trois ans d’affection longue)',
    phrase: 'Les trois ans d’indemnités pour cette affection de longue durée sont terminés.',
    ceQuiChangerait:
      'Un an de travail sans arrêt pour cette affection ouvre trois nouvelles années. Une pension d’invalidité est parfois possible.',
    recours: COMMISSION,
  },
  'cumul-retraite': {
    court: 'jour non payé (retraite : maximum atteint)',
    phrase: 'À la retraite, le nombre d’indemnités est limité. Ce maximum est atteint.',
    ceQuiChangerait: 'Vérifiez la date de début de votre retraite.',
    recours: COMMISSION,
  },
  'cotisations-impayees': {
    court: 'jour non payé (cotisation en retard)',
    phrase:
      'La cotisation maladie n’était pas à jour au 1er janvier. Rien n’est dû avant le jour où elle est payée.',
    ceQuiChangerait:
      'Payez la cotisation en retard : le droit s’ouvre ce jour-là. Un échéancier respecté vaut paiement.',
    recours: COMMISSION,
  },
  'activite-secondaire': {
    court: 'jour non payé (activité non couverte)',
    phrase:
      'Cette assurance couvre l’activité agricole exclusive ou principale. Elle ne couvre ni l’activité secondaire, ni le cotisant solidaire.',
    ceQuiChangerait: 'Si vous avez une autre activité, ajoutez-la : son régime peut vous payer.',
    recours: COMMISSION,
  },
  'temps-partiel-non-couvert': {
    court: 'jour non payé (travail à temps partiel)',
    phrase:
      'Ce jour de travail à temps partiel ou aménagé n’est pas indemnisé. La règle est trop récente, le maximum est atteint, ou aucun arrêt complet payé ne précède.',
    ceQuiChangerait:
      'Vérifiez la date de la reprise, et les jours déjà payés. Ajoutez l’arrêt complet d’avant, s’il existe.',
    recours: COMMISSION,
  },
  consolidation: {
    court: 'jour non payé (état guéri ou stable)',
    phrase:
      'L’indemnité d’accident du travail s’arrête le jour où l’état est déclaré guéri ou stable.',
    ceQuiChangerait: 'Une rechute reconnue ouvre de nouveau le droit.',
    recours: COMMISSION,
  },
  teleconsultation: {
    court: 'jour non payé (téléconsultation)',
    phrase:
      'L’arrêt est prescrit à distance. Au-delà de trois jours, il faut voir un médecin sur place.',
    ceQuiChangerait:
      'La limite ne vaut pas pour votre médecin traitant, ni si une consultation sur place était impossible.',
    recours: COMMISSION,
  },
  'envoi-apres-fin': {
    court: 'jour non payé (avis envoyé trop tard)',
    phrase: 'L’avis d’arrêt est parti après la fin de l’arrêt. Le contrôle n’était plus possible.',
    ceQuiChangerait:
      'Une preuve d’envoi plus ancienne change le résultat : accusé, cachet, envoi par le médecin.',
    recours: COMMISSION,
  },
  'sans-salaire': {
    court: 'jour non payé (aucun salaire de base)',
    phrase:
      'La période de référence ne contient aucun salaire. L’indemnité ne peut pas être calculée sur du vide.',
    ceQuiChangerait: 'Ajoutez les paies des mois qui précèdent l’arrêt, de tous vos employeurs.',
    recours: COMMISSION,
  },
  'plafond-liberal': {
    court: 'jour non payé (87 jours : maximum d’un libéral)',
    phrase: 'Une profession libérale est payée 87 jours au plus par arrêt. Ce maximum est atteint.',
    ceQuiChangerait: 'Votre caisse de retraite de libéral prend parfois la suite. Demandez-lui.',
    recours: COMMISSION,
  },
  'plafond-temps-partiel': {
    court: 'jour non payé (temps partiel : maximum atteint)',
    phrase: 'Le temps partiel thérapeutique d’un indépendant est payé un nombre limité de jours.',
    ceQuiChangerait:
      'La limite est de 90 jours sur trois ans. Elle est plus longue pour une affection de longue durée.',
    recours: COMMISSION,
  },
  pension: {
    court: 'jour non payé (pension)',
    phrase:
      'Un indépendant qui reçoit une pension de retraite ou d’invalidité n’a pas d’indemnité.',
    ceQuiChangerait: 'Vérifiez la date de début de votre pension.',
    recours: COMMISSION,
  },
  'jour-de-l-accident': {
    court: 'jour de l’accident (payé par l’employeur)',
    phrase: 'C’est le jour de l’accident. L’employeur le paie en entier, comme un jour travaillé.',
    ceQuiChangerait: 'Si ce jour manque sur votre paie, demandez-le à votre employeur.',
  },
  'fait-inconnu': {
    court: 'montant inconnu (information manquante)',
    phrase:
      'Une information manque pour calculer ce jour. Nous donnons une fourchette quand c’est possible.',
    ceQuiChangerait: 'Complétez l’information signalée : le montant sera alors calculé.',
  },
  'droit-inconnu': {
    court: 'montant inconnu (loi pas encore publiée)',
    phrase: 'Un chiffre de la loi n’est pas encore publié pour ce jour. Nous ne le devinons pas.',
    ceQuiChangerait: 'Refaites le calcul quand ce chiffre sera publié.',
  },
  'non-couvert': {
    court: 'montant inconnu (situation non couverte)',
    phrase: 'Almanach ne calcule pas encore cette situation.',
    ceQuiChangerait: 'Demandez le montant à votre caisse : une personne vous répondra.',
  },
  'maintien-exclu': {
    court: 'pas de maintien (contrat exclu)',
    phrase:
      'La loi exclut ce contrat du maintien de salaire. En intérim, le régime de prévoyance de la branche prend le relais.',
    ceQuiChangerait:
      'Un accord de branche ou d’entreprise peut prévoir un maintien. Demandez à votre employeur.',
    recours: PRUDHOMMES,
  },
  'maintien-anciennete': {
    court: 'pas de maintien (moins d’un an d’ancienneté)',
    phrase: 'Le maintien de salaire demande un an d’ancienneté le premier jour de l’arrêt.',
    ceQuiChangerait:
      'Vérifiez la date d’ancienneté sur votre bulletin de salaire. Une convention collective peut demander moins.',
    recours: PRUDHOMMES,
  },
  'maintien-attente': {
    court: 'pas de maintien (sept premiers jours)',
    phrase: 'L’employeur ne maintient pas le salaire des sept premiers jours d’absence.',
    ceQuiChangerait:
      'Un accident du travail n’a pas cette attente. Une convention collective peut la supprimer.',
    recours: PRUDHOMMES,
  },
  'maintien-epuise': {
    court: 'pas de maintien (durée atteinte)',
    phrase: 'Les jours de maintien prévus par la loi sont tous utilisés sur douze mois.',
    ceQuiChangerait:
      'La durée augmente avec l’ancienneté. Un contrat de prévoyance peut prendre le relais.',
    recours: PRUDHOMMES,
  },
  'maintien-couvert': {
    court: 'pas de maintien (indemnité suffisante)',
    phrase: 'L’indemnité de la caisse atteint déjà la part de salaire à maintenir.',
    ceQuiChangerait: 'Vérifiez le salaire du mois : un salaire plus haut change le résultat.',
    recours: PRUDHOMMES,
  },
  'maintien-sans-ijss': {
    court: 'pas de maintien (jour non pris en charge)',
    phrase:
      'L’employeur ne maintient le salaire que si la Sécurité sociale prend l’arrêt en charge.',
    ceQuiChangerait: 'Si la caisse paie ce jour, le maintien devient possible.',
    recours: PRUDHOMMES,
  },
  'maintien-convention': {
    court: 'la convention remplace la loi',
    phrase:
      'Pour cet arrêt, la convention donne plus que la loi. L’employeur ne paie pas deux fois.',
    ceQuiChangerait: 'Une autre durée d’arrêt peut changer la comparaison.',
    recours: PRUDHOMMES,
  },
  'maintien-temps-partiel': {
    court: 'pas de maintien (temps partiel thérapeutique)',
    phrase:
      'Vous travaillez à temps partiel thérapeutique : la loi ne prévoit pas de maintien ce jour.',
    ceQuiChangerait: 'Une convention collective peut compléter votre salaire.',
    recours: PRUDHOMMES,
  },
  'maintien-fin-contrat': {
    court: 'pas de maintien (contrat fini)',
    phrase: 'Le contrat de travail est fini : cet employeur ne doit plus de salaire.',
    ceQuiChangerait: 'Vérifiez la date de fin du contrat.',
    recours: PRUDHOMMES,
  },
  'maintien-jour-non-ouvre': {
    court: 'pas de maintien (samedi ou dimanche)',
    phrase:
      'Dans cette lecture, le salaire du mois est partagé entre les jours du lundi au vendredi.',
    ceQuiChangerait: 'Une autre lecture partage le salaire entre tous les jours du mois.',
    recours: PRUDHOMMES,
  },
  invalidite: {
    court: 'jour non payé (pension d’invalidité)',
    phrase: 'Une pension d’invalidité remplace les indemnités de cet arrêt.',
    ceQuiChangerait: 'Vérifiez la date de début de votre pension d’invalidité.',
    recours: COMMISSION,
  },
  ...MOTIFS_CONTRATS,
  ...MOTIFS_CONTRATS_JOURS,
};

export function expliquerMotif(motif: Motif): ExplicationMotif {
  const { court, phrase, ceQuiChangerait, recours } = MOTIFS[motif];
  return {
    court: composer(court),
    phrase: composer(phrase),
    ...(ceQuiChangerait === undefined ? {} : { ceQuiChangerait: composer(ceQuiChangerait) }),
    ...(recours === undefined ? {} : { recours: composer(recours) }),
  };
}
