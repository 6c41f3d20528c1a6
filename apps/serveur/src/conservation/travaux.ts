import type { Base } from '../base/base.ts';
import type { Horloge } from '../horloge.ts';
import { purger } from './purge.ts';

const UN_JOUR = 86_400;

/** Every day, what is out of time goes. */
export function poserConservation({ travaux }: Base, horloge: Horloge): void {
  travaux.traiter('purger', async (tx) => {
    await purger(tx, horloge.aujourdhui());
  });
  travaux.planifier('purger', UN_JOUR);
}
