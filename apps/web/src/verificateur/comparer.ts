import { chargerDroit } from '@almanach/bareme';
import {
  ecrireVerification,
  type LigneVersee,
  type SituationLue,
  type VerificationJson,
  verifier,
} from '@almanach/moteur';

/** The engine itself, in the tab. */
export function comparer(
  lue: SituationLue,
  connuLe: string,
  lignes: readonly LigneVersee[],
  complet: boolean,
): VerificationJson {
  return ecrireVerification(verifier(lue, chargerDroit(connuLe), lignes, { complet }));
}
