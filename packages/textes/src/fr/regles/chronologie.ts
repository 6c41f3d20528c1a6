import type { Operandes } from '../operandes.ts';
import type { TextesRegles } from './type.ts';

/** Which prescriptions make one stop. */
export const CHRONOLOGIE: TextesRegles = {
  'R-G-17': {
    titre: 'Deux arrêts séparés de 48 heures au plus',
    appliquee: (o) => `${ecart(o)} ${limite(o)} ${suite(o)}`,
    ecartee: (o) =>
      `Non appliqué parce que l’écart entre les deux arrêts est de ${o.jours('ecart')}. ` +
      `La limite est de ${o.jours('max')}. L’arrêt du ${o.date('debut')} est un nouvel arrêt.`,
  },
  'R-G-18': {
    titre: 'Jours sans prescription entre deux arrêts, avant septembre 2024',
    appliquee: (o) =>
      `Aucune prescription ne couvre la période ${o.periode()}. ` +
      'Avant le 1er septembre 2024, la caisse acceptait de payer un écart aussi court.',
    ecartee: (o) =>
      `Non appliqué parce que l’écart ${o.periode()} sort de la tolérance des caisses. ` +
      'Ces jours ne sont pas payés.',
  },
  'R-G-19': {
    titre: 'Écart entre deux arrêts, depuis septembre 2024',
    appliquee: (o) =>
      `${ecart(o)} L’avis est coché « ${o.brut('type')} » : c’est le même arrêt.` +
      (o.valeur('ecart') > 0
        ? ' Depuis septembre 2024, les jours sans prescription ne sont pas payés.'
        : ''),
    ecartee: (o) =>
      `Non appliqué parce que l’écart est de ${o.jours('ecart')} et l’avis coché « ${o.brut('type')} ». ` +
      `L’arrêt du ${o.date('debut')} est un nouvel arrêt, avec un nouveau délai de carence.`,
  },
  'R-G-26': {
    titre: 'Un arrêt et ses prolongations',
    appliquee: (o) =>
      `${o.nombre('prescriptions', 'prescription')} : c’est un seul arrêt, commencé le ${o.date('debut')}. ` +
      'Le salaire de base et le plafond restent ceux de ce premier jour.',
    ecartee: (o) => `Non appliqué parce que l’arrêt du ${o.date('debut')} n’a pas de prolongation.`,
  },
};

function ecart(o: Operandes): string {
  const suit = `L’arrêt du ${o.date('debut')} suit celui qui finit le ${o.date('precedentFin')}`;
  return o.valeur('ecart') === 0
    ? `${suit}, sans jour vide.`
    : `${suit}. L’écart est de ${o.jours('ecart')}.`;
}

/** A week-end and one day go beyond the 48 hours, and were tolerated all the same. */
function limite(o: Operandes): string {
  return o.valeur('ecart') > o.valeur('max')
    ? 'C’est une fin de semaine et un jour : la caisse l’acceptait.'
    : `La limite est de ${o.jours('max')}.`;
}

function suite(o: Operandes): string {
  return o.brut('resultat') === 'nouvelle-base'
    ? 'Il n’y a pas de nouveau délai de carence, mais le salaire de base est recalculé.'
    : 'C’est le même arrêt : il n’y a pas de nouveau délai de carence.';
}
