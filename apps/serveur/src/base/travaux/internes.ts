import type { Base } from '../base.ts';
import { sql } from '../sql.ts';

const UN_JOUR = 86_400;

/** The storage's own jobs. */
export function poserTravaux({ travaux }: Base): void {
  // A write that is sent again after thirty days is a new one.
  travaux.traiter('purger-idempotences', async (tx) => {
    await tx.executer(sql`delete from idempotences where cree_le < now() - interval '30 days'`);
  });
  travaux.planifier('purger-idempotences', UN_JOUR);
}
