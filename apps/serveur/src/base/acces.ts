import { createHmac } from 'node:crypto';
import { Client } from 'pg';
import { RefusBase } from './refus.ts';

/** Where and as whom to connect. */
export interface Acces {
  host: string;
  port: number;
  user: string;
  database: string;
  password?: string;
  ssl?: Client['ssl'];
}

/** Reads an address the way PostgreSQL's own tools do (`postgresql://…`, socket folder in `?host=`). */
export function lireAdresse(adresse: string, variable: string): Acces {
  try {
    const { host, port, user, database, password, ssl } = new Client({ connectionString: adresse });
    if (!/^postgres(ql)?:\/\//.test(adresse) || user === undefined || database === undefined) {
      throw new Error('incomplete');
    }
    return {
      host,
      port,
      user,
      database,
      ssl,
      // A password that is missing comes as an empty value.
      ...(typeof password === 'string' ? { password } : {}),
    };
  } catch {
    throw new RefusBase(
      'ALM-P-619',
      `${variable} doit avoir la forme « postgresql://utilisateur:motdepasse@machine:5432/base ».`,
    );
  }
}

/** The password of a role, the same on every node that holds the same key file. */
export function motDePasseDe(role: string, secret: Buffer): string {
  return createHmac('sha256', secret).update(`role:${role}`).digest('base64url');
}

/** The same server and database, as a role whose password comes from the keys. */
export function accesDuRole(acces: Acces, role: string, secretRoles: Buffer | null): Acces {
  const { password: _, ...reste } = acces;
  const connexion = { ...reste, user: role };
  return secretRoles === null
    ? connexion
    : { ...connexion, password: motDePasseDe(role, secretRoles) };
}
