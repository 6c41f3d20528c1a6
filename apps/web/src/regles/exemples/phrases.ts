import type { EtapeJson } from '@almanach/moteur';
import { type ExplicationEtape, expliquerEtape } from '@almanach/textes';
import { type Calcul, droitDe, type Vecteur } from '@almanach/vecteurs';

export interface Phrase extends ExplicationEtape {
  /** Vector whose operands the sentence holds. */
  readonly vecteur: string;
}

export interface PhrasesDeRegle {
  readonly appliquee?: Phrase;
  readonly ecartee?: Phrase;
}

/** The sentence of a rule that applies, and of one set aside, with the figures of real examples. */
export function phrasesDe(
  regle: string,
  vecteurs: readonly Vecteur[],
  calcul: Calcul,
): PhrasesDeRegle {
  const trouvees: { appliquee?: Phrase; ecartee?: Phrase } = {};
  for (const v of vecteurs) {
    for (const etape of etapes(v, calcul)) {
      if (etape.regle === regle)
        trouvees[etape.verdict] ??= { ...expliquerEtape(etape), vecteur: v.id };
    }
    if (trouvees.appliquee !== undefined && trouvees.ecartee !== undefined) break;
  }
  return trouvees;
}

function etapes(v: Vecteur, calcul: Calcul): readonly EtapeJson[] {
  const reponse = calcul(v.situation, droitDe(v));
  return 'trace' in reponse ? reponse.trace : [];
}
