import { type Droit, INCONNU, type Jour, valeurAu } from '@almanach/bareme';

type TableDe<T> = Parameters<typeof valeurAu<T>>[0];

/** Figure of law of a day; `null` where the law set it aside. A day the oracle may not compute is a fault of the generator. */
export function loi<T>(table: TableDe<T>, jour: Jour): T | null {
  const v = valeurAu(table, jour);
  if (v === INCONNU) throw new RangeError(`${table.id} is not known on day ${jour}`);
  return v;
}

export function chiffre<T>(table: TableDe<T>, jour: Jour): T {
  const v = loi(table, jour);
  if (v === null) throw new RangeError(`${table.id} is set aside on day ${jour}`);
  return v;
}

export type { Droit };
