import type { FichierVecteurs, Vecteur, VecteurCompte } from '@almanach/vecteurs';

/** A vector without its situation, and the file that holds the rest. */
export interface Resume extends VecteurCompte {
  readonly titre: string;
  readonly fichier: string;
}

type Sommaire = { readonly vecteurs: readonly Omit<Resume, 'fichier'>[] };

const SOMMAIRES = import.meta.glob<Sommaire>('../../../../../packages/vecteurs/vecteurs/*.json', {
  query: '?sommaire',
  import: 'default',
  eager: true,
});
const FICHIERS = import.meta.glob<FichierVecteurs>(
  '../../../../../packages/vecteurs/vecteurs/*.json',
  { import: 'default' },
);

/** Every vector, listed; the situations come with the page that shows them. */
export const RESUMES: readonly Resume[] = Object.entries(SOMMAIRES).flatMap(([fichier, s]) =>
  s.vecteurs.map((v) => ({ ...v, fichier })),
);

/** The whole vectors of a list, in its order. */
export async function chargerVecteurs(resumes: readonly Resume[]): Promise<readonly Vecteur[]> {
  const noms = [...new Set(resumes.map((r) => r.fichier))];
  const fichiers = await Promise.all(noms.map(async (nom) => FICHIERS[nom]?.()));
  const parId = new Map(fichiers.flatMap((f) => f?.vecteurs ?? []).map((v) => [v.id, v]));
  return resumes.flatMap((r) => parId.get(r.id) ?? []);
}
