import './sansEval.ts';
import { chargerDroit, type Droit, type Options } from '@almanach/bareme';
import {
  type Catalogue,
  calculer as calculerSituation,
  type DecompteJson,
  type Erreur,
  ecrireDecompte,
  lireCatalogue,
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
  /** Documents of the contracts that the situation names. */
  readonly contrats?: readonly unknown[] | undefined;
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

function catalogue(documents: readonly unknown[] | undefined): Catalogue | undefined {
  if (documents === undefined) return undefined;
  const lu = lireCatalogue(documents);
  return lu.ok ? lu.valeur : undefined;
}

/** The engine itself, in the browser: nothing leaves it. */
export function calculer(situation: unknown, dates: Dates): ResultatCalcul {
  const lue = lireSituation(situation, { le: dates.le, contrats: catalogue(dates.contrats) });
  if (!lue.ok) return lue;
  const droit = droitConnu(dates.connuLe, dates.options ?? {});
  return { ok: true, decompte: ecrireDecompte(calculerSituation(lue.valeur, droit)) };
}

export { messageErreur, phraseResultat };
