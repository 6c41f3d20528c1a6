import { chargerDroit } from '@almanach/bareme';
import { CATALOGUE } from '@almanach/contrats';
import {
  calculer,
  type DecompteJson,
  ecrireDecompte,
  lireCatalogue,
  lireSituation,
  type SituationJson,
} from '@almanach/moteur';
import { LE, type NomSituation, SITUATIONS } from './situations.ts';

const droit = chargerDroit(LE);

const catalogue = lireCatalogue(CATALOGUE);
if (!catalogue.ok) throw new Error(catalogue.erreurs.map((e) => `${e.code} ${e.chemin}`).join());
const contrats = catalogue.valeur;

/** The real engine on a situation; a refusal is a mistake of the test. */
export function calculerSituation(situation: SituationJson): DecompteJson {
  const lue = lireSituation(situation, { le: LE, contrats });
  if (!lue.ok) throw new Error(lue.erreurs.map((e) => `${e.code} ${e.chemin}`).join(', '));
  return ecrireDecompte(calculer(lue.valeur, droit));
}

export function decompteDe(nom: NomSituation): DecompteJson {
  return calculerSituation(SITUATIONS[nom]);
}
