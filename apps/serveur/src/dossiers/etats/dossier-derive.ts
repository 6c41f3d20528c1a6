import type { Acteur } from '../../journal/champs.ts';
import type { EvenementDe } from '../../journal/evenements.ts';
import type { NomDossier, NomPeriode } from './machine.ts';

export type EtatPiece = 'demandee' | 'recue' | 'ouverte' | 'acceptee' | 'refusee';

export interface PieceSuivie {
  piece: string;
  nature: string;
  aupres: Acteur;
  /** Declaration whose days it holds; `null` for a document nobody asked for. */
  declaration: string | null;
  /** Medical, or of unknown kind: kept in the vault, no member of staff opens it here. */
  coffre: boolean;
  etat: EtatPiece;
  /** Business day of the present state. */
  depuis: string;
  motif: string | null;
}

export interface PeriodeSuivie {
  periode: string;
  etat: NomPeriode;
  depuis: string;
}

export type Relance = EvenementDe<'relance-envoyee'>['charge'] & { le: string };

/** What the journal says of a dossier: ids, codes and days of work; no fact of the person. */
export interface DossierDerive {
  dossier: string;
  rang: number;
  etat: NomDossier;
  /** Business day of the present state. */
  depuis: string;
  recuLe: string;
  origine: 'assure' | 'agence' | 'dsn';
  /** Initial declaration first, then what completed it. */
  declarations: readonly string[];
  pieces: readonly PieceSuivie[];
  periodes: readonly PeriodeSuivie[];
  relances: readonly Relance[];
  /** First day each notice was said to be sent. */
  envois: Readonly<Partial<Record<'caisse' | 'agence' | 'france-travail', string>>>;
  prevoyanceDeclaree: { par: 'assure' | 'agence'; le: string } | null;
  securiteSociale: 'inconnue' | 'attendue' | 'recue';
  /** A medical opinion was asked for, at least once. */
  avisMedical: boolean;
  fusionneDans: string | null;
}

/** Nobody has it yet, or what came was refused. */
export function manque(piece: PieceSuivie): boolean {
  return piece.etat === 'demandee' || piece.etat === 'refusee';
}

/** Still to be looked at. What is in the vault is received, and read by nobody here. */
export function aExaminer(piece: PieceSuivie): boolean {
  return !piece.coffre && (piece.etat === 'recue' || piece.etat === 'ouverte');
}
