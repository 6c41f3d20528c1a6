import { arrondir } from '../nombres/arrondi.ts';
import type { Periode } from '../situation/types.ts';
import type { LigneVersee } from './types.ts';

/** Days over which the same lines pay the same sum; cents a day, all lines together. */
export interface Verse extends Periode {
  cents: number;
  /** A line tells neither its price nor its gross: the days cannot be compared. */
  illisible: boolean;
  /** The first two lines that pay something, unless another one takes days back. */
  doubles: readonly LigneVersee[];
}

/** Daily amount of a line: the printed one, else the gross over its days. */
export function prixDe(l: LigneVersee): number | null {
  if (l.prix !== null) return l.prix;
  if (l.brut === null) return null;
  const jours = l.au - l.du + 1;
  return l.brut < 0 ? -arrondir(-l.brut, jours) : arrondir(l.brut, jours);
}

/** Gross of a line: the printed one, else its days at its price. */
export function brutDe(l: LigneVersee): number | null {
  if (l.brut !== null) return l.brut;
  return l.prix === null ? null : (l.au - l.du + 1) * l.prix;
}

/** Whether the line is a daily benefit, that days are compared with. */
export function compte(l: LigneVersee): boolean {
  return l.nature !== 'retenue' && l.nature !== 'autre';
}

/** What the lines pay, cut wherever one begins or ends; days without a line are absent. */
export function versesDe(lignes: readonly LigneVersee[]): Verse[] {
  const triees = lignes.filter(compte).sort((a, b) => a.du - b.du || a.numero - b.numero);
  const bornes = [...new Set(triees.flatMap((l) => [l.du, l.au + 1]))].sort((a, b) => a - b);
  const verses: Verse[] = [];
  let actives: LigneVersee[] = [];
  let suivante = 0;
  bornes.forEach((du, i) => {
    actives = actives.filter((l) => l.au >= du);
    while (suivante < triees.length && (triees[suivante] as LigneVersee).du <= du) {
      actives.push(triees[suivante] as LigneVersee);
      suivante++;
    }
    if (actives.length === 0) return;
    const au = (bornes[i + 1] as number) - 1;
    const payees = actives.filter((l) => (prixDe(l) ?? 0) > 0);
    const reprise = actives.some((l) => (prixDe(l) ?? 0) < 0);
    verses.push({
      du,
      au,
      cents: actives.reduce((s, l) => s + (prixDe(l) ?? 0), 0),
      illisible: actives.some((l) => prixDe(l) === null),
      doubles: reprise || payees.length < 2 ? [] : payees.slice(0, 2),
    });
  });
  return verses;
}
