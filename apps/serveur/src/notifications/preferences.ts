import { z } from 'zod';
import type { Tx } from '../base/pool.ts';
import { sql } from '../base/sql.ts';
import type { Ecriture } from '../dossiers/depot/services.ts';

/** Which e-mails a person wants. */
export interface Preferences {
  suivi: boolean;
  messages: boolean;
}

export const schemaPreferences = z.strictObject({
  courriels: z.strictObject({ suivi: z.boolean(), messages: z.boolean() }),
});

export async function lirePreferences(tx: Tx, personne: string): Promise<Preferences> {
  const dites = await tx.premiere(sql<Preferences>`
    select suivi, messages from preferences_courriels where personne_id = ${personne}`);
  return dites ?? { suivi: true, messages: true };
}

export async function poserPreferences(
  { tx, instant }: Ecriture,
  personne: string,
  { suivi, messages }: Preferences,
): Promise<void> {
  await tx.executer(sql`insert into preferences_courriels (personne_id, suivi, messages, modifie_le)
    values (${personne}, ${suivi}, ${messages}, ${instant})
    on conflict (personne_id) do update
    set suivi = excluded.suivi, messages = excluded.messages, modifie_le = excluded.modifie_le`);
}
