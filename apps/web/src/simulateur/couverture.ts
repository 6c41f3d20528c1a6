import type { NatureChoisie, Reponses } from './reponses.ts';

/** The only nature the engine answers `indetermine` for: the questions on pay would change nothing. */
export function natureCouverte(nature: NatureChoisie | null): boolean {
  return nature !== 'maternite';
}

const PROFESSIONNELLES: readonly NatureChoisie[] = [
  'accident-travail',
  'accident-trajet',
  'maladie-professionnelle',
];

/** Paid as an accident at work; the self-employed have no such insurance (R-A-18), farmers do. */
export function estProfessionnel({ statut, activite, nature }: Reponses): boolean {
  if (nature === null || !PROFESSIONNELLES.includes(nature)) return false;
  return statut !== 'independant' || activite === 'exploitant-agricole';
}
