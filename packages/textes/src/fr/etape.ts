import type { EtapeJson } from '@almanach/moteur';
import { operandes } from './operandes.ts';
import { reference } from './reference.ts';
import { TEXTES_REGLES } from './regles/index.ts';
import { composer } from './typographie.ts';

export interface ExplicationEtape {
  titre: string;
  phrase: string;
  /** The formula with its figures; absent when the rule has none, or when it was set aside. */
  calcul?: string;
  reference: string;
}

/** One step of the reasoning, told from its operands; a rule without a text keeps its id. */
export function expliquerEtape(etape: EtapeJson): ExplicationEtape {
  const texte = TEXTES_REGLES[etape.regle];
  const source = reference(etape);
  if (texte === undefined) return { titre: etape.regle, phrase: etape.resultat, reference: source };
  const o = operandes({ ...etape.entrees, resultat: etape.resultat });
  const phrase = composer(texte[etape.verdict](o));
  const calcul = etape.verdict === 'appliquee' ? (texte.calcul?.(o) ?? '') : '';
  const explication = { titre: composer(texte.titre), phrase, reference: source };
  return calcul === '' ? explication : { ...explication, calcul };
}

/** Title of a rule; a rule without a text keeps its id. */
export function titreRegle(id: string): string {
  const texte = TEXTES_REGLES[id];
  return texte === undefined ? id : composer(texte.titre);
}
