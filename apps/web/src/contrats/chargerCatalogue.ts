import type { ContratJson } from '@almanach/moteur';

type ModuleCatalogue = typeof import('./catalogue.ts');

let enCours: Promise<ModuleCatalogue> | null = null;

/** Fetches the catalogue the first time a contract is looked for; a failed fetch is tried again at the next call. */
export function chargerCatalogue(): Promise<ModuleCatalogue> {
  enCours ??= import('./catalogue.ts').catch((erreur: unknown) => {
    enCours = null;
    throw erreur;
  });
  return enCours;
}

/** Documents of the contracts that a situation names; `undefined` when it names none, and nothing is fetched. */
export async function documentsNommes(
  situation: unknown,
): Promise<readonly ContratJson[] | undefined> {
  const ids = idsNommes(situation);
  if (ids.size === 0) return undefined;
  const { CATALOGUE } = await chargerCatalogue();
  return CATALOGUE.filter((c) => ids.has(c.id));
}

/** The situation may come from a link: nothing is sure of its shape. */
function idsNommes(situation: unknown): ReadonlySet<unknown> {
  const contrats = (situation as { contrats?: unknown } | null)?.contrats;
  if (!Array.isArray(contrats)) return new Set();
  const ids = contrats.map((c: unknown) => (c as { id?: unknown } | null)?.id);
  return new Set(ids.filter((id) => typeof id === 'string'));
}
