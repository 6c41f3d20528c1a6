import { randomUUID } from 'node:crypto';
import type { Tx } from '../../base/pool.ts';
import { sql } from '../../base/sql.ts';
import type { ServicesComptes } from '../services.ts';

export type MotifRapprochement =
  | 'identifiant_inconnu'
  | 'identite_differente'
  | 'courriel_deja_pris'
  | 'compte_actif';

const lieu = (ligne: string) => ({ table: 'rapprochements', colonne: 'contenu_chiffre', ligne });

/** What no program could decide: a person will look. */
export async function queuer(
  { base, instant }: ServicesComptes,
  tx: Tx,
  { motif, compte, contenu }: { motif: MotifRapprochement; compte: string | null; contenu: object },
): Promise<void> {
  const id = randomUUID();
  const cle = await base.clesSujets.creer(tx, id);
  const chiffre = cle.chiffrer(JSON.stringify(contenu), lieu(id));
  await tx.executer(sql`insert into rapprochements (id, motif, compte_id, contenu_chiffre, cree_le)
    values (${id}, ${motif}, ${compte}, ${chiffre}, ${instant()})`);
}

export interface Rapprochement {
  id: string;
  motif: MotifRapprochement;
  compte: string | null;
  contenu: unknown;
  creeLe: string;
}

/** The queue, oldest first. In a manager's transaction. */
export async function lireRapprochements(
  { base }: ServicesComptes,
  tx: Tx,
): Promise<Rapprochement[]> {
  const lignes = await tx.lignes(
    sql<Omit<Rapprochement, 'contenu'> & { contenu_chiffre: Buffer }>`
      select id, motif, compte_id as compte, contenu_chiffre, cree_le as "creeLe" from rapprochements
      where etat = 'a_examiner' order by cree_le, id limit 200`,
  );
  const lus: Rapprochement[] = [];
  for (const { contenu_chiffre: chiffre, ...ligne } of lignes) {
    const cle = await base.clesSujets.lire(tx, ligne.id);
    const contenu: unknown = JSON.parse(cle.dechiffrer(chiffre, lieu(ligne.id)).toString());
    lus.push({ ...ligne, contenu });
  }
  return lus;
}
