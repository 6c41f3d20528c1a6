import { CATALOGUE } from '@almanach/contrats';
import { type Catalogue, lireCatalogue } from '@almanach/moteur';

let lu: Catalogue | undefined;

/** Contracts a situation may name, read once a process. */
export function catalogue(): Catalogue {
  lu ??= lire();
  return lu;
}

function lire(): Catalogue {
  const lecture = lireCatalogue(CATALOGUE);
  // Its own tests read it whole: a refusal here is a broken package.
  if (!lecture.ok)
    throw new Error(`the catalogue of contracts is refused: ${lecture.erreurs[0]?.chemin}`);
  return lecture.valeur;
}
