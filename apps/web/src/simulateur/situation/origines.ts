/** Where a value of the situation was typed: the address of its question, and its field. */
export interface Origine {
  readonly adresse: string;
  readonly champ: string;
}

/** From the paths of the situation back to the fields, so that a refusal is shown where it was typed. */
export class Origines {
  readonly #parChemin = new Map<string, Origine>();

  noter(chemin: string, adresse: string, champ: string): void {
    this.#parChemin.set(chemin, { adresse, champ });
  }

  /** The field of the path, or of the closest path around it. */
  trouver(chemin: string): Origine | null {
    let ici = chemin;
    while (ici !== '') {
      const origine = this.#parChemin.get(ici);
      if (origine !== undefined) return origine;
      ici = ici.replace(/(?:\.|^)[^.[]+$|\[\d+\]$/, '');
    }
    return null;
  }
}
