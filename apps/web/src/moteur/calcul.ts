import './sansEval.ts';
import { chargerDroit, type Droit, type Options } from '@almanach/bareme';
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
  /** Readings of the texts that differ from the defaults. */
  readonly options?: Partial<Options>;
}

const droits = new Map<string, Droit>();

function droitConnu(connuLe: string, options: Partial<Options>): Droit {
  const cle = JSON.stringify([connuLe, options]);
  const connu = droits.get(cle);
  if (connu !== undefined) return connu;
  const droit = chargerDroit(connuLe, options);
  droits.set(cle, droit);
  return droit;
}

/** The engine itself, in the browser: nothing leaves it. */
export function calculer(situation: unknown, dates: Dates): ResultatCalcul {
  const lue = lireSituation(situation, { le: dates.le });
  if (!lue.ok) return lue;
  const droit = droitConnu(dates.connuLe, dates.options ?? {});
  return { ok: true, decompte: ecrireDecompte(calculerSituation(lue.valeur, droit)) };
}

export { messageErreur, phraseResultat };
