import type { Tx } from '../../base/pool.ts';
import { sql } from '../../base/sql.ts';
import type { FaitsEffacement } from './obstacles.ts';

/** Whoever reads appeals and complaints of a person adds itself here, when there are some. */
type LecteurDeRecours = (tx: Tx, personne: string) => Promise<FaitsEffacement['recours']>;

const RECOURS: readonly LecteurDeRecours[] = [];

export async function lireFaits(tx: Tx, personne: string): Promise<FaitsEffacement> {
  const dossiers = await tx.lignes(sql<{ etat: string; dernierActe: string }>`
    select d.etat, (coalesce((select max(e.le) from evenements e where e.dossier_id = d.id), d.modifie_le)
      at time zone 'Europe/Paris')::date as "dernierActe"
    from dossiers d where d.personne_id = ${personne}`);
  const missions = await tx.lignes(sql<{ du: string; au: string | null }>`
    select du, au from missions where personne_id = ${personne}`);
  const recours = await Promise.all(RECOURS.map((lire) => lire(tx, personne)));
  return { dossiers, missions, recours: recours.flat() };
}
