import { randomUUID } from 'node:crypto';
import type { Tx } from '../../base/pool.ts';
import { sql } from '../../base/sql.ts';
import type { ServicesComptes } from '../services.ts';

export type MotifRapprochement =
  | 'identifiant_inconnu'
  | 'identite_differente'
  | 'courriel_deja_pris'
  | 'compte_actif'
  | 'nir_d_une_autre_identite';

const lieu = (ligne: string) => ({ table: 'rapprochements', colonne: 'contenu_chiffre', ligne });

export interface NouveauRapprochement {
  motif: MotifRapprochement;
  compte: string | null;
  contenu: object;
  /** Said by an agency: the person entered, the one who has the number, and the group. */
  personnes?: { entree: string; connue: string; groupe: string };
}

/** What no program could decide: a person will look. */
export async function queuer(
  { base, instant }: Pick<ServicesComptes, 'base' | 'instant'>,
  tx: Tx,
  { motif, compte, contenu, personnes }: NouveauRapprochement,
): Promise<void> {
  const id = randomUUID();
  const cle = await base.clesSujets.creer(tx, id);
  const chiffre = cle.chiffrer(JSON.stringify(contenu), lieu(id));
  await tx.executer(sql`insert into rapprochements
      (id, motif, compte_id, contenu_chiffre, cree_le, personne_id, connue_id, groupe_id)
    values (${id}, ${motif}, ${compte}, ${chiffre}, ${instant()}, ${personnes?.entree ?? null},
      ${personnes?.connue ?? null}, ${personnes?.groupe ?? null})`);
}

export interface Rapprochement {
  id: string;
  motif: MotifRapprochement;
  compte: string | null;
  /** The person entered by an agency, and the one who has the number. */
  personne: string | null;
  connue: string | null;
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
      select id, motif, compte_id as compte, personne_id as personne, connue_id as connue, contenu_chiffre,
        cree_le as "creeLe" from rapprochements
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
