import type { CodeCause } from '@almanach/moteur';
import { nombreDeJours, pourcentage, ratio } from '../nombres.ts';
import { NOTIFICATION, type TexteCause } from './causes-lignes.ts';

const REVENUS = 'Comparez vos avis d’imposition avec les revenus retenus par la caisse.';
const PLAFOND = 'Demandez à la caisse le plafond de revenu qu’elle a retenu.';
const MONTANTS = 'Demandez à la MSA la table des montants qu’elle a appliquée.';

/** Years of a list, oldest first: "2023, 2024" → "de 2023 et 2024". */
function desAnnees(liste: string): string {
  const annees = liste.split(', ');
  const derniere = annees.pop() ?? '';
  return annees.length === 0 ? `de ${derniere}` : `de ${annees.join(', ')} et ${derniere}`;
}

/** Causes of the schemes of self-employed persons and farmers. */
export const TEXTES_REGIMES = {
  'revenu-oublie': {
    court: 'une année de revenu manque',
    phrase: (o) => `Le versement correspond à un revenu nul en ${o.annee ?? ''}.`,
    aVerifier: REVENUS,
  },
  'annees-de-revenu': {
    court: 'autres années de revenu',
    phrase: (o) =>
      `Le versement correspond aux revenus ${desAnnees(o.annees ?? '')}. La règle prend les trois années d’avant l’arrêt.`,
    aVerifier: REVENUS,
  },
  'annee-2020': {
    court: 'année 2020 traitée autrement',
    phrase: (o) =>
      o.comptee === 'non'
        ? 'Le versement correspond à un calcul sans l’année 2020. Pour cet arrêt, elle compte.'
        : 'Le versement correspond à un calcul avec l’année 2020. Pour cet arrêt, elle peut être écartée.',
    aVerifier: REVENUS,
  },
  'abattement-micro': {
    court: 'abattement de micro-entreprise différent',
    phrase: (o) =>
      o.taux === '0'
        ? 'Le versement correspond à votre chiffre d’affaires sans abattement.'
        : `Le versement correspond à un abattement de ${pourcentage(o.taux ?? '')} sur votre chiffre d’affaires.`,
    aVerifier: REVENUS,
  },
  'cotisations-non-comptees': {
    court: 'cotisations non prises en compte',
    phrase: () => 'Le versement correspond à des cotisations entièrement payées.',
    aVerifier: 'Relisez le relevé de vos cotisations payées et dues.',
  },
  'plafond-annee-passee': {
    court: 'plafond d’une autre année',
    phrase: () =>
      'Le versement correspond au plafond de la Sécurité sociale d’une autre année que celle de l’arrêt.',
    aVerifier: PLAFOND,
  },
  'plafond-autre-profession': {
    court: 'plafond d’une autre profession',
    phrase: (o) =>
      o.plafonds === '3'
        ? 'Le versement correspond au plafond des professions libérales.'
        : 'Le versement correspond au plafond des artisans et des commerçants.',
    aVerifier: 'Vérifiez l’activité que la caisse connaît pour vous.',
  },
  'plafond-par-annee': {
    court: 'plafond appliqué à chaque année',
    phrase: () =>
      'Le versement correspond à un plafond sur chaque année. La règle plafonne la moyenne des années.',
    aVerifier: PLAFOND,
  },
  'seuil-de-revenu': {
    court: 'seuil de revenu traité autrement',
    phrase: () => 'Le versement correspond à un autre seuil de revenu, ou à aucun seuil.',
    aVerifier: REVENUS,
  },
  'diviseur-du-revenu': {
    court: 'revenu divisé par un autre nombre',
    phrase: (o) =>
      `Le versement correspond à un revenu annuel divisé par ${ratio(o.diviseur ?? '')}. La règle divise par 730.`,
    aVerifier: 'Demandez à la caisse le détail du revenu annuel moyen.',
  },
  'limite-du-liberal': {
    court: 'limite de 87 jours traitée autrement',
    phrase: (o) =>
      o.jours === undefined
        ? 'Le versement continue après 87 jours payés. Pour un libéral, la caisse s’arrête là.'
        : `Le versement s’arrête après ${nombreDeJours(o.jours)} payés. La règle est de 87 jours.`,
    aVerifier: NOTIFICATION,
  },
  'comptage-des-28-jours': {
    court: '28 premiers jours comptés autrement',
    phrase: (o) => COMPTES[o.compte ?? ''] ?? COMPTES.rechute ?? '',
    aVerifier: NOTIFICATION,
  },
  'montant-periode-passee': {
    court: 'montant d’une autre période',
    phrase: () =>
      'Le versement correspond aux montants d’une autre période. Ils changent chaque année, le 1er avril.',
    aVerifier: MONTANTS,
  },
  'montant-du-rang': {
    court: 'montant du 29e jour',
    phrase: (o) => {
      if (o.montant === 'premier')
        return 'Le versement reste au montant des 28 premiers jours. Il augmente au 29e jour.';
      return o.montant === 'second'
        ? 'Le versement est au montant du 29e jour dès le début.'
        : 'Le versement passe au second montant à un autre jour que le 29e.';
    },
    aVerifier: MONTANTS,
  },
  'cotisation-msa': {
    court: 'cotisation traitée autrement',
    phrase: () =>
      'Le versement correspond à une cotisation AMEXA payée à temps, ou à celle d’une autre année.',
    aVerifier: 'Relisez la date de paiement de votre cotisation AMEXA.',
  },
} satisfies Partial<Record<CodeCause, TexteCause>>;

const COMPTES: Readonly<Record<string, string>> = {
  payes: 'Le versement compte 28 jours payés. La règle compte 28 jours d’arrêt.',
  arret: 'Le versement compte 28 jours d’arrêt. Pour cet arrêt, la règle compte 28 jours payés.',
  rechute: 'Le versement compte 28 nouveaux jours. Pour un même accident, les jours s’ajoutent.',
};
