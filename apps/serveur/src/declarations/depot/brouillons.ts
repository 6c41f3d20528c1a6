import { sql } from '../../base/sql.ts';
import { uuid } from '../../dossiers/depot/identifiants.ts';
import type { Ecriture } from '../../dossiers/depot/services.ts';
import { refusDe } from '../../erreurs/refus-metier.ts';
import { canoniser } from '../../sceau/canoniser.ts';
import type { Json } from '../../sceau/json.ts';
import { type Reponses, schemaReponses } from '../reponses.ts';

export interface Brouillon {
  id: string;
  version: number;
  modifieLe: string;
  reponses: Reponses;
}

/** What a write gives: kept, or beaten by another device, whose text stands; both are kept. */
export type EcritureBrouillon =
  | { etat: 'garde'; brouillon: Brouillon }
  | { etat: 'conflit'; actuel: Brouillon; ecarte: { id: string; reponses: Reponses } };

interface Ligne {
  id: string;
  version: number;
  modifie_le: string;
  contenu_chiffre: Buffer;
}

function lieu(id: string) {
  return { table: 'brouillons', colonne: 'contenu_chiffre', ligne: id };
}

const COLONNES = sql`id, version, modifie_le, contenu_chiffre`;

export async function lireBrouillons(e: Ecriture, personne: string): Promise<Brouillon[]> {
  const lignes = await e.tx.lignes(sql<Ligne>`select ${COLONNES} from brouillons
    where personne_id = ${personne} order by modifie_le desc, id limit 20`);
  const cle = lignes.length === 0 ? null : await e.services.base.cles.lire(e.tx, personne);
  return lignes.flatMap((l) => (cle === null ? [] : [ouvrir(l, cle)]));
}

/**
 * Writes a whole draft over the version it was read at. Another version there means another device wrote meanwhile:
 * its text stands, and this one is set aside, not lost. The same text twice is no conflict.
 * @param lue version read; 0 for a new draft.
 */
export async function ecrireBrouillon(
  e: Ecriture,
  personne: string,
  { id, lue, reponses }: { id: string; lue: number; reponses: Reponses },
): Promise<EcritureBrouillon> {
  const cle = await e.services.base.cles.lire(e.tx, personne);
  const ferme = cle.chiffrer(JSON.stringify(reponses), lieu(id));
  const { instant } = e;
  if (lue === 0) {
    const cree = await e.tx.executer(sql`insert into brouillons
        (id, personne_id, version, contenu_chiffre, cree_le, modifie_le)
      values (${id}, ${personne}, 1, ${ferme}, ${instant}, ${instant}) on conflict do nothing`);
    if (cree === 1) return garde({ id, version: 1, modifieLe: instant, reponses });
  }
  const ligne = await e.tx.premiere(sql<Ligne>`select ${COLONNES} from brouillons
    where id = ${id} and personne_id = ${personne} for update`);
  if (ligne === undefined) throw refusDe('ALM-P-416');
  const actuel = ouvrir(ligne, cle);
  if (memeTexte(actuel.reponses, reponses)) return garde(actuel);
  if (ligne.version !== lue) {
    const ecarte = uuid(e.services.hasard);
    const place = { table: 'brouillons_ecartes', colonne: 'contenu_chiffre', ligne: ecarte };
    await e.tx.executer(sql`insert into brouillons_ecartes
        (id, brouillon_id, personne_id, base_version, contenu_chiffre, le)
      values (${ecarte}, ${id}, ${personne}, ${lue}, ${cle.chiffrer(JSON.stringify(reponses), place)},
        ${instant})`);
    return { etat: 'conflit', actuel, ecarte: { id: ecarte, reponses } };
  }
  await e.tx.executer(sql`update brouillons set version = ${lue + 1}, contenu_chiffre = ${ferme},
    modifie_le = ${instant} where id = ${id}`);
  return garde({ id, version: lue + 1, modifieLe: instant, reponses });
}

/** Given up, or sent: nothing of it stays, the texts set aside included. */
export async function effacerBrouillon(
  e: Ecriture,
  personne: string,
  id: string,
): Promise<boolean> {
  const n = await e.tx.executer(sql`delete from brouillons
    where id = ${id} and personne_id = ${personne}`);
  return n === 1;
}

function garde(brouillon: Brouillon): EcritureBrouillon {
  return { etat: 'garde', brouillon };
}

function ouvrir(
  { id, version, modifie_le: modifieLe, contenu_chiffre }: Ligne,
  cle: { dechiffrer(chiffre: Buffer, ou: ReturnType<typeof lieu>): Buffer },
): Brouillon {
  const clair: unknown = JSON.parse(cle.dechiffrer(contenu_chiffre, lieu(id)).toString('utf8'));
  return { id, version, modifieLe, reponses: schemaReponses.parse(clair) };
}

function memeTexte(a: Reponses, b: Reponses): boolean {
  return canoniser(nu(a)) === canoniser(nu(b));
}

function nu(reponses: Reponses): Json {
  return JSON.parse(JSON.stringify(reponses)) as Json;
}
