import { type Jour, j } from './calendrier.ts';
import { empreinteDe } from './empreinte.ts';
import { OPTIONS_PAR_DEFAUT, type Options } from './interpretations.ts';
import { PARAMETRES } from './parametres/index.ts';
import { compiler } from './table.ts';
import type { Parametre, Table } from './types.ts';

type Tables = {
  readonly [K in keyof typeof PARAMETRES]: (typeof PARAMETRES)[K] extends Parametre<infer T>
    ? Table<T>
    : never;
};

/** The law as it was known on a day: every parameter compiled, the options chosen, and the seal of both. */
export interface Droit {
  readonly connuLe: Jour;
  readonly empreinte: string;
  readonly options: Options;
  readonly tables: Tables;
}

/**
 * Loads the law as known on a day.
 * @param connuLe `YYYY-MM-DD`; texts published later are ignored.
 * @param options choices of interpretation that differ from the defaults (see `INTERPRETATIONS`).
 * @throws RangeError when `connuLe` is not a date that exists.
 */
export function chargerDroit(connuLe: string, options: Partial<Options> = {}): Droit {
  const jourConnu = j(connuLe);
  const choisies: Options = { ...OPTIONS_PAR_DEFAUT, ...options };
  const tables = Object.fromEntries(
    Object.entries(PARAMETRES).map(([cle, p]) => [
      cle,
      compiler(p as Parametre<unknown>, jourConnu),
    ]),
  ) as unknown as Tables;
  return {
    connuLe: jourConnu,
    empreinte: empreinteDe(tables, choisies),
    options: choisies,
    tables,
  };
}
