import { sql } from '../../base/sql.ts';
import type { LigneDossier } from './lignes.ts';
import type { Ecriture } from './services.ts';

/** Why someone else reads: shown to the person as it is. */
export type MotifLecture =
  | 'suivi-par-l-agence'
  | 'liste-de-travail'
  | 'instruction'
  | 'declaration'
  | 'lecture-d-un-document'
  | 'verification-du-journal';

export interface Lecture {
  dossier: string;
  reference: string;
  jour: string;
  le: string;
  role: string;
  motif: string;
}

/** Written by each read of someone else, in the same transaction: no read without its line. */
export async function noterLectures(
  e: Ecriture,
  dossiers: readonly Pick<LigneDossier, 'id' | 'personne_id'>[],
  motif: MotifLecture,
): Promise<void> {
  const { role, compte = null } = e.qui;
  if (role === 'assure' || role === 'systeme' || dossiers.length === 0) return;
  const ids = dossiers.map((d) => d.id);
  const personnes = dossiers.map((d) => d.personne_id);
  await e.tx.executer(sql`insert into lectures_dossiers (dossier_id, personne_id, jour, le, role, motif, compte_id)
    select d, p, ${e.jour}::date, ${e.instant}::timestamptz, ${role}, ${motif}, ${compte}::uuid
    from unnest(${ids}::uuid[], ${personnes}::uuid[]) as lus (d, p)
    on conflict do nothing`);
}

export function lecturesDe(personne: string) {
  return sql<Lecture>`select l.dossier_id as dossier, d.reference, l.jour, l.le, l.role, l.motif
    from lectures_dossiers l join dossiers d on d.id = l.dossier_id
    where l.personne_id = ${personne} order by l.le desc limit 500`;
}
