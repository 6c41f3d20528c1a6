import { type Jour, lireJour } from '@almanach/bareme';
import { dateOuNul, jourOuNul } from '../saisie/date.ts';
import type { ArretSaisi, EmploiSaisi, Reponses, TypeEmploi } from './reponses.ts';

/** A stop whose first day could be read. */
export interface ArretLu {
  readonly saisi: ArretSaisi;
  readonly du: Jour;
  /** Last day; today while the end is not known. */
  readonly au: Jour;
}

/** A job whose dates could be read; an empty start is a job older than anything the law looks at. */
export interface EmploiLu {
  readonly saisi: EmploiSaisi;
  readonly type: TypeEmploi;
  readonly du: Jour;
  readonly au: Jour;
}

export function arretsLus(r: Reponses, le: string): ArretLu[] {
  const lus: ArretLu[] = [];
  for (const saisi of r.arrets) {
    const du = jourOuNul(saisi.du);
    if (du === null) continue;
    const fin = saisi.enCours ? null : jourOuNul(saisi.au);
    const au = fin ?? Math.max(du, lireJour(le) ?? du);
    lus.push({ saisi, du, au: Math.max(du, au) });
  }
  return lus.sort((a, b) => a.du - b.du);
}

export function emploisLus(r: Reponses): EmploiLu[] {
  const lus: EmploiLu[] = [];
  for (const saisi of r.emplois) {
    const du = saisi.du.trim() === '' ? Number.NEGATIVE_INFINITY : jourOuNul(saisi.du);
    const au = saisi.enCours ? Number.POSITIVE_INFINITY : jourOuNul(saisi.au);
    if (du === null || au === null || au < du) continue;
    lus.push({ saisi, type: saisi.type ?? typeOrdinaire(r), du, au });
  }
  return lus;
}

/** The contract people of that status have, until they say otherwise. */
export function typeOrdinaire(r: Reponses): TypeEmploi {
  switch (r.statut) {
    case 'interim':
      return 'mission';
    case 'saisonnier':
      return 'saisonnier';
    case 'apprenti':
      return 'apprentissage';
    default:
      return 'cdi';
  }
}

/** First and last day as typed, for sentences. */
export function datesLues(p: { du: string; au: string }): { du: string | null; au: string | null } {
  return { du: dateOuNul(p.du), au: dateOuNul(p.au) };
}
