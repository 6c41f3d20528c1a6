import { chargerDroit } from '@almanach/bareme';
import { calculer, lireSituation } from '@almanach/moteur';
import { LE } from '../cas/arrets-simples.mjs';

export { calculer, ecrireDecompte } from '@almanach/moteur';

export const droit = chargerDroit(LE);

export function lire(situation) {
  const lecture = lireSituation(situation, { le: LE });
  if (!lecture.ok) throw new Error(`a situation was refused: ${JSON.stringify(lecture.erreurs)}`);
  return lecture.valeur;
}

/** The engine as it ships, on situations already read. */
export function preparer(cas, options) {
  const lues = cas.map((c) => lire(c.situation));
  return (i) => calculer(lues[i], droit, options).totaux.brut;
}
