import { type Requete, sql } from './sql.ts';

export type RoleContexte =
  | 'anonyme'
  | 'assure'
  | 'agence'
  | 'gestion'
  | 'medecin'
  | 'admin'
  | 'systeme';

/** On whose behalf a transaction runs: the policies of every table read it. */
export interface Qui {
  role: RoleContexte;
  compte?: string;
  personne?: string;
  /** Agency group. */
  groupe?: string;
  agences?: readonly string[];
}

export const ANONYME: Qui = { role: 'anonyme' };
/** Jobs only: it connects as `almanach_travaux`, the one role that such policies name. */
export const SYSTEME: Qui = { role: 'systeme' };

/** Local to the transaction: a connection given back to the pool knows nobody. */
export function poserContexte(qui: Qui): Requete {
  const agences = `{${(qui.agences ?? []).join(',')}}`;
  return sql`select set_config('almanach.role', ${qui.role}, true),
    set_config('almanach.compte', ${qui.compte ?? ''}, true),
    set_config('almanach.personne', ${qui.personne ?? ''}, true),
    set_config('almanach.groupe', ${qui.groupe ?? ''}, true),
    set_config('almanach.agences', ${agences}, true)`;
}
