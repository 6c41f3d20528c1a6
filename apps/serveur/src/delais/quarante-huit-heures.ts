import { type Droit, INCONNU, j, valeurAu } from '@almanach/bareme';
import { type DateIso, plusJours } from './jours.ts';

/** What the person or the agency is given to declare to the scheme, from the receipt of the notice (R-I-20). */
export const JOURS_DU_REGIME = 2;

/**
 * Last day to send volets 1–2: two days from the prescription (R321-2). Not carried past a week-end, as the engine
 * judges lateness: a day too early costs nothing, a day too late may.
 */
export function limiteCaisse(prescritLe: DateIso, droit: Droit): DateIso | null {
  const jours = valeurAu(droit.tables.delaiEnvoi, j(prescritLe));
  return jours === INCONNU || jours === null ? null : plusJours(prescritLe, jours);
}

/** Last day to declare to the scheme: it runs from the day the notice is in hand, not from its signature. */
export function limiteRegime(recuLe: DateIso): DateIso {
  return plusJours(recuLe, JOURS_DU_REGIME);
}
