import { type Requete, sql } from '../../base/sql.ts';
import type { EtatAnalyse } from '../antivirus/analyse.ts';
import type { AvertissementPiece } from '../controles/controler.ts';
import type { Document } from '../documents.ts';
import type { EtatPiece } from '../etats.ts';
import type { MotifRefus } from '../motifs.ts';
import type { TypePiece } from '../reception/types-admis.ts';

/** What the main database knows of any piece. */
export interface LigneBreve {
  id: string;
  personne_id: string;
  dossier_id: string;
  demande_id: string | null;
  par: 'assure' | 'agence';
  deposee_le: string;
  etat: EtatPiece['etat'];
  etat_le: string;
  motif: MotifRefus | null;
}

/** What it knows of one that is not in the vault. */
export interface LigneOrdinaire extends LigneBreve {
  document: Document;
  nom_chiffre: Buffer;
  type: TypePiece;
  taille: number;
  empreinte: Buffer;
  avertissements: readonly Pick<AvertissementPiece, 'defaut' | 'page'>[];
  analyse: EtatAnalyse;
  pages: number;
}

/** `document` is absent of what is in the vault: there is nothing of it here. */
export type LignePiece = LigneOrdinaire | (LigneBreve & { document: null });

const COLONNES = sql`select p.id, p.personne_id, p.dossier_id, p.demande_id, p.par, p.deposee_le, p.etat, p.etat_le,
    p.motif, c.document, c.nom_chiffre, c.type, c.taille, c.empreinte, c.avertissements, c.antivirus as "analyse",
    (select count(*) from pieces_pages g where g.piece_id = c.piece_id) as pages
  from pieces p left join pieces_contenus c on c.piece_id = p.id`;

export function piece(id: string) {
  return sql<LignePiece>`${COLONNES} where p.id = ${id}`;
}

export function piecesDe(personne: string) {
  return sql<LignePiece>`${COLONNES} where p.personne_id = ${personne} order by p.deposee_le desc, p.id`;
}

export function piecesDuDossier(dossier: string) {
  return sql<LignePiece>`${COLONNES} where p.dossier_id = ${dossier} order by p.deposee_le desc, p.id`;
}

export function octetsDe(id: string) {
  return sql<{
    octets_chiffre: Buffer;
  }>`select octets_chiffre from pieces_contenus where piece_id = ${id}`;
}

export interface LignePage {
  id: string;
  rang: number;
  largeur: number;
  hauteur: number;
  octets_chiffre: Buffer;
}

/** The same in both databases. */
export function pagesDe(id: string, rang?: number): Requete<LignePage> {
  const une = rang === undefined ? sql`true` : sql`rang = ${rang}`;
  return sql<LignePage>`select id, rang, largeur, hauteur, octets_chiffre from pieces_pages
    where piece_id = ${id} and ${une} order by rang`;
}

/** The same in both databases. */
export function inscrirePage(piece: string, page: LignePage) {
  return sql`insert into pieces_pages (id, piece_id, rang, largeur, hauteur, octets_chiffre)
    values (${page.id}, ${piece}, ${page.rang}, ${page.largeur}, ${page.hauteur}, ${page.octets_chiffre})
    on conflict do nothing`;
}

export interface Contenu {
  piece: string;
  personne: string;
  document: Document;
  nomChiffre: Buffer;
  type: TypePiece;
  taille: number;
  empreinte: string;
  avertissements: LigneOrdinaire['avertissements'];
  octetsChiffre: Buffer;
}

export function inscrireContenu(c: Contenu) {
  return sql`insert into pieces_contenus (piece_id, personne_id, document, nom_chiffre, type, taille, empreinte,
      avertissements, octets_chiffre)
    values (${c.piece}, ${c.personne}, ${c.document}, ${c.nomChiffre}, ${c.type}, ${c.taille},
      ${Buffer.from(c.empreinte, 'hex')}, ${brefs(c.avertissements)}, ${c.octetsChiffre})`;
}

function brefs(avertissements: Contenu['avertissements']): string {
  return JSON.stringify(avertissements.map(({ defaut, page }) => ({ defaut, page })));
}

/** What is sent, moved or judged of a person is so one at a time: until the end of the transaction. */
export function tenirLesPieces(personne: string) {
  return sql`select pg_advisory_xact_lock(hashtextextended(${`pieces ${personne}`}, 0))`;
}

export interface PlacePrise {
  piece_id: string;
  dossier_id: string;
  /** `null`: the vault knows it. */
  taille: number | null;
}

export function placePrise(personne: string) {
  return sql<PlacePrise>`select piece_id, dossier_id, taille from place_prise(${personne})`;
}

export function poserEtat(id: string, etat: EtatPiece) {
  return sql`update pieces set etat = ${etat.etat}, etat_le = ${etat.le},
    motif = ${etat.etat === 'refusee' ? etat.motif : null} where id = ${id}`;
}

export function etatDe(ligne: LigneBreve): EtatPiece {
  const { etat, etat_le: le, motif } = ligne;
  return etat === 'refusee' ? { etat, le, motif: motif ?? 'illisible' } : { etat, le };
}

/** The document of the journal that a piece answers to. */
export function objetDe({ id, demande_id }: Pick<LigneBreve, 'id' | 'demande_id'>): string {
  return demande_id ?? id;
}
