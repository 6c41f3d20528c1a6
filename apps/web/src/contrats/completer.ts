import type { Reponses } from '../simulateur/reponses.ts';

/** Answers that come from a situation name their contracts only: the rest is found with the catalogue. */
export async function completerContrats(r: Reponses): Promise<Reponses> {
  if (r.contrats.length === 0) return r;
  const { completer } = await import('./choisir.ts');
  return { ...r, contrats: r.contrats.map(completer) };
}
