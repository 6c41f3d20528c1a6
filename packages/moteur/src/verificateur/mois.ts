import { ecrireJour, type Mois, premierJour } from '@almanach/bareme';

/** "2026-03". */
export function ecrireMois(m: Mois): string {
  return ecrireJour(premierJour(m)).slice(0, 7);
}
