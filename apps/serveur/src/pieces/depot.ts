import { classer, type Etiquette } from './classement.ts';
import { type AvertissementPiece, controler } from './controles/controler.ts';
import type { LieuPiece } from './documents.ts';
import type { EtatPiece } from './etats.ts';
import type { FichierRecu } from './reception/recevoir.ts';
import type { RefusPiece } from './refus.ts';
import type { Rendeur } from './rendu/rendeur.ts';
import type { PageRendue } from './rendu/reponse.ts';

/** Ties a ciphertext to the place where it stands. */
export interface LieuChiffre {
  table: string;
  colonne: string;
  ligne: string;
}

/** Encrypts with the key of the person; there is one for each place, and they share no key. */
export interface Chiffreur {
  chiffrer(personneId: string, octets: Buffer, aad: LieuChiffre): Promise<Buffer>;
}

export interface OutilsDepot {
  rendeur: Pick<Rendeur, 'rendre'>;
  chiffreurs: Readonly<Record<LieuPiece, Chiffreur>>;
  /** Random, version 4. */
  identifiant: () => string;
  /** Technical time, ISO 8601. */
  maintenant: () => string;
}

export interface Deposant {
  personneId: string;
  etiquette: Etiquette;
}

/** Everything to be kept, in one transaction: nothing of it is written yet, and no clear byte is in it. */
export interface PieceDeposee {
  id: string;
  personneId: string;
  lieu: LieuPiece;
  etiquette: Etiquette;
  etat: EtatPiece;
  /** A clear name may hold a person's: it goes to an encrypted column. */
  nom: string;
  type: FichierRecu['type'];
  taille: number;
  /** Of the clear original, on the receipt. */
  empreinte: string;
  original: Buffer;
  pages: { id: string; largeur: number; hauteur: number; chiffre: Buffer }[];
  avertissements: readonly Pick<AvertissementPiece, 'defaut' | 'page'>[];
}

export type Depot = { ok: true; piece: PieceDeposee } | { ok: false; refus: RefusPiece };

/** From a file received to a piece ready to be kept: copied, checked, sealed. */
export async function preparer(
  { octets, type, nom, taille, empreinte }: FichierRecu,
  { personneId, etiquette }: Deposant,
  outils: OutilsDepot,
): Promise<Depot> {
  const rendu = await outils.rendeur.rendre(octets, type);
  if (!rendu.ok) return rendu;
  const id = outils.identifiant();
  const lieu = classer(etiquette);
  const chiffreur = outils.chiffreurs[lieu];
  const original = await chiffreur.chiffrer(personneId, octets, placeOriginal(id));
  const pages = await Promise.all(
    rendu.pages.map((page) => sceller(page, personneId, chiffreur, outils.identifiant())),
  );
  const piece: PieceDeposee = {
    id,
    personneId,
    lieu,
    etiquette,
    etat: { etat: 'recue', le: outils.maintenant() },
    nom,
    type,
    taille,
    empreinte,
    original,
    pages,
    avertissements: controler(type, rendu.pages),
  };
  return { ok: true, piece };
}

async function sceller(page: PageRendue, personneId: string, chiffreur: Chiffreur, id: string) {
  const { largeur, hauteur, jpeg } = page;
  return {
    id,
    largeur,
    hauteur,
    chiffre: await chiffreur.chiffrer(personneId, jpeg, placePage(id)),
  };
}

/** Where an original stands. */
export function placeOriginal(pieceId: string): LieuChiffre {
  return { table: 'pieces', colonne: 'octets_chiffre', ligne: pieceId };
}

/** Where a page of a copy stands. */
export function placePage(pageId: string): LieuChiffre {
  return { table: 'pieces_pages', colonne: 'octets_chiffre', ligne: pageId };
}
