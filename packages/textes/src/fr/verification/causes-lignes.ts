import type { CodeCause } from '@almanach/moteur';
import { date } from '../calendrier.ts';
import { nombreDeJours, pourcentage, ratio } from '../nombres.ts';

export interface TexteCause {
  court: string;
  phrase: (operandes: Readonly<Record<string, string>>) => string;
  aVerifier: string;
}

export const NOTIFICATION = 'Relisez le décompte et la notification de la caisse.';
const PRELEVEMENTS = 'Vérifiez les taux de CSG et de CRDS imprimés sur le décompte.';

/** Causes seen on the lines themselves: their days, their contributions, their sums, their payee. */
export const TEXTES_LIGNES = {
  'jours-payes-deux-fois': {
    court: 'jours payés deux fois',
    phrase: (o) => `Des jours sont payés deux fois, à partir du ${date(o.du ?? '')}.`,
    aVerifier: 'Gardez cette somme de côté : la caisse peut la redemander.',
  },
  'jours-hors-arret': {
    court: 'jours payés hors de l’arrêt',
    phrase: (o) =>
      `Des jours sont payés hors des arrêts que vous avez saisis, à partir du ${date(o.du ?? '')}.`,
    aVerifier:
      'Ajoutez l’arrêt qui manque, s’il existe. Sinon la caisse peut redemander cette somme.',
  },
  'jours-non-verses': {
    court: 'jours absents du décompte',
    phrase: (o) =>
      `Il manque ${nombreDeJours(o.jours ?? '')} sur ce décompte, à partir du ${date(o.du ?? '')}.`,
    aVerifier: 'Cherchez d’abord ces jours sur un autre décompte.',
  },
  'csg-non-retenue': {
    court: 'CSG non retenue',
    phrase: () => 'Le net correspond à un calcul sans CSG.',
    aVerifier: PRELEVEMENTS,
  },
  'prelevements-non-retenus': {
    court: 'CSG et CRDS non retenues',
    phrase: () => 'Le net est égal au brut : ni CSG ni CRDS ne sont retenues.',
    aVerifier: PRELEVEMENTS,
  },
  'crds-non-retenue': {
    court: 'CRDS non retenue',
    phrase: () => 'Le net correspond à un calcul sans CRDS.',
    aVerifier: PRELEVEMENTS,
  },
  'csg-taux': {
    court: 'autre taux de CSG',
    phrase: (o) => `Le net correspond à une CSG de ${pourcentage(o.taux ?? '')}.`,
    aVerifier: PRELEVEMENTS,
  },
  'csg-assiette': {
    court: 'CSG calculée sur une autre somme',
    phrase: () => 'Le net correspond à une CSG calculée sur une autre somme que le montant brut.',
    aVerifier: PRELEVEMENTS,
  },
  'csg-deux-fois': {
    court: 'CSG retenue deux fois',
    phrase: () => 'Le net correspond à une CSG retenue deux fois.',
    aVerifier: PRELEVEMENTS,
  },
  'nombre-de-jours': {
    court: 'nombre de jours imprimé différent des dates',
    phrase: (o) =>
      `La ligne ${o.ligne ?? ''} compte ${nombreDeJours(o.imprime ?? '')}. Ses dates en donnent ${ratio(o.attendu ?? '')}.`,
    aVerifier: NOTIFICATION,
  },
  'ligne-mal-additionnee': {
    court: 'total de ligne différent',
    phrase: (o) =>
      `Le montant brut de la ligne ${o.ligne ?? ''} n’est pas le prix multiplié par les jours.`,
    aVerifier: NOTIFICATION,
  },
  destinataire: {
    court: 'autre destinataire du paiement',
    phrase: (o) =>
      o.imprime === 'employeur'
        ? 'Le décompte paie votre employeur. Votre situation dit que vous êtes payé directement.'
        : 'Le décompte vous paie. Votre situation dit que votre employeur avance l’indemnité.',
    aVerifier: 'Vérifiez si votre employeur maintient votre salaire et depuis quand.',
  },
} satisfies Partial<Record<CodeCause, TexteCause>>;
