/** What the server says of a dossier to whoever sees it: see `dossiers/depot/vues.ts`. */
export interface Attente {
  readonly qui: string | null;
  readonly quoi: string;
  readonly depuis: string;
  readonly jusque: string | null;
  readonly action: string;
  readonly retient: string | null;
}

export interface DossierBref {
  readonly id: string;
  readonly reference: string;
  readonly personne: string;
  readonly mission: string | null;
  readonly agence: string | null;
  readonly etat: string;
  readonly ouvert: boolean;
  readonly origine: string;
  readonly depuis: string;
  readonly recuLe: string;
  readonly attente: Attente;
  readonly fusionneDans: string | null;
}

/** A document in the ordinary place, or of the vault: then nothing is said of it but that it is there. */
export interface PieceFermee {
  readonly id: string;
  readonly demande: string | null;
  readonly lieu: 'coffre';
  readonly deposeeLe: string;
  readonly etat: EtatPiece;
}

export interface PieceOuverte {
  readonly id: string;
  readonly demande: string | null;
  readonly libelle: string;
  readonly lieu: 'ordinaire';
  readonly nom: string;
  readonly taille: number;
  readonly deposeeLe: string;
  readonly par: 'assure' | 'agence';
  readonly pages: number;
  readonly etat: EtatPiece;
  readonly phrase: string;
  readonly analyse: 'non-analysee' | 'saine' | 'infectee' | 'indisponible';
  readonly avertissements: readonly { code: string; page?: number; phrase: string }[];
}

export type PieceVue = PieceFermee | PieceOuverte;

export interface EtatPiece {
  readonly etat: 'recue' | 'ouverte' | 'acceptee' | 'refusee';
  readonly le: string;
  readonly motif?: string;
}

export interface Accuse {
  readonly contenu: { readonly reference: string; readonly recueLe: string; readonly jour: string };
}
