import { dateLongue } from './calendrier.ts';
import { composer } from './typographie.ts';

export type ValeurPresumee = string | number | boolean | null;

/** What was presumed because it was not said, by path; a function when the value is part of the sentence. */
const PRESUMES: Readonly<Record<string, string | ((valeur: ValeurPresumee) => string)>> = {
  le: (v) => `Le calcul est fait au ${dateLongue(String(v))}.`,
  'assure.immatriculation': 'Vous êtes inscrit à la Sécurité sociale depuis plus de douze mois.',
  'assure.enfantsACharge': 'Vous n’avez pas d’enfant à charge.',
  'assure.retraiteDepuis': 'Vous n’êtes pas à la retraite.',
  'emplois[].type': 'Votre contrat est un CDI.',
  'emplois[].regime': 'Votre emploi dépend du régime général, pas du régime agricole.',
  'emplois[].du': 'Votre contrat a commencé plus de douze mois avant l’arrêt.',
  'emplois[].au': 'Votre contrat court toujours.',
  'emplois[].apprentissage.annee': 'Vous êtes en première année d’apprentissage.',
  'emplois[].subrogation': 'La caisse vous paie directement, sans passer par votre employeur.',
  'emplois[].paies[].heures': 'Vous travaillez à temps plein : 151,67 heures par mois complet.',
  'emplois[].paies': paies,
  'chomage[].indemnise': 'Votre chômage est indemnisé.',
  'arrets[].type':
    'Un arrêt qui suit le précédent sans jour vide est une prolongation. Sinon, il est initial.',
  'arrets[].prescritLe': 'L’arrêt est prescrit le premier jour.',
  'arrets[].envoyeLe': 'L’avis d’arrêt est envoyé le jour de la prescription.',
  'arrets[].ald': 'L’arrêt n’est pas lié à une affection de longue durée.',
  'arrets[].ald.exonerante': 'L’affection de longue durée est exonérante : soins payés en entier.',
  'arrets[].motif':
    'L’arrêt n’a pas de motif particulier : perte de grossesse, décès d’un enfant, Covid.',
  'arrets[].decesLe': 'Le décès date du premier jour de l’arrêt.',
  'arrets[].teleconsultation': 'L’arrêt est prescrit lors d’une consultation sur place.',
  'arrets[].prescripteur': 'L’arrêt est prescrit par votre médecin traitant.',
  affiliations: (valeur) =>
    valeur === 'plus de trois années civiles'
      ? 'Vous exercez cette activité depuis plus de trois années civiles.'
      : 'Vous êtes affilié depuis plus de douze mois avant l’arrêt.',
  'affiliations[].titre': 'L’activité agricole est votre activité exclusive ou principale.',
  'revenus.cotisationsAcquittees': 'Vos cotisations sont à jour.',
  'affiliations[].activite': 'Vous êtes artisan, commerçant ou libéral hors CNAVPL.',
  'revenus[].cotisationsAcquittees': 'Les cotisations de cette année sont toutes payées.',
  'arrets[].repriseAvant': 'Vous n’avez pas repris le travail entre les deux arrêts.',
  'emplois[].ancienneteDepuis': 'Votre ancienneté commence le premier jour de l’emploi.',
  'emplois[].remuneration.heuresHebdomadaires': 'Votre contrat prévoit 35 heures par semaine.',
  'emplois[].remuneration.ifm':
    'L’indemnité de fin de mission vaut un dixième du salaire d’une mission.',
  'emplois[].remuneration.iccp':
    'L’indemnité de congés payés vaut un dixième du salaire d’une mission.',
  'emplois[].remuneration.primesHebdomadaires': 'Votre contrat ne prévoit pas de prime.',
  'chomage[].inscrit': 'Vous êtes inscrit à France Travail pendant votre chômage.',
  'arrets[].cause': 'L’arrêt vient d’une maladie ordinaire.',
  'assure.naissance': 'Vous avez moins de 60 ans.',
  'arrets[].sinistre': 'Cet arrêt vient du même accident que l’arrêt précédent de même nature.',
};

/** Told as a fact the person can correct; a path newer than these texts is shown as it is. */
export function hypothese(chemin: string, valeur: ValeurPresumee): string {
  const texte = PRESUMES[chemin.replace(/\[\d+\]/g, '[]')];
  if (texte === undefined) return `${chemin} : ${String(valeur ?? 'aucun')}`;
  return composer(typeof texte === 'string' ? texte : texte(valeur));
}

/** Two presumptions bear on the pays: their amount, or the hours of the months before the first one. */
function paies(valeur: ValeurPresumee): string {
  return String(valeur).startsWith('151.67')
    ? 'Vous travailliez à temps plein les mois d’avant : 151,67 heures par mois.'
    : 'Les mois sans paie donnée valent le salaire mensuel du contrat.';
}
