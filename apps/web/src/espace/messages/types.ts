export interface Fil {
  readonly id: string;
  readonly dossier: string | null;
  readonly sujet: string;
  readonly ouvert: boolean;
  readonly dernierLe: string;
  readonly nonLus: number;
}

export interface Sujet {
  readonly sujet: string;
  readonly libelle: string;
}

export interface MesFils {
  readonly fils: readonly Fil[];
  readonly sujets: readonly Sujet[];
}

export interface UnFil {
  readonly fil: Fil;
  readonly messages: readonly {
    readonly id: string;
    readonly le: string;
    readonly de: 'moi' | 'gestion';
    readonly texte: string;
  }[];
}

/** Said by the server beside the threads; kept here for the title of one thread. */
const SUJETS: Readonly<Record<string, string>> = {
  'mon-dossier': 'Mon dossier',
  'un-document': 'Un document',
  'mes-missions': 'Mes missions et mes heures',
  'un-versement': 'Un versement',
  'mes-coordonnees': 'Mes coordonnées',
  'mes-donnees': 'Mes données personnelles',
  autre: 'Autre chose',
};

export function nomSujet(sujet: string): string {
  return SUJETS[sujet] ?? 'Message';
}

/** Characters of one message, as the server counts them. */
export const LONGUEUR_MAX = 4_000;
