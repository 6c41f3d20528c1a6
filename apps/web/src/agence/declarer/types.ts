export interface Periode {
  readonly du: string;
  readonly au: string | null;
}

export type Valeur = string | Periode;
export type Reponses = Readonly<Record<string, Valeur>>;

/** What the server still asks, as for the person. */
export interface Question {
  readonly id: string;
  readonly forme: 'choix' | 'date' | 'periode' | 'periode-ou-non' | 'date-ou-jamais';
  readonly choix: readonly string[];
}

export interface Demarche {
  readonly quoi: string;
  readonly qui: string;
  readonly aupresDe: string;
  readonly jusque: string | null;
}

export interface Declaree {
  readonly dossier: { readonly id: string; readonly reference: string };
  readonly accuse: {
    readonly contenu: { readonly reference: string; readonly recueLe: string };
    readonly sceau: { readonly cle?: string };
  };
  readonly demarches: readonly Demarche[];
  readonly doublon: boolean;
}

/** The order of the page, whatever comes first. */
export const ORDRE = [
  'objet',
  'arret',
  'repriseLe',
  'nature',
  'accidentLe',
  'prescritLe',
  'recuLe',
  'dates',
  'mission',
  'hospitalisation',
  'tempsPartiel',
  'envoiCaisse',
] as const;
