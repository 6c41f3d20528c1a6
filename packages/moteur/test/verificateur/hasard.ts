/** Reproducible draws (mulberry32): a printed seed gives the same décomptes everywhere. */
export class Hasard {
  private etat: number;

  constructor(graine: number) {
    this.etat = graine >>> 0;
  }

  /** Integer of [min, max]. */
  entier(min: number, max: number): number {
    this.etat = (this.etat + 0x6d2b79f5) >>> 0;
    let t = this.etat;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return min + (((t ^ (t >>> 14)) >>> 0) % (max - min + 1));
  }

  choix<T>(liste: readonly T[]): T {
    return liste[this.entier(0, liste.length - 1)] as T;
  }

  chance(surCent: number): boolean {
    return this.entier(1, 100) <= surCent;
  }
}
