import type { Qui } from '../base/contexte.ts';
import { type Requete, sql } from '../base/sql.ts';
import type { Ecriture } from '../dossiers/depot/services.ts';
import { cherches, type Fiche, ouvrirFiche } from './fiches.ts';

/** Someone who has a mission in the caller's agencies, as their group said it. */
export interface PersonneVue {
  id: string;
  nom: string;
  nomUsage: string | null;
  prenoms: readonly string[];
  naissance: string;
  missions: number;
  arretsOuverts: number;
  attendNous: boolean;
}

interface Ligne {
  id: string;
  contenu_chiffre: Buffer;
  cle_maitresse: string;
  cle_emballee: Buffer;
  cree_le: string;
  missions: number;
  ouverts: number;
  nous: boolean;
}

/** Where the page before ended. */
export interface Place {
  creeLe: string;
  id: string;
}

const PAGE = 50;

/** The latest entered first. */
export async function listerPersonnes(
  e: Ecriture,
  recherche: string,
  apres: Place | undefined,
): Promise<{ personnes: PersonneVue[]; suite: string | null }> {
  const { groupe = '' } = e.qui;
  const trouves = recherche === '' ? null : cherches(e.services.base, groupe, recherche);
  if (trouves?.length === 0) return { personnes: [], suite: null };
  const voulues = trouves === null ? sql`true` : trouvees(trouves);
  const suivantes =
    apres === undefined
      ? sql`true`
      : sql`(f.cree_le, f.personne_id) < (${apres.creeLe}::timestamptz, ${apres.id}::uuid)`;
  const lignes = await e.tx.lignes(fiches(e.qui, sql`${voulues} and ${suivantes}`));
  const derniere = lignes.length < PAGE ? undefined : lignes.at(-1);
  return {
    personnes: lignes.map((l) => voir(e, l)),
    suite: derniere === undefined ? null : `${derniere.cree_le}_${derniere.id}`,
  };
}

/** `null`: no mission in the caller's agencies. */
export async function lirePersonne(e: Ecriture, id: string): Promise<PersonneVue | null> {
  const ligne = await e.tx.premiere(fiches(e.qui, sql`f.personne_id = ${id}`));
  return ligne === undefined ? null : voir(e, ligne);
}

/** What the group calls these persons. */
export async function nommer(
  e: Ecriture,
  ids: readonly string[],
): Promise<Map<string, Pick<Fiche, 'nom' | 'prenoms'>>> {
  const { groupe = '' } = e.qui;
  const lignes = await e.tx.lignes(sql<
    Pick<Ligne, 'id' | 'contenu_chiffre' | 'cle_maitresse' | 'cle_emballee'>
  >`select f.personne_id as id, f.contenu_chiffre, k.cle_maitresse, k.cle_emballee
    from fiches_agence f join cles_personnes k on k.personne_id = f.personne_id
    where f.personne_id = any (${ids}::uuid[]) and f.groupe_id = ${groupe}`);
  return new Map(lignes.map((l) => [l.id, ouvrir(e, l)]));
}

export function trouvees(mots: readonly Buffer[]): Requete {
  return sql`f.personne_id = any (array(select fiches_trouvees(${mots}::bytea[])))`;
}

/** Rows of a page, a condition added. */
export function fiches({ groupe = '', agences = [] }: Qui, ou: Requete) {
  return sql<Ligne>`with page as materialized (
      select f.personne_id as id, f.contenu_chiffre, f.cree_le from fiches_agence f
      where f.groupe_id = ${groupe} and ${ou} order by f.cree_le desc, f.personne_id desc limit ${PAGE})
    select p.id, p.contenu_chiffre, p.cree_le, k.cle_maitresse, k.cle_emballee, m.missions, d.ouverts, d.nous
    from page p
    cross join lateral (select cle_maitresse, cle_emballee from cles_personnes where personne_id = p.id limit 1) k
    cross join lateral (select count(*)::int as missions from missions
      where personne_id = p.id and agence_id = any (${agences}::uuid[])) m
    cross join lateral (select count(*)::int as ouverts, coalesce(bool_or(attente_qui = 'agence'), false) as nous
      from dossiers where personne_id = p.id and agence_id = any (${agences}::uuid[]) and ouvert) d
    order by p.cree_le desc, p.id desc`;
}

function voir(e: Ecriture, l: Ligne): PersonneVue {
  const { nom, nomUsage = null, prenoms, naissance } = ouvrir(e, l);
  const { id, missions, ouverts, nous } = l;
  return {
    id,
    nom,
    nomUsage,
    prenoms,
    naissance,
    missions,
    arretsOuverts: ouverts,
    attendNous: nous,
  };
}

function ouvrir(
  { services, qui }: Ecriture,
  l: Pick<Ligne, 'id' | 'contenu_chiffre' | 'cle_maitresse' | 'cle_emballee'>,
): Fiche {
  const emballage = { maitresse: l.cle_maitresse, octets: l.cle_emballee };
  const cle = services.base.cles.ouvrir(l.id, emballage);
  return ouvrirFiche(cle, l.id, qui.groupe ?? '', l.contenu_chiffre);
}
