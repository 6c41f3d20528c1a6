import { setMaxListeners } from 'node:events';
import { setTimeout as attendre } from 'node:timers/promises';
import type { Pool } from 'pg';
import PgBoss from 'pg-boss';
import type { Acces } from '../acces.ts';
import { SYSTEME } from '../contexte.ts';
import { codeSql } from '../panne.ts';
import type { PoolRole, Tx } from '../pool.ts';
import { ouvrirPool } from '../pool-pg.ts';
import type { FILES } from './files.ts';
import { SCHEMA } from './installer.ts';

export type NomFile = (typeof FILES)[number]['nom'];

/** What a job carries: ids and codes, never what is personal. */
export type Charge = Readonly<Record<string, string | number | boolean | null>>;

export interface OptionsEnvoi {
  /** Not before this instant (ISO). */
  pasAvant?: string;
  /** Of several jobs with this key in the queue, one is kept while it waits. */
  cle?: string;
}

/** Runs in a transaction that ends with the job: its writes and the end of the job stand or fall together. */
export type Gestionnaire = (tx: Tx, charge: Charge) => Promise<void>;

export interface Travaux {
  /** Adds a job in the caller's transaction: undone with it. */
  envoyer(tx: Tx, file: NomFile, charge: Charge, options?: OptionsEnvoi): Promise<void>;
  /** Says who does the jobs of a queue. */
  traiter(file: NomFile, gestionnaire: Gestionnaire): void;
  /** Adds a job every so many seconds (a day at most), once whatever the number of nodes. */
  planifier(file: NomFile, secondes: number): void;
  demarrer(): Promise<void>;
  /** Lets the running jobs end. */
  arreter(): Promise<void>;
}

export interface OptionsTravaux {
  /** Pause of a queue that is empty, in milliseconds. */
  pause?: number;
  /** How often jobs whose worker died are looked for, in seconds. */
  ronde?: number;
  surErreur?: (erreur: unknown) => void;
}

const CONNEXIONS = 3;
const LOT = 5;
/** Seconds a done job stays where a second one of the same period is refused: the longest period is a day. */
const GARDE = 90_000;

/** The jobs, kept by pg-boss in the same database. */
export class TravauxEnBase implements Travaux {
  readonly #boss: PgBoss;
  readonly #pool: Pool;
  readonly #role: PoolRole;
  readonly #options: OptionsTravaux;
  readonly #gestionnaires = new Map<NomFile, Gestionnaire>();
  readonly #plans = new Map<NomFile, number>();
  readonly #boucles: Promise<void>[] = [];
  readonly #fin = new AbortController();

  /** @param role connections of `almanach_travaux`, where jobs run. */
  constructor(acces: Acces, role: PoolRole, options: OptionsTravaux = {}) {
    this.#role = role;
    this.#options = options;
    // Each queue and each plan waits on it: their number is known, no leak to look for.
    setMaxListeners(0, this.#fin.signal);
    this.#pool = ouvrirPool({ ...acces, max: CONNEXIONS, application_name: 'almanach-travaux' });
    this.#boss = new PgBoss({
      db: { executeSql: (texte: string, valeurs: unknown[]) => this.#pool.query(texte, valeurs) },
      schema: SCHEMA,
      migrate: false,
      schedule: false,
      supervise: true,
      archiveCompletedAfterSeconds: GARDE,
      maintenanceIntervalSeconds: options.ronde ?? 5,
    });
    this.#boss.on('error', (erreur) => this.#signaler(erreur));
  }

  async envoyer(tx: Tx, file: NomFile, charge: Charge, options: OptionsEnvoi = {}): Promise<void> {
    await this.#boss.send(file, charge, {
      db: baseDe(tx),
      ...(options.pasAvant === undefined ? {} : { startAfter: options.pasAvant }),
      ...(options.cle === undefined ? {} : { singletonKey: options.cle }),
    });
  }

  traiter(file: NomFile, gestionnaire: Gestionnaire): void {
    this.#gestionnaires.set(file, gestionnaire);
  }

  planifier(file: NomFile, secondes: number): void {
    this.#plans.set(file, secondes);
  }

  async demarrer(): Promise<void> {
    await this.#boss.start();
    for (const [file, gestionnaire] of this.#gestionnaires) {
      this.#boucles.push(this.#servir(file, gestionnaire));
    }
    for (const [file, secondes] of this.#plans) this.#boucles.push(this.#rappeler(file, secondes));
  }

  async arreter(): Promise<void> {
    this.#fin.abort();
    await Promise.all(this.#boucles);
    await this.#boss.stop({ graceful: false, close: false });
    await this.#pool.end();
  }

  /** Not pg-boss's own loop: it lets the end of a job fail unseen, which would end the process. */
  async #servir(file: NomFile, gestionnaire: Gestionnaire): Promise<void> {
    while (!this.#fin.signal.aborted) {
      const travaux = await this.#prendre(file);
      for (const travail of travaux) {
        await this.#faire(file, travail, gestionnaire);
      }
      if (travaux.length === 0) await this.#attendre(this.#options.pause ?? 500);
    }
  }

  async #prendre(file: NomFile): Promise<PgBoss.Job<Charge>[]> {
    try {
      return await this.#boss.fetch<Charge>(file, { batchSize: LOT });
    } catch (erreur) {
      this.#signaler(erreur);
      return [];
    }
  }

  async #faire(
    file: NomFile,
    { id, data }: PgBoss.Job<Charge>,
    faire: Gestionnaire,
  ): Promise<void> {
    try {
      await this.#role.transaction(SYSTEME, async (tx) => {
        await faire(tx, data);
        // None ended: it took too long and was given to another worker, whose effect alone must stand.
        if ((await terminer(this.#boss, tx, file, id)) === 0) throw new Error('job taken again');
      });
    } catch (erreur) {
      this.#signaler(erreur);
      const trace = { code: codeSql(erreur) ?? 'interne' };
      await this.#boss.fail(file, id, trace).catch((e: unknown) => this.#signaler(e));
    }
  }

  async #rappeler(file: NomFile, secondes: number): Promise<void> {
    while (!this.#fin.signal.aborted) {
      const options = { singletonSeconds: secondes, singletonKey: 'planifie' };
      await this.#boss.send(file, {}, options).catch((e: unknown) => this.#signaler(e));
      await this.#attendre(Math.min(secondes * 500, 60_000));
    }
  }

  async #attendre(ms: number): Promise<void> {
    await attendre(ms, undefined, { signal: this.#fin.signal }).catch(() => undefined);
  }

  #signaler(erreur: unknown): void {
    this.#options.surErreur?.(erreur);
  }
}

async function terminer(boss: PgBoss, tx: Tx, file: NomFile, id: string): Promise<number> {
  let finis = 0;
  const suivi: PgBoss.Db = {
    executeSql: async (texte, valeurs) => {
      const resultat = await baseDe(tx).executeSql(texte, valeurs);
      finis = Number((resultat.rows[0] as { count?: unknown } | undefined)?.count ?? 0);
      return resultat;
    },
  };
  await boss.complete(file, id, {}, { db: suivi });
  return finis;
}

/** Lets pg-boss write in the caller's transaction. Its text already has its places numbered. */
function baseDe(tx: Tx): PgBoss.Db {
  return {
    executeSql: async (texte, valeurs) => ({
      rows: await tx.lignes({ morceaux: [texte], valeurs }),
    }),
  };
}
