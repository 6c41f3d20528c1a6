import type { Objet } from '../types.ts';

export const TITRES: Readonly<Record<Objet, string>> = {
  'nouvel-arret': 'Déclarer un arrêt de travail',
  prolongation: 'Déclarer la suite d’un arrêt',
  rechute: 'Déclarer une rechute',
  'reprise-anticipee': 'Déclarer une reprise plus tôt que prévu',
  annulation: 'Annuler un arrêt déclaré',
};

export function objetDe(texte: string | null): Objet | null {
  return texte !== null && Object.hasOwn(TITRES, texte) ? (texte as Objet) : null;
}
