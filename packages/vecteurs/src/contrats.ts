import { CATALOGUE } from '@almanach/contrats';
import { type Catalogue, type ContratJson, lireCatalogue } from '@almanach/moteur';

/** Documents of the contracts a situation names, every version; `undefined` when it names none. */
export function documentsNommes(situation: unknown): readonly ContratJson[] | undefined {
  const { contrats } = situation as { contrats?: readonly { id?: string }[] };
  if (contrats === undefined) return undefined;
  const ids = new Set(contrats.map((c) => c.id));
  return CATALOGUE.filter((c) => ids.has(c.id));
}

/** The documents, once read; none is refused, the catalogue's own tests say so. */
export function catalogueLu(documents: readonly unknown[] | undefined): Catalogue | undefined {
  if (documents === undefined) return undefined;
  const lu = lireCatalogue(documents);
  return lu.ok ? lu.valeur : undefined;
}
