import type { Qui } from '../base/contexte.ts';
import type { Tx } from '../base/pool.ts';
import { plusJours } from '../delais/jours.ts';
import { type Ecriture, ecrire, ecriture } from '../dossiers/depot/services.ts';
import type { ServicesPieces } from '../pieces/garde/services.ts';

/** The clock of the story: what is written at each of its days says that day. */
export interface Temps {
  /** A day of the story, counted from today. */
  jour: (n: number) => string;
  /** Services whose clock is that of the day. */
  services: (n: number) => ServicesPieces;
  ecrire<T>(qui: Qui, n: number, fn: (e: Ecriture) => Promise<T>): Promise<T>;
  /** In a transaction that is already open. */
  ecriture(tx: Tx, qui: Qui, n: number): Ecriture;
}

export function tempsDe(services: ServicesPieces, aujourdhui: string): Temps {
  let instants = 0;
  const jour = (n: number) => plusJours(aujourdhui, n);
  const au = (n: number): ServicesPieces => ({
    ...services,
    horloge: { aujourdhui: () => jour(n) },
    // Office hours; each writing a little after the one before.
    maintenant: () => Date.parse(`${jour(n)}T08:00:00.000Z`) + 1_000 * instants++,
  });
  return {
    jour,
    services: au,
    ecrire: (qui, n, fn) => ecrire(au(n), qui, fn),
    ecriture: (tx, qui, n) => ecriture(au(n), tx, qui),
  };
}
