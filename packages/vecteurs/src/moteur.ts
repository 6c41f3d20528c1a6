import { chargerDroit } from '@almanach/bareme';
import { calculer, ecrireDecompte, lireSituation } from '@almanach/moteur';
import { catalogueLu } from './contrats.ts';
import type { Calcul } from './types.ts';

/** The engine, as a program under test. */
export const moteur: Calcul = (situation, { connuLe, options, contrats }) => {
  const lu = lireSituation(situation, { le: connuLe, contrats: catalogueLu(contrats) });
  if (!lu.ok) return { erreurs: lu.erreurs };
  return ecrireDecompte(calculer(lu.valeur, chargerDroit(connuLe, options)));
};
