import type { Jour } from '@almanach/bareme';
import type { Decompte, Tranche } from '../decompte/types.ts';
import type { Periode } from '../situation/types.ts';

/** Days of the same worth, in cents; `null` when it is not known. */
export interface Palier extends Periode {
  cents: number | null;
}

/** A stretch of the expected décompte, with all it knows of its days. */
export interface PalierAttendu extends Palier {
  tranche: Tranche;
  /** Rank of the stop in the décompte. */
  arret: number;
}

/** The base benefit of every stop, in order: what a caisse pays. */
export function paliersDe(d: Decompte): PalierAttendu[] {
  const paliers = d.arrets.flatMap((a, arret) =>
    a.tranches.map((tranche) => ({
      du: tranche.du,
      au: tranche.au,
      cents: tranche.certitude === 'inconnu' ? null : tranche.journalier,
      tranche,
      arret,
    })),
  );
  return paliers.sort((a, b) => a.du - b.du);
}

/** Rank of the last stretch that begins by the day; -1 when none does. */
function rangAvant(paliers: readonly Periode[], d: Jour): number {
  let bas = 0;
  let haut = paliers.length;
  while (bas < haut) {
    const milieu = (bas + haut) >>> 1;
    if ((paliers[milieu] as Periode).du <= d) bas = milieu + 1;
    else haut = milieu;
  }
  return bas - 1;
}

/** Walks [du, au] by stretches; `null` where none covers the days. */
export function* parcourir<T extends Periode>(
  paliers: readonly T[],
  { du, au }: Periode,
): Generator<Periode & { palier: T | null }> {
  let rang = rangAvant(paliers, du);
  let d = du;
  while (d <= au) {
    const palier = paliers[rang];
    if (palier !== undefined && palier.au >= d) {
      const fin = Math.min(palier.au, au);
      yield { du: d, au: fin, palier };
      d = fin + 1;
    }
    if (d > au) return;
    rang++;
    const suivant = paliers[rang];
    const fin = suivant === undefined ? au : Math.min(suivant.du - 1, au);
    if (fin >= d) yield { du: d, au: fin, palier: null };
    d = fin + 1;
  }
}

/** The same stretches, each day that `p` covers at another worth. */
export function remplacer(
  paliers: readonly Palier[],
  p: Periode,
  valeur: (cents: number | null) => number | null,
): Palier[] {
  return paliers.flatMap((x) => {
    const du = Math.max(x.du, p.du);
    const au = Math.min(x.au, p.au);
    if (du > au) return [x];
    const morceaux: Palier[] = [];
    if (x.du < du) morceaux.push({ du: x.du, au: du - 1, cents: x.cents });
    morceaux.push({ du, au, cents: valeur(x.cents) });
    if (x.au > au) morceaux.push({ du: au + 1, au: x.au, cents: x.cents });
    return morceaux;
  });
}
