import type { Operandes } from '../operandes.ts';
import type { TextesRegles } from './type.ts';

const ACTIVITES: Readonly<Record<string, string>> = {
  'artisan-commercant': 'artisan, commerçant ou libéral hors CNAVPL',
  liberal: 'libéral de la CNAVPL',
  'conjoint-collaborateur': 'conjoint collaborateur',
};

const activite = (o: Operandes) => ACTIVITES[o.brut('activite')] ?? o.brut('activite');

/** Income and rights of the self-employed. */
export const INDEPENDANTS: TextesRegles = {
  'R-A-01': {
    titre: 'Activité couverte',
    appliquee: (o) =>
      o.oui('resultat')
        ? `Votre activité (${activite(o)}) donne droit aux indemnités, le ${o.date('debut')}.`
        : `Votre activité (${activite(o)}) n’y donnait pas droit le ${o.date('debut')}.`,
    ecartee: (o) => `Votre activité (${activite(o)}) n’y donnait pas droit le ${o.date('debut')}.`,
  },
  'R-A-03': {
    titre: 'Douze mois d’affiliation',
    appliquee: (o) =>
      o.oui('resultat')
        ? `Il faut ${o.decimal('mois')} mois d’affiliation le ${o.date('constat')}. Vous les avez.`
        : affiliationCourte(o),
    ecartee: affiliationCourte,
  },
  'R-A-03-m': {
    titre: 'Droits de l’emploi d’avant',
    appliquee: (o) =>
      o.oui('resultat')
        ? `Votre emploi a fini le ${o.date('finContrat')}. Ses droits sont gardés jusqu’au ${o.date('maintienJusquau')}.`
        : droitsFinis(o),
    ecartee: droitsFinis,
  },
  'R-A-04': {
    titre: 'Revenu compté selon les cotisations payées',
    appliquee: (o) =>
      `Les cotisations de ${o.brut('annee')} ne sont pas toutes payées. ` +
      `Le revenu compte pour ${o.euros('resultat')}.`,
    ecartee: (o) =>
      `Non appliqué parce que les cotisations de ${o.brut('annee')} sont payées, ou leur échéancier respecté.`,
    calcul: (o) =>
      `${o.euros('revenu')} × ${o.euros('acquittees')} ÷ ${o.euros('dues')} = ${o.euros('resultat')}`,
  },
  'R-A-04-j': {
    titre: 'Cotisations à jour',
    appliquee: (o) =>
      o.oui('resultat')
        ? 'Avant 2020, toutes les cotisations devaient être payées. Elles le sont.'
        : cotisationsDues(o),
    ecartee: cotisationsDues,
  },
  'R-A-05-m': {
    titre: 'Revenu d’un micro-entrepreneur',
    appliquee: (o) =>
      `En ${o.brut('annee')}, le revenu est le chiffre d’affaires moins un abattement : ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que cette année n’est pas en micro-entreprise.',
    calcul: (o) =>
      `ventes ${o.euros('vente')}, services ${o.euros('services')}, BNC ${o.euros('bnc')} : ${o.euros('resultat')}`,
  },
  'R-A-05': {
    titre: 'Revenu d’activité annuel moyen',
    appliquee: (o) =>
      `L’indemnité vient de la moyenne de vos revenus, de ${o.brut('premiere')} à ${o.brut('derniere')} : ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que l’activité est trop récente.',
    calcul: (o) => `${o.euros('total')} ÷ ${o.decimal('annees')} = ${o.euros('resultat')}`,
  },
  'R-A-06': {
    titre: 'Revenu estimé d’une activité récente',
    appliquee: (o) =>
      `Vous êtes affilié depuis le ${o.date('depuis')}. ` +
      `Le revenu est ramené à une année : ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que l’activité a trois années civiles entières.',
    calcul: (o) => `${o.euros('total')} ÷ ${o.jours('jours')} × 365 = ${o.euros('resultat')}`,
  },
  'R-A-07': {
    titre: 'Année 2020 écartée',
    appliquee: (o) =>
      `Sans 2020, le revenu moyen est plus haut : ${o.euros('sans')}. Il remplace ${o.euros('avec')}.`,
    ecartee: (o) =>
      `Non appliqué parce que le revenu moyen avec 2020 (${o.euros('avec')}) n’est pas plus bas.`,
  },
  'R-A-08': {
    titre: 'Plafond du revenu moyen',
    appliquee: (o) =>
      `Le revenu moyen (${o.euros('raam')}) dépasse le plafond. Il compte pour ${o.euros('plafond')}.`,
    ecartee: (o) => `Non appliqué parce que le revenu moyen ne dépasse pas ${o.euros('plafond')}.`,
  },
  'R-A-10-m': {
    titre: 'Indemnité minimale hors micro-entreprise',
    appliquee: (o) =>
      `Vos cotisations portent au moins sur ${o.euros('minimum')} par an. Ce revenu remplace ${o.euros('raam')}.`,
    ecartee: (o) =>
      `Non appliqué parce que le revenu moyen (${o.euros('raam')}) n’est pas sous ${o.euros('minimum')}.`,
  },
  'R-A-10': {
    titre: 'Revenu moyen minimal',
    appliquee: (o) =>
      o.oui('resultat')
        ? `Le revenu moyen doit atteindre ${o.euros('seuil')}. Il est de ${o.euros('raam')}.`
        : sousLeSeuil(o),
    ecartee: sousLeSeuil,
  },
  'R-A-09': {
    titre: 'Indemnité d’un jour',
    appliquee: (o) =>
      `L’indemnité d’un jour est le revenu moyen divisé par ${o.decimal('diviseur')} : ${o.euros('resultat')}.`,
    ecartee: () => 'Non appliqué parce que le droit n’est pas ouvert.',
    calcul: (o) => `${o.euros('raam')} ÷ ${o.decimal('diviseur')} = ${o.euros('resultat')}`,
  },
  'R-A-11': {
    titre: 'Forfait du conjoint collaborateur',
    appliquee: (o) =>
      `Le revenu compté est un forfait : ${o.pourcentage('part')} du plafond annuel (${o.euros('pass')}).`,
    ecartee: () => 'Non appliqué parce que ce forfait vise le seul conjoint collaborateur.',
    calcul: (o) => `${o.euros('pass')} × ${o.pourcentage('part')} = ${o.euros('resultat')}`,
  },
  'R-A-13': {
    titre: 'Suite d’un arrêt sans reprise du travail',
    appliquee: (o) =>
      `Vous n’avez pas repris le travail. Le revenu reste celui de l’arrêt du ${o.date('premierConstat')}.`,
    ecartee: () => 'Non appliqué parce que le travail a repris entre les deux arrêts.',
  },
  'R-A-18': {
    titre: 'Accident d’un indépendant',
    appliquee: () =>
      'Un indépendant n’a pas de régime d’accident du travail. L’arrêt est payé comme une maladie.',
    ecartee: () => 'Non appliqué parce que l’arrêt est une maladie.',
  },
};

function affiliationCourte(o: Operandes): string {
  return `Il faut ${o.decimal('mois')} mois d’affiliation le ${o.date('constat')}. La vôtre commence le ${o.date('depuis')}.`;
}

function droitsFinis(o: Operandes): string {
  return `Les droits de l’emploi fini le ${o.date('finContrat')} se sont éteints après le ${o.date('maintienJusquau')}.`;
}

function cotisationsDues(o: Operandes): string {
  return `Avant 2020, toutes les cotisations devaient être payées. Celles de ${o.brut('annee')} ne le sont pas.`;
}

function sousLeSeuil(o: Operandes): string {
  return `Sous ${o.euros('seuil')} de revenu moyen, rien n’est payé. Le vôtre est de ${o.euros('raam')}.`;
}
