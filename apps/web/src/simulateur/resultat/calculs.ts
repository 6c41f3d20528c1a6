import type { DecompteJson, SituationJson } from '@almanach/moteur';
import { calculerAvecContrats } from '../../moteur/calculerAvecContrats.ts';

/** A situation, the day it is computed on, and the law as known on another one. */
export interface SituationACalculer {
  readonly situation: SituationJson;
  readonly le: string;
  readonly connuLe: string;
}

/** Rejects with the engine's own codes when the situation is refused. */
export async function calculOuRefus(
  situation: SituationJson,
  { le, connuLe }: SituationACalculer,
): Promise<DecompteJson> {
  const resultat = await calculerAvecContrats(situation, { le, connuLe });
  if (resultat.ok) return resultat.decompte;
  throw new RangeError(resultat.erreurs.map((e) => `${e.code} ${e.chemin}`).join(', '));
}
