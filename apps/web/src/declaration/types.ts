import type { Erreur } from '../plateforme/api/refus.ts';

/** What the server gives about declarations: `apps/serveur/src/declarations`. */
export type Objet =
  | 'nouvel-arret'
  | 'prolongation'
  | 'rechute'
  | 'reprise-anticipee'
  | 'annulation';

export interface Periode {
  readonly du: string;
  /** `null` while the end is not known. */
  readonly au: string | null;
}

/** One answer a question. Any part of it is a draft. */
export interface Reponses {
  readonly objet?: string;
  readonly arret?: string;
  readonly repriseLe?: string;
  readonly nature?: string;
  readonly accidentLe?: string;
  readonly prescritLe?: string;
  readonly recuLe?: string;
  readonly dates?: Periode;
  readonly mission?: string;
  readonly finDeMission?: string;
  readonly franceTravail?: string;
  readonly hospitalisation?: Periode | 'non';
  readonly tempsPartiel?: Periode | 'non';
  readonly envoiCaisse?: string;
}

export type IdQuestion = keyof Reponses;
export type Valeur = string | Periode;

export interface Question {
  readonly id: IdQuestion;
  readonly forme: string;
  readonly choix: readonly string[];
}

export interface Demarche {
  readonly quoi: 'volets-1-2' | 'volet-3' | 'prevoyance';
  readonly qui: 'assure' | 'prescripteur' | 'agence';
  readonly aupresDe: 'caisse' | 'agence' | 'france-travail' | 'regime';
  readonly origine: 'prescription' | 'reception' | 'connaissance';
  readonly depuis: string;
  readonly jusque: string | null;
}

export interface PieceAttendue {
  readonly nature: string;
  readonly aupres: string;
  readonly raison: string;
  readonly coffre: boolean;
  readonly obligatoire: boolean;
}

export type ConsequenceCaisse =
  | { readonly consequence: 'aucune' | 'avertissement' | 'apres-la-fin' | 'inconnue' }
  | { readonly consequence: 'moitie'; readonly du: string; readonly avant: string };

export interface Suite {
  readonly demarches: readonly Demarche[];
  readonly pieces: readonly PieceAttendue[];
  readonly retard: {
    readonly caisse: ConsequenceCaisse | null;
    readonly regime: { readonly enRetard: boolean } | null;
  };
}

/** `POST /api/espace/declarations/questions` */
export interface Chemin {
  readonly questions: readonly Question[];
  /** The answers, and what is known beside them. */
  readonly faits: Reponses;
  readonly erreurs: readonly Erreur[];
  /** `null` until all is answered, and right. */
  readonly suite: Suite | null;
}

export interface Brouillon {
  readonly id: string;
  readonly version: number;
  readonly modifieLe: string;
  readonly reponses: Reponses;
}

/** The part of a declaration that its receipt shows. */
export interface Faits {
  readonly objet: Objet;
  readonly nature?: string;
  readonly du?: string;
  readonly au?: string | null;
  readonly repriseLe?: string;
  readonly envoiCaisse?: string;
}

interface ContenuAccuse {
  readonly reference: string;
  readonly dossier: string;
  readonly jour: string;
  readonly recueLe: string;
}

interface AccuseScelle {
  readonly sceau: { readonly le: string; readonly cle: string; readonly empreinte: string };
  readonly verdict: { readonly valide: true } | { readonly valide: false; readonly cause: string };
}

/** The receipt of a declaration. */
export interface RecuDeDeclaration extends AccuseScelle {
  readonly contenu: ContenuAccuse & { readonly faits: Faits };
  readonly suite: Suite;
}

/** The receipt of a document: it says neither its kind nor its name. */
export interface RecuDeDocument extends AccuseScelle {
  readonly contenu: ContenuAccuse & {
    readonly piece: string;
    readonly empreinte: string;
    readonly taille: number;
  };
  readonly suite: null;
}

/** `GET /api/espace/accuses/:reference` */
export type AccuseLu = RecuDeDeclaration | RecuDeDocument;

export interface ArretDit {
  readonly id: string;
  readonly objet: Objet;
  readonly nature: string;
  readonly du: string;
  readonly au: string | null;
}

/** What these screens read of a dossier. */
export interface Dossier {
  readonly id: string;
  readonly reference: string;
  readonly ouvert: boolean;
  readonly etat: string;
  readonly fusionneDans: string | null;
  readonly attente: {
    readonly qui: string | null;
    readonly quoi: string;
    readonly jusque: string | null;
  };
}

export interface DossierEntier extends Dossier {
  readonly arrets: readonly ArretDit[];
  readonly pieces: readonly {
    readonly piece: string;
    readonly nature: string;
    readonly document: string;
    readonly aupres: string;
    readonly coffre: boolean;
    readonly etat: string;
    readonly depuis: string;
    readonly motif: string | null;
  }[];
}

export interface Mission {
  readonly id: string;
  readonly du: string;
  readonly au: string | null;
  readonly agence: { readonly nom: string } | null;
  readonly contenu: { readonly employeur?: string };
}
