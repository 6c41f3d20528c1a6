import type { Chaine } from '../chronologie/chaines.ts';
import type { Calcul } from '../contexte.ts';
import type { ArretCalcule, Complement } from '../decompte/types.ts';

export function maintenir(_c: Calcul, _chaine: Chaine, _arret: ArretCalcule): Complement | null {
  return null;
}
