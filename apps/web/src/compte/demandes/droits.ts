export type Droit =
  | 'acces'
  | 'rectification'
  | 'limitation'
  | 'portabilite'
  | 'effacement'
  | 'opposition';

/** What each right is, in the words of who uses it. */
export const DROITS: Readonly<Record<Droit, { nom: string; aide: string }>> = {
  acces: {
    nom: 'Savoir ce que vous avez de moi',
    aide: 'Vous pouvez déjà tout télécharger plus haut. Une personne répond au reste.',
  },
  rectification: { nom: 'Faire corriger', aide: 'Une donnée est fausse ou incomplète.' },
  limitation: {
    nom: 'Bloquer l’usage, sans effacer',
    aide: 'Par exemple le temps de vérifier une donnée que vous contestez.',
  },
  portabilite: {
    nom: 'Emporter ce que j’ai donné',
    aide: 'Dans un fichier qu’un autre service peut lire.',
  },
  effacement: {
    nom: 'Faire effacer',
    aide: 'Ce que la loi nous oblige à garder reste. Nous vous dirons quoi, et pourquoi.',
  },
  opposition: { nom: 'M’opposer à un usage', aide: 'Dites lequel, et pourquoi.' },
};

/** A request as `GET /api/mes-demandes` gives it. Days are civil days. */
export interface Demande {
  readonly id: string;
  readonly droit: Droit;
  readonly recueLe: string;
  readonly etat: 'recue' | 'en_cours' | 'satisfaite' | 'refusee' | 'retiree';
  readonly echeance: string;
  readonly prolongation: 'complexite' | 'nombre' | null;
  readonly closeLe: string | null;
  readonly refus: {
    readonly article: string;
    readonly phrase: string;
    readonly jusqua: string | null;
  } | null;
  readonly precision: string | null;
  readonly reponse: string | null;
}
