import { nomDocument } from '@almanach/textes';
import type { ClePersonne } from '../../base/cles/personnes.ts';
import type { EtatAnalyse } from '../antivirus/analyse.ts';
import { direDefaut } from '../controles/controler.ts';
import type { Document, LieuPiece } from '../documents.ts';
import { type EtatPiece, phraseEtat } from '../etats.ts';
import type { TypePiece } from '../reception/types-admis.ts';
import { type FicheDuCoffre, type LigneDuCoffre, ouvrirFiche } from './coffre.ts';
import { etatDe, type LigneBreve, type LigneOrdinaire, type LignePiece } from './requetes.ts';

/** A document, for whoever may know what it is. */
export interface PieceVue {
  id: string;
  dossier: string;
  demande: string | null;
  document: Document;
  libelle: string;
  lieu: LieuPiece;
  nom: string;
  type: TypePiece;
  taille: number;
  empreinte: string;
  deposeeLe: string;
  par: 'assure' | 'agence';
  pages: number;
  etat: EtatPiece;
  phrase: string;
  analyse: EtatAnalyse;
  avertissements: { code: string; page: number; phrase: string }[];
}

/** A document of the vault, for anyone but the person. */
export interface PieceFermee {
  id: string;
  demande: string | null;
  lieu: 'coffre';
  deposeeLe: string;
  etat: EtatPiece;
}

export function fermee(ligne: LigneBreve): PieceFermee {
  const { id, demande_id, deposee_le } = ligne;
  return { id, demande: demande_id, lieu: 'coffre', deposeeLe: deposee_le, etat: etatDe(ligne) };
}

export function lieuNom(ligne: string) {
  return { table: 'pieces', colonne: 'nom_chiffre', ligne };
}

export function ordinaire(ligne: LigneOrdinaire, cle: ClePersonne): PieceVue {
  const { document, type, avertissements } = ligne;
  const nom = cle.dechiffrer(ligne.nom_chiffre, lieuNom(ligne.id)).toString('utf8');
  return composer(ligne, ligne, { document, nom, type, avertissements }, 'ordinaire');
}

export function auCoffre(ligne: LigneBreve, gardee: LigneDuCoffre, cle: ClePersonne): PieceVue {
  return composer(ligne, gardee, ouvrirFiche(cle, gardee), 'coffre');
}

/** What an agency or a manager reads of a piece. */
export function vueDesAutres(ligne: LignePiece, cle: ClePersonne): PieceVue | PieceFermee {
  return ligne.document === null ? fermee(ligne) : ordinaire(ligne, cle);
}

type Mesure = Pick<LigneOrdinaire, 'taille' | 'empreinte' | 'analyse' | 'pages'>;
type Fiche = Pick<FicheDuCoffre, 'document' | 'nom' | 'type'> & {
  avertissements: LigneOrdinaire['avertissements'];
};

function composer(ligne: LigneBreve, mesure: Mesure, fiche: Fiche, lieu: LieuPiece): PieceVue {
  const etat = etatDe(ligne);
  return {
    id: ligne.id,
    dossier: ligne.dossier_id,
    demande: ligne.demande_id,
    document: fiche.document,
    libelle: nomDocument(fiche.document),
    lieu,
    nom: fiche.nom,
    type: fiche.type,
    taille: mesure.taille,
    empreinte: mesure.empreinte.toString('hex'),
    deposeeLe: ligne.deposee_le,
    par: ligne.par,
    pages: mesure.pages,
    etat,
    phrase: phraseEtat(etat),
    analyse: mesure.analyse,
    avertissements: fiche.avertissements.map(({ defaut, page }) => {
      return { code: defaut, page, phrase: direDefaut(defaut) };
    }),
  };
}
