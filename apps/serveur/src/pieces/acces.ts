import type { EtatAnalyse } from './antivirus/analyse.ts';
import type { LieuPiece } from './documents.ts';
import { type RefusPiece, refuser } from './refus.ts';

export type RolePiece =
  | 'anonyme'
  | 'assure'
  | 'agence'
  | 'gestion'
  | 'medecin'
  | 'admin'
  | 'systeme';

/** The bytes as they came, or the copy made again point by point. */
export type Forme = 'original' | 'rendu';

export interface PieceAServir {
  lieu: LieuPiece;
  analyse: EtatAnalyse;
  /** The copy has been made. */
  rendue: boolean;
  /** It is the reader's own: theirs as a person, or sent by their agency. */
  sienne: boolean;
  /** The reader has just proved again who they are. */
  confirmation: boolean;
}

export type Acces = { ok: true } | { ok: false; refus: RefusPiece };

const OUI: Acces = { ok: true };
const FERMEE: Acces = { ok: false, refus: refuser('ALM-P-319') };

/**
 * Who may be given which form of a piece. Pure; the queries' own walls come on top.
 *
 * Nobody but the person reads the vault, the médecin-conseil included: his own space is not built. Staff are given
 * the copy; the original only once an antivirus has said it is sound.
 */
export function peutServir(role: RolePiece, piece: PieceAServir, forme: Forme): Acces {
  if (!estOuverteA(role, piece)) return FERMEE;
  if (piece.lieu === 'coffre' && !piece.confirmation) return non('ALM-P-324');
  if (piece.analyse === 'infectee') return non('ALM-P-317');
  if (forme === 'rendu') return piece.rendue ? OUI : non('ALM-P-325');
  if (role === 'assure' || piece.analyse === 'saine') return OUI;
  return non('ALM-P-318', { recu: ANALYSES[piece.analyse] });
}

function estOuverteA(role: RolePiece, { lieu, sienne }: PieceAServir): boolean {
  if (role === 'assure') return sienne;
  if (lieu === 'coffre') return false;
  return role === 'gestion' || (role === 'agence' && sienne);
}

function non(...faits: Parameters<typeof refuser>): Acces {
  return { ok: false, refus: refuser(...faits) };
}

/** Shown beside the piece. */
export const ANALYSES: Readonly<Record<EtatAnalyse, string>> = {
  'non-analysee': 'non analysée',
  saine: 'saine',
  infectee: 'infectée',
  indisponible: 'analyse indisponible',
};
