import type { Tx } from '../../base/pool.ts';
import { sql } from '../../base/sql.ts';

export interface Protection {
  phrase: boolean;
  totp: boolean;
  cles: number;
}

/** The ways in of an account. */
export function protection(tx: Tx, compte: string): Promise<Protection> {
  return tx.une(sql<Protection>`
    select phrase_empreinte is not null as phrase, totp_actif as totp,
      (select count(*) from cles_acces k where k.compte_id = a.compte_id) as cles
    from acces a where a.compte_id = ${compte}`);
}
