import { randomBytes } from 'node:crypto';
import type { Tx } from '../pool.ts';
import { RefusBase } from '../refus.ts';
import { sql } from '../sql.ts';
import { chiffrer, dechiffrer, type Hasard, type Lieu, TAILLE_CLE } from './chiffrement.ts';
import type { Anneau, Emballage } from './trousseau.ts';

/** What a person's key does. It stays in memory for the length of a request. */
export interface ClePersonne {
  chiffrer(clair: Buffer | string, lieu: Lieu): Buffer;
  dechiffrer(chiffre: Buffer, lieu: Lieu): Buffer;
}

/** A table of wrapped keys, and the column that says whose they are. */
export const TABLES_DE_CLES = {
  cles_personnes: { nom: sql`cles_personnes`, de: sql`personne_id` },
  /** Keys of what belongs to no known person. */
  cles_sujets: { nom: sql`cles_sujets`, de: sql`sujet_id` },
} as const;

export type TableDeCles = keyof typeof TABLES_DE_CLES;

export function lieuDeCle(sujet: string, table: TableDeCles = 'cles_personnes'): Lieu {
  return { table, colonne: 'cle_emballee', ligne: sujet };
}

/** The keys of one table of one database: of persons, or of subjects that are none. */
export class ClesPersonnes {
  readonly #anneau: Anneau;
  readonly #hasard: Hasard;
  readonly #table: TableDeCles;

  constructor(anneau: Anneau, hasard: Hasard = randomBytes, table: TableDeCles = 'cles_personnes') {
    this.#anneau = anneau;
    this.#hasard = hasard;
    this.#table = table;
  }

  /** Gives the person a key, at the same time as their first row. */
  async creer(tx: Tx, personne: string): Promise<ClePersonne> {
    const cle = this.#hasard(TAILLE_CLE);
    const { maitresse, octets } = this.#anneau.emballer(
      cle,
      lieuDeCle(personne, this.#table),
      this.#hasard,
    );
    const { nom, de } = TABLES_DE_CLES[this.#table];
    await tx.executer(sql`insert into ${nom} (${de}, cle_maitresse, cle_emballee)
      values (${personne}, ${maitresse}, ${octets})`);
    return this.#usage(cle);
  }

  async lire(tx: Tx, personne: string): Promise<ClePersonne> {
    const { nom, de } = TABLES_DE_CLES[this.#table];
    const ligne = await tx.premiere(sql<{
      cle_maitresse: string | null;
      cle_emballee: Buffer | null;
    }>`
      select cle_maitresse, cle_emballee from ${nom} where ${de} = ${personne}`);
    if (ligne === undefined || ligne.cle_maitresse === null || ligne.cle_emballee === null) {
      throw new RefusBase(
        'ALM-P-621',
        'La clé de cette personne a été détruite, ou n’est pas à vous.',
      );
    }
    return this.ouvrir(personne, { maitresse: ligne.cle_maitresse, octets: ligne.cle_emballee });
  }

  /** A key read beside other things: a list opens each of its rows without a query for each. */
  ouvrir(personne: string, emballage: Emballage): ClePersonne {
    return this.#usage(this.#anneau.deballer(emballage, lieuDeCle(personne, this.#table)));
  }

  /** Erasure: what the key closed can no longer be read by anyone, backups of before aside. */
  async detruire(tx: Tx, personne: string, le: string): Promise<void> {
    const { nom, de } = TABLES_DE_CLES[this.#table];
    await tx.executer(sql`update ${nom}
      set cle_maitresse = null, cle_emballee = null, detruite_le = ${le}
      where ${de} = ${personne} and detruite_le is null`);
  }

  #usage(cle: Buffer): ClePersonne {
    return {
      chiffrer: (clair, lieu) => chiffrer(cle, Buffer.from(clair), lieu, this.#hasard),
      dechiffrer: (chiffre, lieu) => dechiffrer(cle, chiffre, lieu),
    };
  }
}
