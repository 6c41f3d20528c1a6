/** Numbers that depend on a seed alone: the same seed plays the same run again. */
export class Des {
  readonly graine: number;
  #etat: number;

  constructor(graine: number) {
    this.graine = graine;
    this.#etat = graine >>> 0;
  }

  /** From `min` to `max`, both possible. */
  entier(min: number, max: number): number {
    return min + Math.floor(this.#suivant() * (max - min + 1));
  }

  choisir<T>(liste: readonly [T, ...T[]]): T {
    return liste[this.entier(0, liste.length - 1)] ?? liste[0];
  }

  /** A text of so many lower-case letters and digits. */
  mot(longueur: number): string {
    const signes = 'abcdefghjkmnpqrstuvwxyz23456789';
    return Array.from({ length: longueur }, () => signes[this.entier(0, signes.length - 1)]).join(
      '',
    );
  }

  /** Mulberry32. */
  #suivant(): number {
    this.#etat = (this.#etat + 0x6d2b79f5) >>> 0;
    let t = this.#etat;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
}

/** `ALMANACH_GRAINE` plays a run again; else each run draws its own, and prints it. */
export function grainePour(epreuve: string): number {
  const donnee = Number(process.env['ALMANACH_GRAINE']);
  const graine = donnee > 0 ? donnee : 1 + Math.floor(Math.random() * 2_147_483_646);
  console.log(`${epreuve} : ALMANACH_GRAINE=${graine}`);
  return graine;
}
