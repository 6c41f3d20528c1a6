import type { Attente, DossierBref } from '../suivi/types.ts';

/** `GET /api/gestion/dossiers/:id`. */
export interface Reponse {
  readonly dossier: DossierEntier;
  readonly assure: Identite | null;
  /** Other dossiers of the same person. */
  readonly autres: readonly DossierBref[];
  /** The one that may be the same stop. */
  readonly doublonPossible: string | null;
}

export interface Identite {
  readonly nom: string;
  readonly prenoms: readonly string[];
  readonly naissance: string;
}

export interface DossierEntier extends DossierBref {
  readonly obstacles: readonly Attente[];
  readonly pistes: {
    readonly securiteSociale: readonly EtapeDePiste[];
    readonly prevoyance: readonly EtapeDePiste[];
  };
  readonly pieces: readonly PieceSuivie[];
  readonly arrets: readonly Arret[];
}

export interface EtapeDePiste {
  readonly etape: string;
  readonly avancement: 'faite' | 'en-cours' | 'a-venir' | 'inconnue';
  readonly acteur: string;
  readonly faiteLe: string | null;
  readonly prevueLe: string | null;
}

export interface PieceSuivie {
  readonly piece: string;
  readonly nature: string;
  readonly aupres: string;
  readonly declaration: string | null;
  readonly coffre: boolean;
  readonly etat: 'demandee' | 'recue' | 'ouverte' | 'acceptee' | 'refusee';
  readonly depuis: string;
  readonly motif: string | null;
}

export interface Arret {
  readonly id: string;
  readonly objet: string;
  readonly nature: string;
  readonly du: string;
  readonly au: string | null;
  readonly prescritLe: string;
  readonly recuLe: string;
  readonly moment: { readonly type: 'en-mission' | 'entre-missions' };
}

export interface EvenementLu {
  readonly rang: number;
  readonly le: string;
  readonly role: string;
  readonly type: string;
  readonly charge: Readonly<Record<string, unknown>>;
}

export interface Fil {
  readonly id: string;
  readonly dossier: string | null;
  readonly sujet: string;
  readonly ouvert: boolean;
  readonly dernierLe: string;
  readonly nonLus: number;
  readonly aRepondre: boolean;
}

export interface Message {
  readonly id: string;
  readonly le: string;
  readonly de: 'assure' | 'gestion';
  readonly texte: string;
}

export interface Appel {
  readonly id: string;
  readonly motif: string;
  readonly jour: string;
  readonly creneau: string;
  readonly dossier: string | null;
  readonly etat: 'demande' | 'fixe' | 'fait' | 'annule';
  readonly fixeA: string | null;
  readonly nom: string | null;
  readonly telephone: string | null;
}
