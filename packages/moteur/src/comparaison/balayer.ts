import type { Periode } from '../situation/types.ts';
import type { Ligne } from './lignes.ts';

/** Days over which the lines of both sides stay the same. */
export interface Intervalle extends Periode {
  avant: readonly Ligne[];
  apres: readonly Ligne[];
}

/** Cuts time wherever a line begins or ends; days without any line are left out. */
export function balayer(avant: readonly Ligne[], apres: readonly Ligne[]): Intervalle[] {
  const bornes = new Set<number>();
  for (const l of [...avant, ...apres]) bornes.add(l.du).add(l.au + 1);
  const dates = [...bornes].sort((a, b) => a - b);
  const cotes = [new Curseur(avant), new Curseur(apres)] as const;
  const intervalles: Intervalle[] = [];
  dates.forEach((du, i) => {
    const au = (dates[i + 1] ?? du) - 1;
    const [a, b] = [cotes[0].avancer(du), cotes[1].avancer(du)];
    if (a.length + b.length > 0) intervalles.push({ du, au, avant: a, apres: b });
  });
  return intervalles;
}

/** Lines that run on a day, for days asked in order. */
class Curseur {
  private readonly lignes: readonly Ligne[];
  private actives: readonly Ligne[] = [];
  private rang = 0;

  constructor(lignes: readonly Ligne[]) {
    this.lignes = [...lignes].sort((a, b) => a.du - b.du);
  }

  avancer(jour: number): readonly Ligne[] {
    const actives = this.actives.filter((l) => l.au >= jour);
    for (
      let l = this.lignes[this.rang];
      l !== undefined && l.du <= jour;
      l = this.lignes[this.rang]
    ) {
      actives.push(l);
      this.rang++;
    }
    this.actives = actives;
    return actives;
  }
}
