import type { TextesRegles } from './type.ts';

/** Who a complementary contract covers, and from which day. */
export const CONTRATS_OUVERTURE: TextesRegles = {
  'ALM-K1': {
    titre: 'Contrat en vigueur',
    appliquee: (o) => `Le contrat ${o.brut('contrat')} est en vigueur le ${o.date('premierJour')}.`,
    ecartee: (o) =>
      `Non appliqué parce que le contrat ${o.brut('contrat')} n’a pas de version le ${o.date('premierJour')}.`,
  },
  'R-D-18': {
    titre: 'Garantie du contrat pour cette cause',
    appliquee: (o) =>
      `Contrat ${o.brut('contrat')}, version ${o.brut('version')}. ` +
      `La garantie « ${o.brut('resultat')} » couvre cette cause : ${o.brut('cause')}.`,
    ecartee: (o) =>
      `Non appliqué parce que le contrat ${o.brut('contrat')} ne couvre pas cette cause : ${o.brut('cause')}.`,
  },
  'R-D-07-1': {
    titre: 'Personnes couvertes par le contrat',
    appliquee: (o) => `Le contrat vous couvre : ${o.brut('constate')}.`,
    ecartee: (o) =>
      `Non appliqué parce que le contrat ne couvre pas cette situation : ${o.brut('constate')}.`,
  },
  'R-E-04': {
    titre: 'Âge demandé par le contrat',
    appliquee: (o) =>
      `Le ${o.date('le')}, votre âge est entre ${o.decimal('min')} et ${o.nombre('max', 'an')}.`,
    ecartee: (o) =>
      `Non appliqué parce que le ${o.date('le')} votre âge n’est pas entre ${o.decimal('min')} et ${o.nombre('max', 'an')}.`,
  },
  'R-D-06-1': {
    titre: 'Âge de fin de la garantie',
    appliquee: (o) =>
      `La garantie prend fin avec l’âge. Le dernier jour couvert est le ${o.date('resultat')}.`,
    ecartee: () => 'Non appliqué parce que l’arrêt finit avant cet âge.',
  },
  'R-D-07-2': {
    titre: 'Ancienneté demandée par le contrat',
    appliquee: (o) =>
      `Votre ancienneté court depuis le ${o.date('depuis')}. ` +
      `L’ancienneté demandée est atteinte le ${o.date('resultat')}.`,
    ecartee: (o) =>
      `Non appliqué parce que l’ancienneté demandée n’est atteinte que le ${o.date('resultat')}.`,
  },
  'R-I-10': {
    titre: 'Heures de travail demandées par le contrat',
    appliquee: (o) =>
      `Heures comptées ${o.periode()} : ${o.heures('travaillees')} de travail, ${o.heures('assimilees')} d’absence comptée. ` +
      `Il en faut plus de ${o.heures('seuil')}.`,
    ecartee: (o) =>
      `Non appliqué parce qu’il faut plus de ${o.heures('seuil')} ${o.periode()}. ` +
      `Vous avez ${o.heures('travaillees')} de travail et ${o.heures('assimilees')} d’absence comptée.`,
  },
  'R-I-12': {
    titre: 'Absences comptées comme du travail',
    appliquee: (o) =>
      `Votre absence ${o.periode()} compte : ${o.jours('jours')}. ` +
      `Un jour vaut un septième de ${o.heures('semaine')}, soit ${o.heures('resultat')} en tout.`,
    ecartee: () => 'Non appliqué parce qu’aucune absence ne compte.',
    calcul: (o) => `${o.decimal('jours')} × ${o.heures('semaine')} ÷ 7 = ${o.heures('resultat')}`,
  },
  'R-D-07-3': {
    titre: 'Délai pour déclarer l’arrêt',
    appliquee: (o) =>
      `L’arrêt devait partir le ${o.date('limite')} au plus tard. Il est parti le ${o.date('envoyeLe')}.`,
    ecartee: (o) =>
      `Non appliqué parce que l’arrêt est parti le ${o.date('envoyeLe')}. Il devait partir le ${o.date('limite')} au plus tard.`,
  },
  'R-D-07': {
    titre: 'Prise en charge par la Sécurité sociale',
    appliquee: () => 'Le contrat paie parce que la Sécurité sociale prend l’arrêt en charge.',
    ecartee: () =>
      'Non appliqué parce que la Sécurité sociale ne prend pas l’arrêt en charge. Le contrat l’exige.',
  },
  'R-I-20': {
    titre: 'Arrêt commencé pendant le contrat de travail',
    appliquee: (o) =>
      `L’arrêt commence le ${o.date('premierJour')}, pendant le contrat de travail.`,
    ecartee: (o) =>
      `Non appliqué parce que le contrat de travail a fini le ${o.date('finContrat')}. L’arrêt commence le ${o.date('premierJour')}.`,
  },
  'R-I-22': {
    titre: 'Arrêt commencé peu après le contrat de travail',
    appliquee: (o) =>
      `Le contrat de travail a fini le ${o.date('finContrat')}. ` +
      `La garantie reste ouverte aux arrêts commencés jusqu’au ${o.date('jusquau')}.`,
    ecartee: (o) =>
      `Non appliqué parce qu’il fallait un arrêt commencé au plus tard le ${o.date('jusquau')}.` +
      condition(o.brut('condition')),
  },
  'R-I-24': {
    titre: 'Garantie gardée pendant le chômage',
    appliquee: (o) =>
      `Le contrat de travail a fini le ${o.date('finContrat')}. ` +
      `Le chômage indemnisé garde la garantie jusqu’au ${o.date('jusquau')}.`,
    ecartee: (o) =>
      `Non appliqué parce qu’il fallait un arrêt commencé au plus tard le ${o.date('jusquau')}.` +
      condition(o.brut('condition')),
  },
  'R-I-32': {
    titre: 'Jours après la fin du contrat de travail',
    appliquee: (o) =>
      `L’arrêt dure ${o.jours('jours')} en tout, au moins ${o.jours('minimum')}. ` +
      `Les jours après le ${o.date('finContrat')} sont donc payés.`,
    ecartee: (o) =>
      `Non appliqué parce que l’arrêt dure ${o.jours('jours')} en tout. ` +
      `Il en faut ${o.decimal('minimum')} pour être payé après le ${o.date('finContrat')}.`,
  },
  'R-D-05-1': {
    titre: 'Adhésion avant l’arrêt',
    appliquee: (o) => `Vous avez adhéré le ${o.date('adhesion')}, avant l’arrêt.`,
    ecartee: (o) =>
      `Non appliqué parce que l’adhésion date du ${o.date('adhesion')}. L’arrêt commence le ${o.date('premierJour')}.`,
  },
  'R-D-05': {
    titre: 'Délai d’attente après l’adhésion',
    appliquee: (o) =>
      `Vous avez adhéré le ${o.date('adhesion')}. Le délai d’attente prend fin le ${o.date('resultat')}.`,
    ecartee: (o) =>
      `Non appliqué parce que le délai d’attente court jusqu’au ${o.date('resultat')}. L’arrêt commence le ${o.date('premierJour')}.`,
  },
};

function condition(brut: string): string {
  if (brut === 'inscrit') return ' Il faut aussi être inscrit à France Travail.';
  return brut === 'indemnise' ? ' Il faut aussi être indemnisé par France Travail.' : '';
}
