import { randomBytes } from 'node:crypto';
import type { Tx } from '../pool.ts';
import { RefusBase } from '../refus.ts';
import { sql } from '../sql.ts';
import { chiffrer, dechiffrer, type Hasard, type Lieu, TAILLE_CLE } from './chiffrement.ts';
import type { Anneau } from './trousseau.ts';

/** What a person's key does. It stays in memory for the length of a request. */
export interface ClePersonne {
  chiffrer(clair: Buffer | string, lieu: Lieu): Buffer;
  dechiffrer(chiffre: Buffer, lieu: Lieu): Buffer;
}

export function lieuDeCle(personne: string): Lieu {
  return { table: 'cles_personnes', colonne: 'cle_emballee', ligne: personne };
}

/** The keys of persons, in `cles_personnes` of one database. */
export class ClesPersonnes {
  readonly #anneau: Anneau;
  readonly #hasard: Hasard;

  constructor(anneau: Anneau, hasard: Hasard = randomBytes) {
    this.#anneau = anneau;
    this.#hasard = hasard;
  }

  /** Gives the person a key, at the same time as their first row. */
  async creer(tx: Tx, personne: string): Promise<ClePersonne> {
    const cle = this.#hasard(TAILLE_CLE);
    const { maitresse, octets } = this.#anneau.emballer(cle, lieuDeCle(personne), this.#hasard);
    await tx.executer(sql`insert into cles_personnes (personne_id, cle_maitresse, cle_emballee)
      values (${personne}, ${maitresse}, ${octets})`);
    return this.#usage(cle);
  }

  async lire(tx: Tx, personne: string): Promise<ClePersonne> {
    const ligne = await tx.premiere(sql<{
      cle_maitresse: string | null;
      cle_emballee: Buffer | null;
    }>`
      select cle_maitresse, cle_emballee from cles_personnes where personne_id = ${personne}`);
    if (ligne === undefined || ligne.cle_maitresse === null || ligne.cle_emballee === null) {
      throw new RefusBase(
        'ALM-P-621',
        'La clé de cette personne a été détruite, ou n’est pas à vous.',
      );
    }
    const emballage = { maitresse: ligne.cle_maitresse, octets: ligne.cle_emballee };
    return this.#usage(this.#anneau.deballer(emballage, lieuDeCle(personne)));
  }

  /** Erasure: what the key closed can no longer be read by anyone, backups of before aside. */
  async detruire(tx: Tx, personne: string, le: string): Promise<void> {
    await tx.executer(sql`update cles_personnes
      set cle_maitresse = null, cle_emballee = null, detruite_le = ${le}
      where personne_id = ${personne} and detruite_le is null`);
  }

  #usage(cle: Buffer): ClePersonne {
    return {
      chiffrer: (clair, lieu) => chiffrer(cle, Buffer.from(clair), lieu, this.#hasard),
      dechiffrer: (chiffre, lieu) => dechiffrer(cle, chiffre, lieu),
    };
  }
}
