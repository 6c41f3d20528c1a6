import { anneeDe, type Jour } from '@almanach/bareme';
import type { JourVue } from './jours.ts';

/** The day shown first: the first one paid, else the first one of the stops; inside one year when asked. */
export function premierJourUtile(vues: ReadonlyMap<Jour, JourVue>, annee?: number): Jour {
  const jours = [...vues.values()]
    .filter((vue) => annee === undefined || anneeDe(vue.jour) === annee)
    .sort((a, b) => a.jour - b.jour);
  return (jours.find((vue) => vue.parts.length > 0) ?? jours[0])?.jour ?? 0;
}
