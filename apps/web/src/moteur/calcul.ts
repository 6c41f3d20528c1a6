import './sansEval.ts';
import { chargerDroit, type Droit } from '@almanach/bareme';
import {
  calculer as calculerSituation,
  type DecompteJson,
  type Erreur,
  ecrireDecompte,
  lireSituation,
} from '@almanach/moteur';
import { messageErreur, phraseResultat } from '@almanach/textes';

export type ResultatCalcul =
  | { readonly ok: true; readonly decompte: DecompteJson }
  | { readonly ok: false; readonly erreurs: readonly Erreur[] };

export interface Dates {
  /** Date of the computation. */
  readonly le: string;
  /** The law as known on this day. */
  readonly connuLe: string;
}

const droits = new Map<string, Droit>();

function droitConnu(connuLe: string): Droit {
  const connu = droits.get(connuLe);
  if (connu !== undefined) return connu;
  const droit = chargerDroit(connuLe);
  droits.set(connuLe, droit);
  return droit;
}

/** The engine itself, in the browser: nothing leaves it. */
export function calculer(situation: unknown, { le, connuLe }: Dates): ResultatCalcul {
  const lue = lireSituation(situation, { le });
  if (!lue.ok) return lue;
  return { ok: true, decompte: ecrireDecompte(calculerSituation(lue.valeur, droitConnu(connuLe))) };
}

export { messageErreur, phraseResultat };
