import { randomUUID } from 'node:crypto';
import type { Base } from '../base/base.ts';
import type { ClePersonne } from '../base/cles/personnes.ts';
import type { Tx } from '../base/pool.ts';
import { sql } from '../base/sql.ts';
import type { Identite } from './types.ts';

const lieu = (colonne: string, ligne: string) => ({ table: 'personnes', colonne, ligne });

export interface NouvellePersonne {
  identite: Identite;
  /** As `lireNir` gives it: the index finds no other writing. */
  nir?: string;
  /** Agency group that enters it. */
  groupe?: string;
  /** `a_verifier`: entered under a number that is another identity's. */
  etat?: 'connue' | 'a_verifier';
}

/** A person and their key. In a manager's transaction, or the system's. */
export async function creerPersonne(
  base: Base,
  tx: Tx,
  { identite, nir, groupe, etat = 'connue' }: NouvellePersonne,
): Promise<string> {
  const id = randomUUID();
  await tx.executer(
    sql`insert into personnes (id, etat, cree_par_groupe) values (${id}, ${etat}, ${groupe ?? null})`,
  );
  const cle = await base.cles.creer(tx, id);
  await tx.executer(sql`update personnes set
    identite_chiffre = ${cle.chiffrer(JSON.stringify(identite), lieu('identite_chiffre', id))},
    nir_chiffre = ${nir === undefined ? null : cle.chiffrer(nir, lieu('nir_chiffre', id))},
    nir_index = ${nir === undefined ? null : base.indexer('nir', nir)}
    where id = ${id}`);
  return id;
}

/** The identity, or `null` when nothing was entered. */
export function dechiffrerIdentite(
  cle: ClePersonne,
  personne: string,
  chiffre: Buffer | null,
): Identite | null {
  if (chiffre === null) return null;
  return JSON.parse(
    cle.dechiffrer(chiffre, lieu('identite_chiffre', personne)).toString(),
  ) as Identite;
}

export async function lireIdentite(base: Base, tx: Tx, personne: string): Promise<Identite | null> {
  const { identite_chiffre: chiffre } = await tx.une(
    sql<{ identite_chiffre: Buffer | null }>`
      select identite_chiffre from personnes where id = ${personne}`,
  );
  return dechiffrerIdentite(await base.cles.lire(tx, personne), personne, chiffre);
}
