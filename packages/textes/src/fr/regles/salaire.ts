import type { Operandes } from '../operandes.ts';
import type { TexteRegle, TextesRegles } from './type.ts';

const division = (o: Operandes) =>
  `${o.euros('total')} ÷ ${o.ratio('diviseur')} = ${o.euros('resultat')}`;

/** The base wage on one of the three reference periods. */
function base(titre: string, appliquee: TexteRegle['appliquee'], ecartee: string): TexteRegle {
  return {
    titre,
    appliquee: (o) =>
      `${appliquee(o)} Votre salaire journalier de base est de ${o.euros('resultat')}.`,
    ecartee: () => `Non appliqué parce que ${ecartee}`,
    calcul: division,
  };
}

export const SALAIRE: TextesRegles = {
  'R-G-01': base(
    'Salaire de base : trois mois de paie',
    (o) => `Nous prenons vos paies ${o.periode()}, soit ${o.euros('total')}.`,
    'votre travail suit une autre période de référence.',
  ),
  'R-G-02': base(
    'Salaire de base : paies à la quinzaine ou à la semaine',
    (o) => `Nous prenons vos ${o.decimal('paies')} dernières paies, soit ${o.euros('total')}.`,
    'vous n’êtes pas payé à la quinzaine ou à la semaine.',
  ),
  'R-G-03': base(
    'Salaire de base : douze mois de paie (travail discontinu)',
    (o) => `Votre travail est discontinu : nous prenons douze mois de paie, ${o.periode()}.`,
    'votre travail n’est ni saisonnier ni discontinu.',
  ),
  'R-G-06': {
    titre: 'SMIC retenu pour le plafond',
    appliquee: (o) =>
      `Le SMIC retenu est celui du ${o.date('le')}, veille du mois de l’arrêt : ${o.euros('resultat')} par mois.`,
    ecartee: (o) =>
      `Non appliqué parce que le SMIC du ${o.date('le')} n’est pas utile à ce calcul.`,
  },
  'R-G-05': {
    titre: 'Plafond d’un mois de salaire',
    appliquee: (o) =>
      `Un mois de salaire compte au plus ${o.ratio('coefficient')} fois le SMIC, soit ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que ce calcul n’a pas de plafond par mois.',
    calcul: (o) => `${o.euros('smic')} × ${o.ratio('coefficient')} = ${o.euros('resultat')}`,
  },
  'R-G-05-mois': {
    titre: 'Un mois de salaire, limité au plafond',
    appliquee: (o) =>
      `Votre revenu ${o.deMois('mois')} est de ${o.euros('brut')}. ` +
      `Il dépasse le plafond : nous comptons ${o.euros('resultat')}.`,
    ecartee: (o) =>
      `Non appliqué parce que votre revenu ${o.deMois('mois')} (${o.euros('brut')}) ne dépasse pas le plafond ` +
      `(${o.euros('plafond')}).`,
  },
  'R-G-04-prime': {
    titre: 'Prime : le mois de son versement',
    appliquee: (o) =>
      `Une prime de ${o.euros('montant')} vous a été versée le ${o.date('verseeLe')}. ` +
      'Elle compte en entier dans le mois de son versement.',
    ecartee: (o) =>
      `Non appliqué parce que la prime versée le ${o.date('verseeLe')} est hors de la période de référence.`,
  },
  'R-G-15': {
    titre: 'Salaire rétabli par l’employeur',
    appliquee: (o) =>
      `Le mois ${o.deMois('mois')} est incomplet. ` +
      `Nous prenons le salaire d’un mois complet, ${o.euros('retabli')}, et non ${o.euros('brut')}.`,
    ecartee: (o) =>
      `Non appliqué parce que la paie ${o.deMois('mois')} (${o.euros('brut')}) est complète.`,
  },
  'R-G-54': {
    titre: 'Apprenti : base forfaitaire, paies jusqu’à 2018',
    appliquee: (o) =>
      `À ${o.nombre('age', 'an')}, en année ${o.brut('annee')} d’apprentissage, la base est un forfait. ` +
      `Pour ${o.mois('mois')}, elle est de ${o.euros('resultat')}.`,
    ecartee: (o) =>
      `Non appliqué parce que la paie ${o.deMois('mois')} compte pour son montant réel.`,
    calcul: (o) => `${o.euros('smic')} × ${o.decimal('pourcentage')} % = ${o.euros('resultat')}`,
  },
  'R-G-55': {
    titre: 'Apprenti : salaire réel, paies depuis 2019',
    appliquee: (o) =>
      `Depuis 2019, la paie d’un apprenti compte pour son montant réel (${o.mois('mois')}).`,
    ecartee: (o) => `Non appliqué parce que la paie ${o.deMois('mois')} suit encore le forfait.`,
  },
};
