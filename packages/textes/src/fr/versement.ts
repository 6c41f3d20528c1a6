import type { EcheanceJson } from '@almanach/moteur';
import { certitude } from './certitude.ts';
import { euros } from './nombres.ts';
import { composer } from './typographie.ts';

/** Name of a payment in a calendar that others may see: no reason, no payer, the amount only if wanted. */
export function versement(
  echeance: Pick<EcheanceJson, 'net' | 'certitude'>,
  montants: boolean,
): { titre: string; detail: string } {
  if (!montants) return { titre: 'Versement prévu', detail: '' };
  return {
    titre: composer(`Versement prévu : ${euros(echeance.net)}`),
    detail: composer(certitude(echeance.certitude).phrase),
  };
}
