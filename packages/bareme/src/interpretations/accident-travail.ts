import type { Interpretation } from '../interpretations.ts';

/** Work accidents, commuting accidents, occupational diseases. */
export const ACCIDENT_TRAVAIL: readonly Interpretation[] = [
  {
    id: 'ALM-20',
    titre: 'Accident du travail : plafond du salaire au 1er janvier',
    du: '2016-01-01',
    defaut: 'Le plafond est celui du premier jour de l’arrêt : il ne change pas le 1er janvier.',
    alternative: 'Le plafond de chaque jour est celui de son année.',
    option: 'plafondAt',
    raison: 'Le salaire journalier est fixé une fois, au début de l’arrêt.',
    source: 'R433-2, R433-4 CSS',
  },
  {
    id: 'ALM-21',
    titre: 'Accident du travail : travail léger ou à temps partiel',
    du: '2016-01-01',
    defaut:
      'IJ entière, réduite si elle dépasse, avec le salaire reçu, le salaire normal ou, s’il est plus haut, le salaire journalier retenu × les jours de la période.',
    alternative: 'La caisse peut ne maintenir qu’une partie de cette somme.',
    raison: 'Le texte fixe une limite et laisse à la caisse le choix de la part maintenue.',
    source: 'L433-1 al. 3 CSS',
  },
  {
    id: 'ALM-22',
    titre: 'Accident du travail d’un apprenti',
    du: '2016-01-01',
    defaut:
      'Paie réelle ; forfait des apprentis pour les paies d’avant 2019. Le minimum de l’ouvrier qualifié n’est pas appliqué, un avertissement le dit.',
    alternative: 'Le salaire ne descend pas sous le minimum de l’emploi qualifié visé.',
    raison: 'Ce minimum vient d’une convention collective que les faits ne donnent pas.',
    source: 'R436-3 CSS (ancienne numérotation)',
  },
  {
    id: 'ALM-23',
    titre: 'Accident du travail : prime ou rappel étalé',
    du: '2016-01-01',
    defaut:
      'Somme versée avant l’arrêt : étalée, à partir du mois qui suit son versement, sur une durée égale à celle qu’elle récompense. Par mois entiers, sinon par jours ; la part est arrondie au centime.',
    alternative: null,
    raison: 'Le texte fixe le départ et la durée ; le partage égal est le plus simple.',
    source: 'R433-5 CSS',
  },
  {
    id: 'ALM-24',
    titre: 'Accident du travail : mois de référence incomplet',
    du: '2016-01-01',
    defaut:
      'Salaire rétabli de l’employeur s’il est donné ; emploi commencé ou fini dans le mois : revenu journalier × jours du mois ; mois sans travail pour une cause admise : dernier mois travaillé des douze précédents.',
    alternative: 'Seul le salaire rétabli de l’employeur corrige un mois incomplet.',
    raison: 'Le mois compte comme si la victime avait travaillé dans les mêmes conditions.',
    source: 'R433-6 CSS ; par analogie R323-8 II CSS',
  },
  {
    id: 'ALM-25',
    titre: 'Accident du travail : décompte des 28 jours',
    du: '2016-01-01',
    defaut:
      'Seuls comptent les jours payés, temps partiel compris. Un jour vide, celui de l’accident ou un jour retiré par une sanction ne comptent pas.',
    alternative: 'Tous les jours depuis le premier jour payé comptent.',
    raison: 'Le premier jour du décompte est le premier jour payé ; les arrêts s’ajoutent.',
    source: 'R433-3, R433-7 CSS',
  },
  {
    id: 'ALM-26',
    titre: 'Accident du travail : formalités',
    du: '2016-01-01',
    defaut:
      'Mêmes règles que la maladie : avis sous deux jours, sanction au second retard, trois jours au plus par téléconsultation.',
    alternative: 'La limite de la téléconsultation ne vise que la maladie.',
    raison: 'La loi limite la prescription d’un arrêt de travail, quelle qu’en soit la cause.',
    source: 'L6316-1 CSP ; R321-2, D323-2, R433-12 s. CSS',
  },
];
