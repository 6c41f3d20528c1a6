import type { Chaine } from '../chronologie/chaines.ts';
import type { Calcul } from '../contexte.ts';
import { horsPerimetre } from '../decompte/indetermine.ts';
import type { ArretCalcule } from '../decompte/types.ts';
import type { Reference } from '../salaire/reference.ts';

export function liquiderAccident(c: Calcul, chaine: Chaine, _reference: Reference): ArretCalcule {
  return horsPerimetre(c, chaine);
}
