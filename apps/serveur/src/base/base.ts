import { type Acces, accesDuRole } from './acces.ts';
import { ClesPersonnes } from './cles/personnes.ts';
import type { Trousseau } from './cles/trousseau.ts';
import { ANONYME, type Qui } from './contexte.ts';
import { ROLES } from './migrer/roles.ts';
import { type OptionsPool, type OptionsTransaction, PoolRole, type Tx } from './pool.ts';
import { sql } from './sql.ts';
import { type OptionsTravaux, type Travaux, TravauxEnBase } from './travaux/travaux.ts';

/** A database as its application role sees it. */
interface Espace {
  /** Runs `fn` on behalf of `qui`: all of it, or nothing. */
  transaction<T>(qui: Qui, fn: (tx: Tx) => Promise<T>, options?: OptionsTransaction): Promise<T>;
  /** Keys of persons in this database. */
  cles: ClesPersonnes;
}

export interface EtatBase {
  /** Version of PostgreSQL. */
  postgres: string;
}

export interface Base extends Espace {
  sorte: 'embarquee' | 'externe';
  /** Keys of what belongs to no known person: accounts of staff, requests that wait, mail. */
  clesSujets: ClesPersonnes;
  /** The medical vault. */
  coffre: Espace;
  travaux: Travaux;
  /** Keyed hash of a normalised value (`nir`, `iban`, `courriel`), to look it up without keeping it readable. */
  indexer: Trousseau['indexer'];
  sceau: Trousseau['sceau'];
  /** Queries sent so far by transactions: tests compare two paths by it. */
  requetes(): number;
  /** Throws when the database does not answer. */
  etat(): Promise<EtatBase>;
  fermer(): Promise<void>;
}

export interface OptionsBase {
  sorte: Base['sorte'];
  acces: { almanach: Acces; coffre: Acces };
  trousseau: Trousseau;
  /** Source of the roles' passwords; `null` on the private socket of the embedded server. */
  secretRoles: Buffer | null;
  pool?: OptionsPool;
  travaux?: OptionsTravaux;
}

/** Opens the connections of each role to databases that are up to date. */
export function ouvrirBase(options: OptionsBase): Base {
  const { acces, trousseau, secretRoles } = options;
  const app = new PoolRole(accesDuRole(acces.almanach, ROLES.app, secretRoles), options.pool);
  const accesTravaux = accesDuRole(acces.almanach, ROLES.travaux, secretRoles);
  const jobs = new PoolRole(accesTravaux, { ...options.pool, connexions: 5 });
  const coffre = new PoolRole(accesDuRole(acces.coffre, ROLES.coffre, secretRoles), {
    ...options.pool,
    connexions: 5,
  });
  const travaux = new TravauxEnBase(accesTravaux, jobs, options.travaux);
  return {
    sorte: options.sorte,
    // `systeme` is the jobs' role: the one of requests can never claim it.
    transaction: (qui, fn, o) => (qui.role === 'systeme' ? jobs : app).transaction(qui, fn, o),
    cles: new ClesPersonnes(trousseau.plateforme),
    clesSujets: new ClesPersonnes(trousseau.plateforme, undefined, 'cles_sujets'),
    coffre: {
      transaction: (qui, fn, o) => coffre.transaction(qui, fn, o),
      cles: new ClesPersonnes(trousseau.coffre),
    },
    travaux,
    indexer: trousseau.indexer,
    sceau: trousseau.sceau,
    requetes: () => app.requetes + jobs.requetes + coffre.requetes,
    etat: () =>
      app.transaction(ANONYME, (tx) =>
        tx.une(
          sql<EtatBase>`select split_part(current_setting('server_version'), ' ', 1) as postgres`,
        ),
      ),
    fermer: async () => {
      await travaux.arreter();
      await Promise.all([app.fermer(), jobs.fermer(), coffre.fermer()]);
    },
  };
}
