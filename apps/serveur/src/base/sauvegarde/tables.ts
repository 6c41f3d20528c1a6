import type { Client } from 'pg';
import { SCHEMA } from '../travaux/installer.ts';
import type { TableSauvee } from './format.ts';

interface LigneTable {
  nom: string;
  colonnes: string[];
  parents: string[];
}

/** Every table of the product but its history, each after those it refers to. */
export async function listerTables(client: Client): Promise<TableSauvee[]> {
  const { rows } = await client.query<LigneTable>(`
    select c.relname as nom,
      (select json_agg(a.attname order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as colonnes,
      (select coalesce(json_agg(distinct p.relname), '[]') from pg_constraint k join pg_class p on p.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as parents
    from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'migrations'
    order by c.relname collate "C"`);
  return ranger(rows).map(({ nom, colonnes }) => ({ schema: 'public', nom, colonnes }));
}

function ranger(tables: readonly LigneTable[]): LigneTable[] {
  const rangees: LigneTable[] = [];
  const faites = new Set<string>();
  while (rangees.length < tables.length) {
    const suivante = tables.find(
      ({ nom, parents }) => !faites.has(nom) && parents.every((p) => faites.has(p)),
    );
    // Two tables that refer to each other could not be filled one after the other.
    if (suivante === undefined) throw new Error('tables refer to each other in a circle');
    faites.add(suivante.nom);
    rangees.push(suivante);
  }
  return rangees;
}

/** The jobs that wait are part of the state; those that each node plans by itself are not. */
export async function listerTravaux(client: Client): Promise<TableSauvee[]> {
  const { rows } = await client.query<{ colonnes: string[] | null }>(
    `select json_agg(attname order by attnum) as colonnes from pg_attribute
     where attrelid = to_regclass($1) and attnum > 0 and not attisdropped`,
    [`${SCHEMA}.job`],
  );
  const colonnes = rows[0]?.colonnes ?? null;
  return colonnes === null ? [] : [{ schema: SCHEMA, nom: 'job', colonnes }];
}

/** What COPY reads of a table. */
export function sourceDe(client: Client, { schema, nom, colonnes }: TableSauvee): string {
  const liste = colonnes.map((c) => client.escapeIdentifier(c)).join(', ');
  const table = nomComplet(client, { schema, nom });
  if (schema !== SCHEMA) return `${table} (${liste})`;
  return `(select ${liste} from ${table} where state < 'completed' and singleton_key is distinct from 'planifie')`;
}

/** Where COPY writes it. */
export function cibleDe(client: Client, { schema, nom, colonnes }: TableSauvee): string {
  const liste = colonnes.map((c) => client.escapeIdentifier(c)).join(', ');
  return `${nomComplet(client, { schema, nom })} (${liste})`;
}

export function nomComplet(client: Client, { schema, nom }: Omit<TableSauvee, 'colonnes'>): string {
  return `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(nom)}`;
}
