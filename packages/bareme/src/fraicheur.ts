import { type Jour, j } from './calendrier.ts';
import { PARAMETRES } from './parametres/index.ts';
import type { Parametre } from './types.ts';

/** Parameters no longer known to hold `preavisJours` days after `au`, the first to lapse first. */
export function parametresPerimes(au: Jour, preavisJours = 30): readonly Parametre<unknown>[] {
  const limite = au + preavisJours;
  return Object.values<Parametre<unknown>>(PARAMETRES)
    .filter((p) => echeance(p) < limite)
    .sort((a, b) => echeance(a) - echeance(b));
}

function echeance(parametre: Parametre<unknown>): Jour {
  return parametre.valableJusqua === null ? Number.POSITIVE_INFINITY : j(parametre.valableJusqua);
}
