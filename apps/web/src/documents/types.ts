/** What the server gives about documents: `apps/serveur/src/pieces`. */
export type Lieu = 'ordinaire' | 'coffre';

export interface Genre {
  readonly document: string;
  readonly libelle: string;
  readonly lieu: Lieu;
}

export interface Piece {
  readonly id: string;
  readonly dossier: string;
  readonly demande: string | null;
  readonly document: string;
  readonly libelle: string;
  readonly lieu: Lieu;
  readonly nom: string;
  readonly type: string;
  readonly taille: number;
  readonly empreinte: string;
  readonly deposeeLe: string;
  readonly par: 'assure' | 'agence';
  readonly pages: number;
  readonly etat: {
    readonly etat: 'recue' | 'ouverte' | 'acceptee' | 'refusee';
    readonly le: string;
    readonly motif?: string;
  };
  readonly phrase: string;
  readonly analyse: 'non-analysee' | 'saine' | 'infectee' | 'indisponible';
  readonly avertissements: readonly {
    readonly code: string;
    readonly page: number;
    readonly phrase: string;
  }[];
}

export interface Usage {
  readonly octets: number;
  readonly octetsMax: number;
  readonly pieces: number;
  readonly piecesMax: number;
}

/** Left in the vault by a sending that was cut: nothing else is known of it. */
export type PieceFermee = Pick<Piece, 'id' | 'demande' | 'lieu' | 'deposeeLe' | 'etat'>;

export interface MesPieces {
  readonly pieces: readonly (Piece | PieceFermee)[];
  readonly usage: Usage;
}

/** A document asked of the person, that nobody has yet. */
export interface Demande {
  readonly dossier: string;
  readonly reference: string;
  readonly piece: string;
  readonly nature: string;
  /** The kind that answers it: proposed, and confirmed by the person like any other. */
  readonly document: string;
  readonly coffre: boolean;
  readonly refusee: boolean;
}

export function estLisible(piece: Piece | PieceFermee): piece is Piece {
  return 'libelle' in piece;
}
