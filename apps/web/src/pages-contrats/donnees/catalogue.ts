import { CATALOGUE } from '@almanach/contrats';
import type { ContratJson } from '@almanach/moteur';

export type Confiance = ContratJson['sources'][number]['confiance'];

/** A contract and all its versions, the latest first. */
export interface Fiche {
  readonly id: string;
  readonly derniere: ContratJson;
  readonly versions: readonly ContratJson[];
  readonly confiance: Confiance;
}

export const FICHES: readonly Fiche[] = [...new Set(CATALOGUE.map((c) => c.id))].map(ficheDe);

function ficheDe(id: string): Fiche {
  const versions = CATALOGUE.filter((c) => c.id === id).sort((a, b) =>
    a.effetDu < b.effetDu ? 1 : -1,
  );
  const derniere = versions[0] as ContratJson;
  return { id, derniere, versions, confiance: confianceDe(derniere) };
}

export function fiche(id: string): Fiche | undefined {
  return FICHES.find((f) => f.id === id);
}

/** A contract is as sure as the weakest of what it was drawn from. */
export function confianceDe({ sources }: ContratJson): Confiance {
  return sources.reduce<Confiance>((pire, s) => (s.confiance > pire ? s.confiance : pire), 'A');
}
