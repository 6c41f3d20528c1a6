import { Refus } from '../erreurs/refus.ts';
import { premiereEcheance } from './delais.ts';
import { type Demande, estOuverte, type Prolongation } from './demande.ts';
import { type MotifRefus, vautPour } from './refus-motives.ts';

/** Each step takes a request and gives it back changed, or refuses. None reads a clock. */

function exigerOuverte(demande: Demande): void {
  if (!estOuverte(demande)) throw new Refus(409, 'ALM-P-702');
}

export function prendre(demande: Demande, compte: string): Demande {
  exigerOuverte(demande);
  return { ...demande, etat: 'en_cours', traiteePar: compte };
}

/** Once, within the first month, for a reason the text knows: the person is told before that month ends. */
export function prolonger(demande: Demande, motif: Prolongation, aujourdhui: string): Demande {
  exigerOuverte(demande);
  if (demande.prolongeeLe !== null || aujourdhui > premiereEcheance(demande)) {
    throw new Refus(409, 'ALM-P-703');
  }
  return { ...demande, etat: 'en_cours', prolongeeLe: aujourdhui, prolongation: motif };
}

export function satisfaire(demande: Demande, aujourdhui: string): Demande {
  exigerOuverte(demande);
  return { ...demande, etat: 'satisfaite', closeLe: aujourdhui };
}

/** A refusal has a ground in the text for this very right; without one there is no refusal. */
export function refuser(
  demande: Demande,
  { motif, jusqua = null }: { motif: MotifRefus; jusqua?: string | null },
  aujourdhui: string,
): Demande {
  exigerOuverte(demande);
  if (!vautPour(motif, demande.droit)) throw new Refus(422, 'ALM-P-704');
  return { ...demande, etat: 'refusee', closeLe: aujourdhui, refus: motif, refusJusqua: jusqua };
}

export function retirer(demande: Demande, aujourdhui: string): Demande {
  exigerOuverte(demande);
  return { ...demande, etat: 'retiree', closeLe: aujourdhui };
}
