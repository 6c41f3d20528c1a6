import Engine from 'publicodes';
import { REGLES_IJ, REGLES_SMIC, situationPublicodes } from './regles-publicodes.mjs';

const MUET = { log: () => {}, warn: () => {}, error: console.error };

/** Every fact is given anew each time: keeping the previous situation spares publicodes a copy of its context. */
export function evaluateur(regles, cible, situations) {
  const moteur = new Engine(regles, { logger: MUET });
  return (i) => {
    moteur.setSituation(situations[i], { keepPreviousSituation: true });
    return Math.round((moteur.evaluate(cible).nodeValue ?? 0) * 100);
  };
}

/** Publicodes alone, with nothing to load but the rules of this work. */
export function preparer(cas) {
  const situations = cas.map((c) => situationPublicodes(c.faits));
  return evaluateur({ ...REGLES_SMIC, ...REGLES_IJ }, 'IJ . total', situations);
}
