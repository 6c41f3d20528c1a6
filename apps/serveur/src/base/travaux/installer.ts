import type { Client } from 'pg';
import PgBoss from 'pg-boss';
import { FILES, type File } from './files.ts';

export const SCHEMA = 'pgboss';

/**
 * Creates pg-boss's schema and the queues, as the owner. The application only adds jobs; the jobs' role runs
 * them; neither can make a queue.
 */
export async function installerFiles(
  client: Client,
  files: readonly File[] = FILES,
): Promise<void> {
  const boss = new PgBoss({
    db: { executeSql: (texte: string, valeurs: unknown[]) => client.query(texte, valeurs) },
    schema: SCHEMA,
    supervise: false,
    schedule: false,
    migrate: true,
  });
  await boss.start();
  await assurer(boss, { nom: '__pgboss__send-it', reprises: 2, attente: 1, expiration: 60 });
  for (const file of files) await assurer(boss, file);
  await boss.stop({ graceful: false, close: false });
  await client.query(DROITS);
}

async function assurer(boss: PgBoss, { nom, reprises, attente, expiration }: File): Promise<void> {
  const options = {
    name: nom,
    retryLimit: reprises,
    retryDelay: attente,
    retryBackoff: true,
    expireInSeconds: expiration,
  };
  if ((await boss.getQueue(nom)) === null) await boss.createQueue(nom, options);
  else await boss.updateQueue(nom, options);
}

const DROITS = `
  revoke all on schema ${SCHEMA} from public;
  revoke execute on all functions in schema ${SCHEMA} from public;
  grant usage on schema ${SCHEMA} to almanach_app, almanach_travaux;
  grant select, insert, update, delete on all tables in schema ${SCHEMA} to almanach_travaux;
  grant select on ${SCHEMA}.queue to almanach_app;
  grant insert, select (id) on ${SCHEMA}.job to almanach_app;
`;
