import type { CodeAvertissement } from '@almanach/moteur';
import { nature } from './lexique.ts';
import { type Operandes, operandes } from './operandes.ts';
import { composer } from './typographie.ts';

const AVERTISSEMENTS: Readonly<Record<CodeAvertissement, (o: Operandes) => string>> = {
  'ALM-A-001': (o) =>
    `La prescription ${o.brut('id')} couvre des jours déjà prescrits, ${o.periode()}. Elles comptent pour un seul arrêt. Vérifiez les dates.`,
  'ALM-A-002': (o) =>
    `La prescription ${o.brut('id')} répète la prescription ${o.brut('autre')}. Elle est comptée une seule fois.`,
  'ALM-A-003': () =>
    'Cet arrêt est encore en cours. Le calcul s’arrête au jour demandé, la suite dépend de votre médecin.',
  'ALM-A-004': () =>
    'L’avis d’arrêt est parti en retard. C’est un avertissement : un autre retard dans les deux ans réduit l’indemnité.',
  'ALM-A-005': () =>
    'Avant avril 2020, un arrêt de plus de trois mois pouvait être revalorisé. Cette hausse n’est pas calculée.',
  'ALM-A-006': () =>
    'Une prolongation vient en principe du premier médecin ou du médecin traitant. La caisse peut demander pourquoi.',
  'ALM-A-007': (o) =>
    `Une prescription dépasse ${o.brut('mois')} mois (${o.brut('id')}). Depuis septembre 2026, le médecin doit en donner la raison.`,
  'ALM-A-008': () =>
    'Les arrêts dus au Covid avaient des règles à part de 2020 à 2022. Le montant réel peut être différent.',
  'ALM-A-009': (o) =>
    `Almanach ne calcule pas encore l’arrêt ${o.brut('id')} (${nature(o.brut('nature'))}). Demandez à votre caisse.`,
  'ALM-A-010': () =>
    'Un chiffre de la loi n’est pas encore publié pour une partie des jours. Leur montant est inconnu.',
  'ALM-A-011': (o) =>
    `Cette version n’utilise pas une partie des informations données${precision(o)}. Elles ne changent pas le résultat.`,
  'ALM-A-012': () =>
    'Vos paies mélangent plusieurs rythmes (mois, quinzaine, semaine). Vérifiez leurs dates.',
  'ALM-A-013': () =>
    'Une paie déborde de la période regardée. Ses heures sont comptées en proportion de ses jours.',
  'ALM-A-014': () =>
    'Il manque des paies à la quinzaine ou à la semaine. L’indemnité calculée peut être trop basse.',
  'ALM-A-015': () =>
    'Avant avril 2021, d’autres règles limitaient les indemnités d’un retraité. Elles ne sont pas calculées.',
  'ALM-A-016': () =>
    'Avant août 2019, la caisse fixait elle-même l’indemnité d’un temps partiel thérapeutique. Le montant réel peut différer.',
  'ALM-A-020': () =>
    'Pour un apprenti accidenté, le salaire retenu peut être plus haut : celui d’un ouvrier qualifié. Vérifiez avec la caisse.',
  'ALM-A-021': (o) =>
    `L’accident (${o.date('accidentLe')}) est daté après le premier jour de l’arrêt ${o.brut('id')}. Vérifiez ces dates.`,
  'ALM-A-030': () =>
    'Votre activité a moins de trois années civiles entières. Le revenu moyen est estimé sur les jours d’activité.',
  'ALM-A-031': () =>
    'Ce calcul vaut pour les caisses de la CNAVPL. Un avocat a une autre protection.',
  'ALM-A-032': (o) =>
    `L’arrêt ${o.brut('id')} est payé comme une maladie. Un indépendant n’a pas d’assurance accident du travail, sauf contrat volontaire.`,
  'ALM-A-033': (o) =>
    `Le revenu de l’année ${o.brut('annee')} n’est pas donné. L’indemnité est comprise entre deux montants.`,
  'ALM-A-034': () =>
    'Ce temps partiel doit suivre un arrêt complet indemnisé. Sinon, la caisse peut refuser de le payer.',
  'ALM-A-035': () =>
    'Votre ancien emploi vous laisse peut-être des droits. Demandez à votre caisse de les vérifier.',
  'ALM-A-040': (o) =>
    `Depuis le ${o.date('du')}, le montant des exploitants agricoles est une estimation. Vérifiez-le auprès de la MSA.`,
  'ALM-A-041': () =>
    'La limite des indemnités d’un exploitant agricole à la retraite n’est pas calculée. Demandez à la MSA.',
  'ALM-A-050': () =>
    'La loi exclut l’intérim du maintien de salaire par l’employeur. Le régime de prévoyance de la branche prend le relais.',
  'ALM-A-051': () =>
    'Ce maintien est le minimum de la loi. Votre convention collective peut donner plus. L’employeur peut demander un justificatif sous 48 heures et une contre-visite.',
  'ALM-A-052': () =>
    'Une pension d’invalidité était déjà versée. Cet arrêt n’est payé que s’il vient d’une autre cause : la caisse vérifie.',
  'ALM-A-053': () =>
    'Après le contrat de travail, le total ne peut pas dépasser votre allocation chômage. Son montant n’est pas donné : ce plafond n’est pas appliqué.',
  'ALM-A-060': (o) =>
    `Un côté au moins est inconnu pour ${o.jours('jours')}. Aucune différence n’est affirmée sur ces jours.`,
  'ALM-A-061': () =>
    'Un des deux décomptes n’a pas son raisonnement. Les montants sont comparés, les causes ne sont pas dites.',
  'ALM-A-062': (o) =>
    `Les deux décomptes ne suivent pas le même droit (connu au ${o.date('avant')}, puis au ${o.date('apres')}).`,
  'ALM-A-063': (o) =>
    `Un versement (${o.periode()}) couvre des jours hors de tout arrêt. Vérifiez ses dates.`,
  'ALM-A-064': (o) =>
    `Un versement (${o.periode()}) ne vaut pas la somme de ses jours. Il est réparti également entre eux.`,
};

/** Sentence of a warning; a code newer than these texts is shown as it is. */
export function avertissement(code: string, valeurs: Readonly<Record<string, string>>): string {
  const texte = (AVERTISSEMENTS as Readonly<Record<string, (o: Operandes) => string>>)[code];
  return texte === undefined ? code : composer(texte(operandes(valeurs)));
}

function precision(o: Operandes): string {
  return o.a('champs') ? ` (${o.brut('champs')})` : '';
}
