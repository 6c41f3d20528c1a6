import type { Jour } from '@almanach/bareme';
import type { DecompteJson, SituationJson } from '@almanach/moteur';
import { useEffect, useState } from 'react';
import { avecFin, type Pivot } from './scenarios.ts';

export type EtatScenario =
  | { readonly genre: 'calcul' }
  | { readonly genre: 'fait'; readonly decompte: DecompteJson }
  | { readonly genre: 'impossible' };

type Calculer = (situation: SituationJson) => Promise<DecompteJson>;

/** Computes the situation with another last day; a late answer to an old question is dropped. */
export function useScenario(
  situation: SituationJson,
  pivot: Pivot,
  fin: Jour,
  calculer: Calculer,
): EtatScenario {
  const [etat, changer] = useState<EtatScenario>({ genre: 'calcul' });
  useEffect(() => {
    let courant = true;
    changer({ genre: 'calcul' });
    calculer(avecFin(situation, pivot, fin)).then(
      (decompte) => courant && changer({ genre: 'fait', decompte }),
      () => courant && changer({ genre: 'impossible' }),
    );
    return () => {
      courant = false;
    };
  }, [situation, pivot, fin, calculer]);
  return etat;
}
