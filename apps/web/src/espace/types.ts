import type { ContratJson, DecompteJson, SituationJson } from '@almanach/moteur';

/** What the server says of dossiers, read in its code (`dossiers/depot/vues.ts`). */
export type Acteur =
  | 'assure'
  | 'agence'
  | 'prescripteur'
  | 'caisse'
  | 'france-travail'
  | 'gestion'
  | 'medecin'
  | 'banque';

export interface Attente {
  readonly qui: Acteur | null;
  readonly quoi: string;
  readonly depuis: string;
  readonly jusque: string | null;
  readonly action: string;
  readonly retient: string | null;
}

export interface DossierBref {
  readonly id: string;
  readonly reference: string;
  readonly mission: string | null;
  readonly agence: string | null;
  readonly etat: string;
  readonly ouvert: boolean;
  readonly origine: 'assure' | 'agence' | 'dsn';
  readonly depuis: string;
  readonly recuLe: string;
  readonly attente: Attente;
  readonly fusionneDans: string | null;
}

export interface Etapes {
  readonly etapes: readonly {
    readonly etape: string;
    readonly avancement: 'faite' | 'en-cours' | 'a-venir';
  }[];
  readonly courante: string | null;
  readonly medicalDemande: boolean;
  readonly fin: string | null;
}

export interface EtapeDePiste {
  readonly etape: string;
  readonly avancement: 'faite' | 'en-cours' | 'a-venir' | 'inconnue';
  readonly acteur: Acteur;
  readonly faiteLe: string | null;
  readonly prevueLe: string | null;
  readonly delaiLegal: string | null;
}

export interface PieceSuivie {
  readonly piece: string;
  readonly nature: string;
  /** The kind that answers it. */
  readonly document: string;
  readonly aupres: Acteur;
  readonly coffre: boolean;
  readonly etat: 'demandee' | 'recue' | 'ouverte' | 'acceptee' | 'refusee';
  readonly depuis: string;
  readonly motif: string | null;
}

export interface ArretDit {
  readonly id: string;
  readonly objet: string;
  readonly nature: string;
  readonly du: string;
  readonly au: string | null;
  readonly prescritLe: string;
  readonly moment: { readonly type: 'en-mission' | 'entre-missions' };
}

export interface Dossier extends Omit<DossierBref, 'attente'> {
  readonly attente: Attente & { readonly objet: string | null };
  readonly obstacles: readonly (Attente & { readonly objet: string | null })[];
  readonly etapes: Etapes;
  readonly pistes: {
    readonly securiteSociale: readonly EtapeDePiste[];
    readonly prevoyance: readonly EtapeDePiste[];
  };
  readonly pieces: readonly PieceSuivie[];
  readonly relances: readonly { readonly aupres: Acteur; readonly le: string }[];
  readonly arrets: readonly ArretDit[];
}

export interface Evenement {
  readonly rang: number;
  readonly jour: string;
  readonly le: string;
  readonly role: string;
  readonly type: string;
  readonly charge: Readonly<Record<string, unknown>>;
}

export type Echeance = DecompteJson['echeances'][number];

export interface Prevision {
  readonly prochainVersement: Echeance | null;
  readonly manques: readonly { readonly chemin: string; readonly effet: string }[];
  readonly decompte: DecompteJson;
  readonly prescriptions: SituationJson['arrets'];
  readonly contrats: readonly ContratJson[];
}

export interface Paie {
  readonly du: string;
  readonly au: string;
  readonly brut?: string;
  readonly heures?: string;
}

export interface Mission {
  readonly id: string;
  readonly version: number;
  readonly origine: 'personne' | 'agence' | 'dsn';
  readonly agence: { readonly id: string; readonly nom: string } | null;
  readonly du: string;
  readonly au: string | null;
  readonly contenu: {
    readonly employeur?: string;
    readonly categorie?: string;
    readonly remuneration?: Readonly<Record<string, string>>;
    readonly paies?: readonly Paie[];
  };
}

export interface AccuseBref {
  readonly reference: string;
  readonly declaration: string;
  readonly objet: string;
  readonly par: string;
  readonly le: string;
}

export interface Lecture {
  readonly dossier: string;
  readonly reference: string;
  readonly jour: string;
  readonly le: string;
  readonly role: string;
  readonly motif: string;
}

export interface Notification {
  readonly id: string;
  readonly le: string;
  readonly sujet: string;
  readonly phrase: string;
  readonly lien: string;
  readonly lue: boolean;
}
