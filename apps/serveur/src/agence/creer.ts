import { randomUUID } from 'node:crypto';
import type { Tx } from '../base/pool.ts';
import { sql } from '../base/sql.ts';

export interface NouvelleAgence {
  /** Name of the group, made when no group has it. */
  groupe: string;
  siret: string;
  nom: string;
}

/** In a transaction of the system. @returns `null` when an agency already has this SIRET. */
export async function creerAgence(
  tx: Tx,
  { groupe, siret, nom }: NouvelleAgence,
): Promise<{ groupe: string; agence: string } | null> {
  await tx.lignes(sql`select pg_advisory_xact_lock(hashtextextended(${`groupe ${groupe}`}, 0))`);
  const connu = await tx.premiere(
    sql<{ id: string }>`select id from groupes where nom = ${groupe} order by cree_le, id limit 1`,
  );
  const id = connu?.id ?? randomUUID();
  if (connu === undefined) {
    await tx.executer(sql`insert into groupes (id, nom) values (${id}, ${groupe})`);
  }
  const agence = randomUUID();
  const posees = await tx.executer(sql`insert into agences (id, groupe_id, siret, nom)
    values (${agence}, ${id}, ${siret}, ${nom}) on conflict (siret) do nothing`);
  return posees === 0 ? null : { groupe: id, agence };
}

export interface AgenceLue {
  id: string;
  groupe: string;
  siret: string;
}

export async function lireAgences(tx: Tx, sirets: readonly string[]): Promise<AgenceLue[]> {
  return tx.lignes(sql<AgenceLue>`select id, groupe_id as groupe, siret from agences
    where siret = any (${sirets}::text[])`);
}
