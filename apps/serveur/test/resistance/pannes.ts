import type { Base } from '../../src/base/base.ts';
import { SYSTEME } from '../../src/base/contexte.ts';
import { codeSql } from '../../src/base/panne.ts';
import type { Tx } from '../../src/base/pool.ts';
import { avecProprietaire } from '../../src/base/proprietaire.ts';
import { type Requete, sql } from '../../src/base/sql.ts';
import type { Hote } from './hote.ts';
import type { Temoins } from './temoins.ts';

/**
 * The failures that make PostgreSQL write the most in its log, each with a witness among its values.
 * @returns the codes that came.
 */
export async function provoquer(base: Base, { nom, nir, diagnostic }: Temoins): Promise<string[]> {
  const codes: string[] = [];
  const essayer = async (fn: (tx: Tx) => Promise<unknown>): Promise<void> => {
    const erreur: unknown = await base.transaction(SYSTEME, fn).catch((e: unknown) => e);
    codes.push(codeSql(erreur) ?? 'none');
  };
  const lancer = (requete: Requete) => essayer((tx) => tx.lignes(requete));
  await lancer(sql`select ${diagnostic}::text::int`);
  await lancer(sql`select 1 / (length(${nom}::text) - length(${nom}::text))`);
  await lancer(
    sql`insert into groupes (id, nom) values (gen_random_uuid(), ${nom}), (null, ${nir})`,
  );
  // A number of 15 digits breaks a check; of 14, the group that is missing breaks a reference.
  for (const siret of [nir, nir.slice(1)]) {
    await lancer(sql`insert into agences (id, groupe_id, siret, nom)
      values (gen_random_uuid(), gen_random_uuid(), ${siret}, ${nom})`);
  }
  await essayer(async (tx) => {
    await tx.executer(
      sql`insert into groupes (id, nom) values ('00000000-0000-4000-8000-000000000077', ${nom})`,
    );
    await tx.executer(
      sql`insert into groupes (id, nom) values ('00000000-0000-4000-8000-000000000077', ${nir})`,
    );
  });
  await essayer(async (tx) => {
    await tx.executer(sql`set local statement_timeout = 50`);
    await tx.lignes(sql`select pg_sleep(5), ${diagnostic}::text`);
  });
  await Promise.all([croiser(base, nom, [1, 2], codes), croiser(base, nir, [2, 1], codes)]);
  return codes;
}

/** Two that wait for each other: PostgreSQL ends one of them. */
async function croiser(
  base: Base,
  temoin: string,
  ordre: readonly [number, number],
  codes: string[],
): Promise<void> {
  const prendre = (n: number) => sql`select pg_advisory_xact_lock(77, ${n}), ${temoin}::text`;
  await base
    .transaction(SYSTEME, async (tx) => {
      await tx.lignes(prendre(ordre[0]));
      await tx.lignes(sql`select pg_sleep(0.3)`);
      await tx.lignes(prendre(ordre[1]));
    })
    .catch((erreur: unknown) => codes.push(codeSql(erreur) ?? 'none'));
}

/** A connection killed in the middle of its query: PostgreSQL says what it was doing, and starts again. */
export async function tuerUneRequete(hote: Hote, base: Base, { nom }: Temoins): Promise<void> {
  const perdue = base
    .transaction(SYSTEME, (tx) => tx.lignes(sql`select pg_sleep(20), ${nom}::text as temoin_vu`))
    .then(
      () => 'ended',
      () => 'lost',
    );
  for (let pid: number | undefined; pid === undefined; ) {
    pid = await avecProprietaire(hote.acces.almanach, async (client) => {
      const { rows } = await client.query<{ pid: number }>(
        `select pid from pg_stat_activity where query like 'select pg_sleep%temoin_vu' and pid <> pg_backend_pid()`,
      );
      return rows[0]?.pid;
    });
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  }
  if ((await perdue) !== 'lost') throw new Error('the query was to be lost');
}

/** What an operator who forgot the settings would have: the log then quotes values. */
export async function oublierLesReglages(hote: Hote, valeur: string): Promise<void> {
  await avecProprietaire(hote.acces.almanach, async (client) => {
    await client.query(`set log_min_messages = 'error'`);
    await client.query('select $1::text::int', [valeur]).catch(() => undefined);
  });
}
