import type { Base } from '../base/base.ts';
import type { ClePersonne } from '../base/cles/personnes.ts';
import type { Tx } from '../base/pool.ts';
import { sql } from '../base/sql.ts';
import { mots } from '../identite/normaliser.ts';
import type { Identite } from '../identite/types.ts';

/** What a group said of a person. */
export interface Fiche extends Identite {
  courriel?: string;
}

export function lieuFiche(personne: string, groupe: string) {
  return { table: 'fiches_agence', colonne: 'contenu_chiffre', ligne: `${personne} ${groupe}` };
}

export function ouvrirFiche(
  cle: ClePersonne,
  personne: string,
  groupe: string,
  chiffre: Buffer,
): Fiche {
  const clair = cle.dechiffrer(chiffre, lieuFiche(personne, groupe)).toString('utf8');
  return JSON.parse(clair) as Fiche;
}

/** The last said stands. @returns whether the group knew nothing of this person before. */
export async function poserFiche(
  base: Base,
  tx: Tx,
  { personne, groupe, fiche, instant }: Pose,
): Promise<boolean> {
  const cle = await base.cles.lire(tx, personne);
  const chiffre = cle.chiffrer(JSON.stringify(fiche), lieuFiche(personne, groupe));
  const trouvables = debuts(fiche).map((mot) => indexer(base, groupe, mot));
  const { nouvelle } = await tx.une(sql<{ nouvelle: boolean }>`
    insert into fiches_agence as f (personne_id, groupe_id, contenu_chiffre, mots, cree_le, modifie_le)
    values (${personne}, ${groupe}, ${chiffre}, ${trouvables}, ${instant}, ${instant})
    on conflict (personne_id, groupe_id) do update set contenu_chiffre = excluded.contenu_chiffre,
      mots = excluded.mots, modifie_le = excluded.modifie_le
    returning f.cree_le = f.modifie_le as nouvelle`);
  return nouvelle;
}

interface Pose {
  personne: string;
  groupe: string;
  fiche: Fiche;
  instant: string;
}

/** Hashes a search asks for: each of its words must begin a name. */
export function cherches(base: Base, groupe: string, recherche: string): Buffer[] {
  return mots(recherche)
    .slice(0, 5)
    .map((mot) => indexer(base, groupe, mot.slice(0, LONGUEUR)));
}

const LONGUEUR = 8;
/** Fewer letters would find everyone. */
const COURT = 3;

/** The beginnings of each name, from three letters to eight; a shorter name is whole. */
function debuts({ nom, nomUsage = '', prenoms }: Fiche): string[] {
  const tous = [nom, nomUsage, ...prenoms].flatMap(mots).flatMap((mot) => {
    const fin = Math.min(mot.length, LONGUEUR);
    const debut = Math.min(COURT, fin);
    return Array.from({ length: fin - debut + 1 }, (_, i) => mot.slice(0, debut + i));
  });
  return [...new Set(tous)];
}

function indexer(base: Base, groupe: string, mot: string): Buffer {
  return base.indexer('fiche-agence', `${groupe} ${mot}`);
}
