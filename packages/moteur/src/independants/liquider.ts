import type { Chaine } from '../chronologie/chaines.ts';
import type { Calcul } from '../contexte.ts';
import { horsPerimetre } from '../decompte/indetermine.ts';
import type { ArretCalcule } from '../decompte/types.ts';

export function liquiderIndependant(c: Calcul, chaine: Chaine): ArretCalcule {
  return horsPerimetre(c, chaine);
}
