import type { Operandes } from '../operandes.ts';
import type { TextesRegles } from './type.ts';

const division = (o: Operandes, salaire: string) =>
  `(${o.euros(salaire)} + ${o.euros('primes')}) ÷ ${o.ratio('diviseur')} = ${o.euros('resultat')}`;

/** Work accidents, commuting accidents, occupational diseases. */
export const ACCIDENT_TRAVAIL: TextesRegles = {
  'R-G-40': {
    titre: 'Accident du travail : le premier jour',
    appliquee: (o) =>
      `Le ${o.date('du')} est le jour de l’accident : votre employeur le paie en entier. ` +
      `La caisse paie à partir du ${o.date('premierJourPaye')}, sans délai de carence.`,
    ecartee: (o) =>
      `Non appliqué parce que le ${o.date('du')} n’est pas le jour de l’accident. ` +
      'La caisse paie dès ce jour, sans délai de carence.',
  },
  'R-G-41': {
    titre: 'Accident du travail : le salaire du mois précédent',
    appliquee: (o) =>
      `Nous prenons votre paie ${o.deMois('mois')}, de tous vos employeurs. ` +
      `Votre salaire journalier est de ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que votre travail suit une autre période de référence.',
    calcul: (o) => division(o, 'brut'),
  },
  'R-G-41-2': {
    titre: 'Accident du travail : paies à la quinzaine ou à la semaine',
    appliquee: (o) =>
      `Nous prenons vos ${o.decimal('paies')} dernières paies, soit ${o.euros('total')}. ` +
      `Votre salaire journalier est de ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que vous n’êtes pas payé à la quinzaine ou à la semaine.',
    calcul: (o) => division(o, 'total'),
  },
  'R-G-41-5': {
    titre: 'Accident du travail : douze mois de paie (travail discontinu)',
    appliquee: (o) =>
      `Votre travail est discontinu : nous prenons douze mois de paie, ${o.periode()}. ` +
      `Votre salaire journalier est de ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que votre travail n’est ni saisonnier ni discontinu.',
    calcul: (o) => division(o, 'total'),
  },
  'R-G-41-mois': {
    titre: 'Accident du travail : un mois sans travail',
    appliquee: (o) =>
      `Vous n’avez pas travaillé ${o.mois('mois')}, pour une cause que la loi admet. ` +
      `Nous prenons la paie ${o.deMois('remplacant')} : ${o.euros('resultat')}.`,
    ecartee: (o) => `Non appliqué parce que vous avez travaillé ${o.mois('mois')}.`,
  },
  'R-G-42': {
    titre: 'Accident du travail : prime ou rappel de salaire',
    appliquee: (o) =>
      `La prime de ${o.euros('montant')}, versée le ${o.date('verseeLe')}, compte ${o.periode()}. ` +
      `Sa part dans la période de référence est de ${o.euros('resultat')}.`,
    ecartee: (o) =>
      `Non appliqué parce que la prime versée le ${o.date('verseeLe')} ne compte pas dans la période de référence. ` +
      'Il faut un versement avant l’arrêt ; la prime compte à partir du mois suivant.',
  },
  'R-G-43': {
    titre: 'Accident du travail : salaire journalier maximal',
    appliquee: (o) =>
      `Votre salaire journalier (${o.euros('salaire')}) dépasse le maximum. ` +
      `Nous comptons ${o.euros('resultat')}.`,
    ecartee: (o) =>
      `Non appliqué parce que votre salaire journalier (${o.euros('salaire')}) ne dépasse pas le maximum ` +
      `(${o.euros('plafond')}).`,
    calcul: (o) => `${o.euros('pass')} × ${o.pourcentage('part')} = ${o.euros('plafond')}`,
  },
  'R-G-44': {
    titre: 'Accident du travail : taux de l’indemnité',
    appliquee: (o) =>
      `À partir du jour payé numéro ${o.brut('rang')}, l’indemnité est de ${o.pourcentage('taux')} du salaire journalier.`,
    ecartee: () => 'Non appliqué parce qu’un autre taux s’applique.',
    calcul: (o) => `${o.euros('salaire')} × ${o.pourcentage('taux')} = ${o.euros('resultat')}`,
  },
  'R-G-45': {
    titre: 'Accident du travail : pas plus que le salaire net',
    appliquee: (o) =>
      `L’indemnité (${o.euros('indemnite')}) dépasse le salaire net d’un jour. ` +
      `Elle est ramenée à ${o.euros('resultat')}.`,
    ecartee: (o) =>
      `Non appliqué parce que l’indemnité (${o.euros('indemnite')}) ne dépasse pas le salaire net d’un jour.`,
    calcul: (o) =>
      `${o.euros('salaire')} – ${o.pourcentage('abattement')} ; au plus ${o.euros('resultat')}`,
  },
  'R-G-46': {
    titre: 'Même accident : le décompte des jours continue',
    appliquee: (o) =>
      `Votre premier arrêt pour cet accident date du ${o.date('premierArret')}. ` +
      `Les jours déjà payés (${o.decimal('joursPayes')}) comptent pour passer à 80 %.`,
    ecartee: (o) =>
      `Non appliqué parce que l’arrêt du ${o.date('premierArret')} s’est fini par une guérison ou une consolidation. ` +
      'Le décompte des jours repart du début.',
  },
  'R-G-46-plancher': {
    titre: 'Même accident : pas moins que le premier arrêt',
    appliquee: (o) =>
      `Au même taux, le salaire du premier arrêt donnait ${o.euros('premiere')}. ` +
      `Le nouveau calcul donne ${o.euros('calculee')} : nous gardons le premier.`,
    ecartee: (o) =>
      `Non appliqué parce que le nouveau calcul (${o.euros('calculee')}) n’est pas plus bas que le premier ` +
      `(${o.euros('premiere')}).`,
  },
  'R-G-46-suite': {
    titre: 'Accident du travail : suite du même arrêt',
    appliquee: (o) =>
      `La prescription du ${o.date('debut')} prolonge l’arrêt fini le ${o.date('precedentFin')}. ` +
      'Le salaire journalier ne change pas. Un jour vide n’est pas payé.',
    ecartee: (o) =>
      `Non appliqué parce que la prescription du ${o.date('debut')} ne prolonge pas l’arrêt d’avant. C’est un nouvel arrêt.`,
  },
  'R-G-47': {
    titre: 'Accident du travail : travail léger ou à temps partiel',
    appliquee: (o) =>
      'L’indemnité et le salaire reçu ne dépassent pas, ensemble, votre salaire normal. ' +
      `L’indemnité est de ${o.euros('resultat')} par jour.`,
    ecartee: (o) =>
      `Non appliqué parce que l’indemnité entière (${o.euros('pleine')}) et le salaire reçu ne dépassent pas le salaire normal.`,
  },
  'R-G-58-moitie': {
    titre: 'Accident du travail : montant imposable',
    appliquee: (o) =>
      'Ces indemnités sont imposables pour la moitié seulement. ' +
      `Une fois la CSG déductible ôtée, cela fait ${o.euros('resultat')}.`,
    ecartee: () =>
      'Non appliqué parce que ces indemnités ne viennent pas d’un accident du travail.',
  },
  'R-G-48': {
    titre: 'Accident du travail : guérison ou consolidation',
    appliquee: (o) => `Votre état n’est pas consolidé avant le ${o.date('consolideLe')}.`,
    ecartee: (o) =>
      `L’indemnité s’arrête à la guérison ou à la consolidation, le ${o.date('consolideLe')}.`,
  },
};
