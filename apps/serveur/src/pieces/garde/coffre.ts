import type { ClePersonne } from '../../base/cles/personnes.ts';
import type { Qui } from '../../base/contexte.ts';
import { codeSql } from '../../base/panne.ts';
import type { Tx } from '../../base/pool.ts';
import { type Requete, sql } from '../../base/sql.ts';
import { uuid } from '../../dossiers/depot/identifiants.ts';
import type { Ecriture, ServicesDossiers } from '../../dossiers/depot/services.ts';
import type { EtatAnalyse } from '../antivirus/analyse.ts';
import type { PieceDeposee } from '../depot.ts';
import type { Document } from '../documents.ts';
import type { TypePiece } from '../reception/types-admis.ts';
import { inscrirePage } from './requetes.ts';

/** What a piece of the vault is: closed with the key that the person has there. */
export interface FicheDuCoffre {
  document: Document;
  pli: boolean;
  nom: string;
  type: TypePiece;
  avertissements: PieceDeposee['avertissements'];
}

export interface LigneDuCoffre {
  id: string;
  fiche_chiffre: Buffer;
  taille: number;
  empreinte: Buffer;
  analyse: EtatAnalyse;
  pages: number;
}

function lieuFiche(ligne: string) {
  return { table: 'pieces', colonne: 'fiche_chiffre', ligne };
}

/** On whose behalf the vault is entered: an agency writes for the person of a dossier that it was seen to hold. */
export function auNomDe(qui: Qui, personne: string): Qui {
  return { ...qui, personne };
}

/** The key that the person has in the vault, made at their first piece. */
export async function cleDuCoffre(
  { base: { coffre } }: ServicesDossiers,
  qui: Qui,
  personne: string,
): Promise<ClePersonne> {
  const lire = () =>
    coffre.transaction(qui, async (tx) => {
      const connue = await tx.premiere(
        sql`select from cles_personnes where personne_id = ${personne}`,
      );
      return connue === undefined
        ? coffre.cles.creer(tx, personne)
        : coffre.cles.lire(tx, personne);
    });
  return lire().catch((erreur: unknown) => {
    // Made in between by another sending of theirs.
    if (codeSql(erreur) === '23505') return lire();
    throw erreur;
  });
}

/** Everything that the vault reads or writes of one piece says which: its policies look at it. */
export function nommerPiece(id: string): Requete {
  return sql`select set_config('almanach.piece', ${id}, true)`;
}

/** Written again under the same id, it is the same piece: the transaction of the other database may be taken again. */
export async function garderAuCoffre(tx: Tx, piece: PieceDeposee, cle: ClePersonne): Promise<void> {
  const { etiquette, nom, type, avertissements } = piece;
  const { document, sousPliMedical: pli } = etiquette;
  const brefs = avertissements.map(({ defaut, page }) => ({ defaut, page }));
  const fiche: FicheDuCoffre = { document, pli, nom, type, avertissements: brefs };
  await tx.lignes(nommerPiece(piece.id));
  await tx.executer(sql`insert into pieces (id, personne_id, octets_chiffre, taille, empreinte, fiche_chiffre)
    values (${piece.id}, ${piece.personneId}, ${piece.original}, ${piece.taille},
      ${Buffer.from(piece.empreinte, 'hex')}, ${cle.chiffrer(JSON.stringify(fiche), lieuFiche(piece.id))})
    on conflict do nothing`);
  for (const [i, { id, largeur, hauteur, chiffre }] of piece.pages.entries()) {
    const page = { id, rang: i + 1, largeur, hauteur, octets_chiffre: chiffre };
    await tx.executer(inscrirePage(piece.id, page));
  }
}

const COLONNES = sql`select p.id, p.fiche_chiffre, p.taille, p.empreinte, p.antivirus as "analyse",
  (select count(*) from pieces_pages g where g.piece_id = p.id) as pages from pieces p`;

export function piecesDuCoffre(personne: string) {
  return sql<LigneDuCoffre>`${COLONNES} where p.personne_id = ${personne}`;
}

export function pieceDuCoffre(id: string) {
  return sql<LigneDuCoffre>`${COLONNES} where p.id = ${id}`;
}

export function octetsDuCoffre(id: string) {
  return sql<{ octets_chiffre: Buffer; personne_id: string }>`
    select octets_chiffre, personne_id from pieces where id = ${id}`;
}

export function ouvrirFiche(cle: ClePersonne, ligne: LigneDuCoffre): FicheDuCoffre {
  const clair = cle.dechiffrer(ligne.fiche_chiffre, lieuFiche(ligne.id)).toString('utf8');
  return JSON.parse(clair) as FicheDuCoffre;
}

/** No reading of the vault without its line, in the same transaction. */
export async function noterLectureAuCoffre(e: Ecriture, tx: Tx, piece: string): Promise<void> {
  const { compte, personne, role } = e.qui;
  await tx.executer(sql`insert into lectures (id, piece_id, personne_id, compte_id, role, le)
    values (${uuid(e.services.hasard)}, ${piece}, ${personne}, ${compte}, ${role}, ${e.instant})`);
}
