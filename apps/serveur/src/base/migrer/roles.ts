import { Client } from 'pg';
import { type Acces, motDePasseDe } from '../acces.ts';
import { codeSql } from '../panne.ts';
import { RefusBase } from '../refus.ts';
import { verificateurScram } from './scram.ts';

export const ROLES = {
  app: 'almanach_app',
  travaux: 'almanach_travaux',
  coffre: 'almanach_coffre_app',
} as const;

/** What the owner may do, and what its database already has. */
interface Etat {
  peutCreerRoles: boolean;
  peutCreerBases: boolean;
  roles: Map<string, { contourne: boolean }>;
}

export async function lireEtat(client: Client): Promise<Etat> {
  const { rows } = await client.query<{ roles: boolean; bases: boolean }>(
    `select rolsuper or rolcreaterole as roles, rolsuper or rolcreatedb as bases
     from pg_roles where rolname = current_user`,
  );
  const roles = await client.query<{ rolname: string; contourne: boolean }>(
    `select rolname, rolsuper or rolbypassrls or pg_has_role(rolname, current_user, 'member') as contourne
     from pg_roles where rolname = any ($1)`,
    [Object.values(ROLES)],
  );
  return {
    peutCreerRoles: rows[0]?.roles === true,
    peutCreerBases: rows[0]?.bases === true,
    roles: new Map(roles.rows.map((r) => [r.rolname, r])),
  };
}

/**
 * Creates the roles that are missing, or says the SQL that creates them.
 * @param secret source of their passwords; `null` where the private socket asks for none.
 */
export async function assurerRoles(
  client: Client,
  etat: Etat,
  voulus: readonly string[],
  secret: Buffer | null,
): Promise<void> {
  const absents = voulus.filter((role) => !etat.roles.has(role));
  const ordres = absents.map(
    (role) =>
      `CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS${preuve(role, secret)}`,
  );
  if (ordres.length > 0 && !etat.peutCreerRoles) throw refuserDroits(ordres);
  for (const ordre of ordres) {
    await client.query(ordre).catch((erreur: unknown) => {
      // Made in between for another database of this server.
      if (codeSql(erreur) !== '42710' && codeSql(erreur) !== '23505') throw erreur;
    });
  }
  const tropForts = [...etat.roles].filter(([, { contourne }]) => contourne).map(([nom]) => nom);
  if (tropForts.length > 0) {
    throw new RefusBase(
      'ALM-P-609',
      `${tropForts.join(', ')} : ce rôle contourne les règles d’accès. Il ne doit être ni superutilisateur, ` +
        'ni BYPASSRLS, ni membre du propriétaire. Corrigez-le : ' +
        tropForts.map((r) => `ALTER ROLE ${r} NOSUPERUSER NOBYPASSRLS;`).join(' '),
    );
  }
}

/** Refuses to go on with a role that cannot connect, and says the SQL that gives it the password of our keys. */
export async function essayerRole(acces: Acces, secret: Buffer | null): Promise<void> {
  const client = new Client({ ...acces, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (erreur) {
    if (codeSql(erreur) === undefined) throw erreur;
    throw new RefusBase(
      'ALM-P-609',
      `« ${acces.user} » ne peut pas entrer dans la base « ${acces.database} » (${codeSql(erreur) ?? ''}). ` +
        'Son mot de passe vient du fichier de clés (ALMANACH_CLES), le même sur chaque nœud. ' +
        `Pour le lui donner : ALTER ROLE ${acces.user}${preuve(acces.user, secret)};`,
      { cause: erreur },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

export function refuserDroits(ordres: readonly string[]): RefusBase {
  return new RefusBase(
    'ALM-P-608',
    'Le propriétaire de la base n’a pas le droit de faire ce qui suit. ' +
      `Faites-le faire par un administrateur, puis relancez :\n${ordres.map((o) => `${o};`).join('\n')}`,
  );
}

function preuve(role: string, secret: Buffer | null): string {
  return secret === null ? '' : ` PASSWORD '${verificateurScram(motDePasseDe(role, secret))}'`;
}
