import type { ArretJson } from '@almanach/moteur';

/** Farmers: a flat amount, that no wage nor income changes. */
export function estForfait({ droits }: ArretJson): boolean {
  return droits.some((d) => d.prestation === 'ij-amexa' || d.prestation === 'ij-atexa');
}

/** Self-employed: the conditions are theirs, and the base is an income. */
export function estRevenu({ droits }: ArretJson): boolean {
  return droits.some((d) => d.conditions.some((c) => c.regle.startsWith('R-A-')));
}

/** Paid on wages, with an employer that may add its part. */
export function estSalaire(arret: ArretJson): boolean {
  return !estForfait(arret) && !estRevenu(arret);
}
