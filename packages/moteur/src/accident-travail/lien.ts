import type { Chaine } from '../chronologie/chaines.ts';
import type { Lien } from '../chronologie/lien.ts';
import { type Calcul, exiger } from '../contexte.ts';
import type { Arret } from '../situation/types.ts';
import { REGLES } from '../trace/regles.ts';
import { compatibles, identite } from './sinistres.ts';

/**
 * A prolongation of the same accident, after two empty days at most, goes on with the stop; anything else is a new
 * one. The tolerances of before September 2024 were those of sickness: an empty day is never paid here.
 */
export function lierAccident(c: Calcul, chaine: Chaine, arret: Arret): Lien {
  const ecart = arret.du - chaine.au - 1;
  const max = exiger(c.droit.tables.ecartSansCarence, arret.du);
  const suite =
    arret.type === 'prolongation' &&
    ecart <= max &&
    compatibles(identite(chaine.prescriptions), identite([arret]));
  const lien = suite ? 'suite' : 'nouvel-arret';
  if (c.trace.active) {
    const entrees = { precedentFin: chaine.au, debut: arret.du, ecart, type: arret.type };
    c.trace.noter(REGLES.suiteAccident, arret.du, entrees, lien, suite);
  }
  return lien;
}
