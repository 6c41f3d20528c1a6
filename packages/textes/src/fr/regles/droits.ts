import { centimes, enTexte } from '../centimes.ts';
import { euros, heures } from '../nombres.ts';
import type { Operandes } from '../operandes.ts';
import type { TexteRegle, TextesRegles } from './type.ts';

/** Enough wages over a window: told by its result, whatever the branch taken. */
function salairesSuffisants(titre: string): TexteRegle {
  const phrase = (o: Operandes) => {
    const manque = centimes(o.brut('seuil')) - centimes(o.brut('remunerations'));
    return (
      `Vos salaires ${o.periode()} font ${o.euros('remunerations')}. ` +
      `Il faut au moins ${o.euros('seuil')}. ${verdict(o, manque, euros)}`
    );
  };
  return {
    titre,
    appliquee: phrase,
    ecartee: phrase,
    calcul: (o) =>
      `${o.decimal('multiple')} fois le SMIC horaire (${o.euros('smicHoraire')}) = ${o.euros('seuil')}`,
  };
}

/** Enough hours over a window; assimilated hours (sickness, unemployment) are said apart. */
function heuresSuffisantes(titre: string): TexteRegle {
  const phrase = (o: Operandes) => {
    const manque = centimes(o.brut('seuil')) - totalHeures(o);
    return (
      `Vous avez ${heures(enTexte(totalHeures(o)))} ${o.periode()}. ` +
      `Il faut au moins ${o.heures('seuil')}. ${verdict(o, manque, heures)}`
    );
  };
  return {
    titre,
    appliquee: phrase,
    ecartee: phrase,
    calcul: (o) =>
      `${o.heures('heures')} + ${o.heures('assimilees')} (absences indemnisées) = ${heures(enTexte(totalHeures(o)))}`,
  };
}

/** Hundredths of hours: "455.00" is read like an amount. */
function totalHeures(o: Operandes): number {
  return centimes(o.brut('heures')) + centimes(o.brut('assimilees'));
}

function verdict(o: Operandes, manque = 0, ecrire = euros): string {
  if (o.oui('resultat')) return 'La condition est remplie.';
  return manque > 0
    ? `La condition n’est pas remplie. Il manque ${ecrire(enTexte(manque))}.`
    : 'La condition n’est pas remplie.';
}

/** Registration may have been presumed old enough, or said to be unknown: it then has no date. */
function inscription(o: Operandes): string {
  const cas: Readonly<Record<string, string>> = {
    anterieur: 'Vous êtes inscrit depuis longtemps.',
    jamais: 'Votre date d’inscription n’est pas connue.',
  };
  const depuis =
    cas[o.brut('immatriculation')] ?? `Vous êtes inscrit depuis le ${o.date('immatriculation')}.`;
  return `Au-delà de six mois d’arrêt, il faut être inscrit depuis le ${o.date('requiseAvant')}. ${depuis} ${verdict(o)}`;
}

/** Rights kept by an unemployment benefit that still runs have no last day yet. */
function maintien(o: Operandes): string {
  return o.brut('maintienJusquau') === 'jamais'
    ? 'Vos droits sont gardés tant que votre chômage est indemnisé.'
    : `Vos droits sont gardés jusqu’au ${o.date('maintienJusquau')}.`;
}

export const DROITS: TextesRegles = {
  'R-G-32': {
    titre: 'Droits gardés après la fin du contrat',
    appliquee: (o) =>
      `Votre dernier contrat a fini le ${o.date('finContrat')}. ` +
      `${maintien(o)} ` +
      `L’arrêt du ${o.date('arret')} ${o.oui('resultat') ? 'est couvert' : 'n’est pas couvert'}.`,
    ecartee: (o) =>
      o.brut('arret') <= o.brut('maintienJusquau')
        ? `Non appliqué parce que vos droits n’étaient pas ouverts à la fin du contrat, le ${o.date('finContrat')}.`
        : `Non appliqué parce que vos droits étaient gardés jusqu’au ${o.date('maintienJusquau')}. ` +
          `L’arrêt commence le ${o.date('arret')}.`,
  },
  'R-G-27-a': salairesSuffisants('Assez de salaires sur 6 mois'),
  'R-G-27-b': heuresSuffisantes('Assez d’heures sur 3 mois ou 90 jours'),
  'R-G-28': {
    titre: 'Un an d’inscription à la Sécurité sociale',
    appliquee: inscription,
    ecartee: inscription,
  },
  'R-G-28-h': heuresSuffisantes('Assez d’heures sur 12 mois, au-delà de six mois d’arrêt'),
  'R-G-28-s': salairesSuffisants('Assez de salaires sur 12 mois, au-delà de six mois d’arrêt'),
  'R-G-29-h': heuresSuffisantes('Travail discontinu : assez d’heures sur 12 mois'),
  'R-G-29-s': salairesSuffisants('Travail discontinu : assez de salaires sur 12 mois'),
  'R-G-30': {
    titre: 'Jours d’absence comptés comme du travail',
    appliquee: (o) =>
      `${o.jours('jours')} d’absence indemnisée comptent comme du travail, ${o.periode()}. ` +
      `Chacun vaut ${o.heures('parJour')}.`,
    ecartee: (o) => `Non appliqué parce qu’aucune absence indemnisée n’est connue ${o.periode()}.`,
    calcul: (o) => `${o.jours('jours')} × ${o.heures('parJour')} = ${o.heures('resultat')}`,
  },
  'R-G-31': {
    titre: 'Plusieurs employeurs',
    appliquee: (o) =>
      `Vous avez ${o.nombre('employeurs', 'employeur')}. ` +
      'Leurs salaires et leurs heures sont additionnés, sous un seul plafond.',
    ecartee: () => 'Non appliqué parce que vous n’avez qu’un employeur.',
  },
};
