import type { NatureChoisie } from './reponses.ts';

/** Natures the engine answers `indetermine` for: the questions on pay would change nothing. */
const NON_COUVERTES: readonly NatureChoisie[] = [
  'accident-travail',
  'accident-trajet',
  'maladie-professionnelle',
  'maternite',
];

export function natureCouverte(nature: NatureChoisie | null): boolean {
  return nature === null || !NON_COUVERTES.includes(nature);
}
