import type { Jour } from '@almanach/bareme';
import { type Chaine, famille } from '../../chronologie/chaines.ts';
import type { Calcul } from '../../contexte.ts';
import type { Arret } from '../../situation/types.ts';
import type { Garantie } from '../types.ts';

/**
 * R-I-35: the relapse of a stop that the guarantee covered is covered wherever it falls: the windows then look at the
 * first stop. Where that one is not told, they look at the relapse itself.
 */
export function jourDeSurvenance(c: Calcul, chaine: Chaine, garantie: Garantie): Jour {
  const premier = chaine.prescriptions[0] as Arret;
  if (premier.type !== 'rechute' || garantie.rechute?.siInitialIndemnise !== true) return chaine.du;
  return initial(c, premier)?.du ?? chaine.du;
}

function initial(c: Calcul, rechute: Arret): Arret | null {
  let avant: Arret | null = null;
  for (const a of c.situation.arrets) {
    if (a.du >= rechute.du || famille(a) !== famille(rechute)) continue;
    if (rechute.suiteDe !== null && a.id === rechute.suiteDe) return a;
    if (a.type !== 'rechute' && a.sinistre === rechute.sinistre) avant = a;
  }
  return avant;
}
