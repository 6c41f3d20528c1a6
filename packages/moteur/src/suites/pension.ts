import { ecrireJour, type Jour } from '@almanach/bareme';
import type { Chaine } from '../chronologie/chaines.ts';
import { avertir, type Calcul } from '../contexte.ts';
import { REGLES } from '../trace/regles.ts';

/** First day that a pension pays in the place of the benefit. */
export interface Releve {
  depuis: Jour;
  trace: readonly number[];
}

/**
 * R-G-37, R-G-73: the invalidity pension ends the benefits of the stop it follows; a stop begun under the pension is
 * another one, paid on the wages really received.
 */
export function releveParPension(c: Calcul, chaine: Chaine): Releve | null {
  const { invalidite } = c.situation.assure;
  if (invalidite === null || invalidite.depuis > chaine.au) return null;
  const { depuis } = invalidite;
  const memeArret = chaine.du < depuis;
  if (!memeArret) avertir(c, 'ALM-A-052', { depuis: ecrireJour(depuis) });
  const entrees = { premierJour: chaine.du, pensionDepuis: depuis };
  const trace = c.trace.active
    ? [c.trace.noter(REGLES.pensionNonCumulable, depuis, entrees, memeArret, memeArret)]
    : [];
  return memeArret ? { depuis, trace } : null;
}
