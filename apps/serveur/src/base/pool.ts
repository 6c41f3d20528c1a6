import type { Pool, PoolClient } from 'pg';
import type { Acces } from './acces.ts';
import { poserContexte, type Qui } from './contexte.ts';
import { estConflit, traduirePanne } from './panne.ts';
import { ouvrirPool } from './pool-pg.ts';
import { type Requete, texteDe } from './sql.ts';
import { TYPES_PG } from './types-pg.ts';

export interface Observation {
  texte: string;
  valeurs: readonly unknown[];
}

/** What a transaction can do. It dies with the function that received it. */
export interface Tx {
  /** Rows, as many as come. */
  lignes<L>(requete: Requete<L>): Promise<L[]>;
  /** The first row, or `undefined`. */
  premiere<L>(requete: Requete<L>): Promise<L | undefined>;
  /** The one row: none, or several, is a fault of ours. */
  une<L>(requete: Requete<L>): Promise<L>;
  /** Runs it. @returns how many rows it touched. */
  executer(requete: Requete): Promise<number>;
}

export interface OptionsTransaction {
  isolation?: 'read committed' | 'repeatable read' | 'serializable';
  /** Runs the function again, from the start, up to this many times, when it lost against another transaction. */
  reprises?: number;
  lectureSeule?: boolean;
}

export interface OptionsPool {
  connexions?: number;
  /** A query that lasts longer is cut, in milliseconds. */
  delaiRequete?: number;
  /** Sees every query of the transactions; tests count and explain them. */
  observer?: (observation: Observation) => void;
}

const DELAI_REQUETE = 10_000;

/** Connections of one role to one database. Nothing runs outside a transaction. */
export class PoolRole {
  readonly #pool: Pool;
  readonly #observer: ((o: Observation) => void) | undefined;
  #requetes = 0;

  constructor(acces: Acces, { connexions = 10, delaiRequete, observer }: OptionsPool = {}) {
    this.#observer = observer;
    this.#pool = ouvrirPool({
      ...acces,
      max: connexions,
      types: TYPES_PG,
      application_name: 'almanach',
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
      statement_timeout: delaiRequete ?? DELAI_REQUETE,
      lock_timeout: 5_000,
      idle_in_transaction_session_timeout: 30_000,
    });
  }

  /** Queries sent so far by transactions, their own bounds left out. */
  get requetes(): number {
    return this.#requetes;
  }

  async transaction<T>(
    qui: Qui,
    fn: (tx: Tx) => Promise<T>,
    options: OptionsTransaction = {},
  ): Promise<T> {
    for (let reste = options.reprises ?? 0; ; reste--) {
      try {
        return await this.#tenter(qui, fn, options);
      } catch (erreur) {
        if (reste <= 0 || !estConflit(erreur)) throw traduirePanne(erreur);
      }
    }
  }

  fermer(): Promise<void> {
    return this.#pool.end();
  }

  async #tenter<T>(qui: Qui, fn: (tx: Tx) => Promise<T>, options: OptionsTransaction): Promise<T> {
    const client = await this.#pool.connect();
    let casse = false;
    try {
      await client.query(debut(options));
      const contexte = poserContexte(qui);
      await client.query(texteDe(contexte), [...contexte.valeurs]);
      const resultat = await fn(this.#tx(client));
      const { command } = await client.query('commit');
      // A failed query whose error was swallowed: PostgreSQL undoes everything, and says so only here.
      if (command === 'ROLLBACK') throw new Error('transaction undone');
      return resultat;
    } catch (erreur) {
      casse = await client.query('rollback').then(
        () => false,
        () => true,
      );
      throw erreur;
    } finally {
      client.release(casse);
    }
  }

  #tx(client: PoolClient): Tx {
    const lancer = async (requete: Requete) => {
      const texte = texteDe(requete);
      this.#requetes++;
      this.#observer?.({ texte, valeurs: requete.valeurs });
      return client.query<Record<string, unknown>>(texte, [...requete.valeurs]);
    };
    // What a query gives is what its author says it gives: the only place where that is believed.
    const lignes = async <L>(requete: Requete<L>) => (await lancer(requete)).rows as L[];
    return {
      lignes,
      premiere: async (requete) => (await lignes(requete))[0],
      une: async (requete) => {
        const [ligne, ...autres] = await lignes(requete);
        if (ligne === undefined || autres.length > 0) throw new Error('one row was expected');
        return ligne;
      },
      executer: async (requete) => (await lancer(requete)).rowCount ?? 0,
    };
  }
}

function debut({ isolation = 'read committed', lectureSeule = false }: OptionsTransaction): string {
  return `begin isolation level ${isolation}${lectureSeule ? ' read only' : ''}`;
}
