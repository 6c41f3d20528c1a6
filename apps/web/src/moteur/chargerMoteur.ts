export type Moteur = typeof import('./calcul.ts');

let enCours: Promise<Moteur> | null = null;

/** Fetches the engine the first time it is needed; a failed fetch is tried again at the next call. */
export function chargerMoteur(): Promise<Moteur> {
  enCours ??= import('./calcul.ts').catch((erreur: unknown) => {
    enCours = null;
    throw erreur;
  });
  return enCours;
}
