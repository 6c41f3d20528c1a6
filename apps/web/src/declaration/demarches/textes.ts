import { composer } from '@almanach/textes';
import type { Demarche } from '../types.ts';

export function titreDemarche(
  quoi: Demarche['quoi'],
  aupresDe: Demarche['aupresDe'] | undefined,
): string {
  switch (quoi) {
    case 'volets-1-2':
      return 'Les volets 1 et 2, à votre caisse';
    case 'volet-3':
      if (aupresDe === undefined) return 'Le volet 3';
      return aupresDe === 'france-travail'
        ? 'Le volet 3, à France Travail'
        : 'Le volet 3, à votre agence';
    case 'prevoyance':
      return 'La déclaration à la prévoyance';
  }
}

/** Who does it: the person is never told to do what another one does. */
export function vousDevez({ quoi, qui, aupresDe }: Demarche, fait: boolean): string {
  if (quoi === 'volets-1-2') {
    if (qui === 'prescripteur') return 'Votre médecin les envoie par internet.';
    return fait
      ? 'Vous dites les avoir envoyés.'
      : 'Envoyez-les à votre caisse. Votre agence ne peut pas le faire à votre place.';
  }
  if (quoi === 'volet-3') {
    return aupresDe === 'agence'
      ? 'Remettez-le à votre agence. Il ne dit rien de votre santé.'
      : 'Remettez-le à France Travail. Il ne dit rien de votre santé.';
  }
  if (qui === 'agence') return 'Votre agence déclare cet arrêt. Ce n’est pas à vous.';
  return fait
    ? 'Votre déclaration, ici, a suffi.'
    : 'Entre deux missions, c’est à vous. Envoyer cette page la fait.';
}

export function origine({ quoi, origine: o }: Demarche): string {
  if (o === 'connaissance') return 'Deux jours à partir du jour où l’agence le sait, le';
  if (o === 'reception') return 'Deux jours à partir de la réception de l’avis, le';
  return quoi === 'volets-1-2'
    ? '48 heures à partir de la signature du médecin, le'
    : 'Deux jours à partir de la signature du médecin, le';
}

const RAISONS: Readonly<Record<string, string>> = {
  'jours-prescrits': 'Il donne les jours prescrits, sans la raison médicale.',
  'salaire-de-base': 'Elle donne le salaire qui sert au calcul.',
  'caisse-muette': 'Seulement si votre caisse ne nous répond pas.',
  portabilite: 'Elle prouve que vos droits continuent entre deux missions.',
  'portabilite-legale': 'Ils prouvent que vos droits continuent entre deux missions.',
  'derniere-mission': 'Il donne les dates de votre dernière mission.',
  virement: 'Il dit où vous payer.',
  'demande-de-la-caisse': 'Seulement si votre caisse les demande.',
  'origine-professionnelle': 'Ce document établit le lien avec votre travail.',
  rechute: 'Il relie cet arrêt au premier.',
  hospitalisation: 'Il donne les jours passés à l’hôpital.',
};

export function raisonPiece(code: string): string {
  return composer(RAISONS[code] ?? '');
}
