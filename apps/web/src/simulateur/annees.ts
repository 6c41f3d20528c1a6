import { anneeDe } from '@almanach/bareme';
import { jourOuNul } from '../saisie/date.ts';
import { arretsLus } from './lecture.ts';
import type { Reponses } from './reponses.ts';

/** The three civil years before that of the stop, oldest first: those that make the income (R-A-05). */
export function anneesDeRevenu(r: Reponses, le: string): number[] {
  const premier = arretsLus(r, le)[0];
  if (premier === undefined) return [];
  const annee = anneeDe(premier.du);
  const debut = jourOuNul(r.affilieLe);
  const premiere = debut === null ? annee - 3 : Math.max(annee - 3, anneeDe(debut));
  // An activity begun in the year of the stop has that year's income alone (R-A-06).
  const derniere = premiere >= annee ? annee : annee - 1;
  return Array.from({ length: Math.max(0, derniere - premiere + 1) }, (_, i) => premiere + i);
}
