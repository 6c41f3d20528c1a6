import { refusDePiece } from '../refus.ts';

/** How many files may be in memory at once. */
export interface ReglagesGuichet {
  parCompte: number;
  total: number;
}

export const GUICHET: ReglagesGuichet = { parCompte: 3, total: 24 };

/** Each sending holds up to fifteen megabytes while it is read and copied: one account cannot take them all. */
export class Guichet {
  readonly #reglages: ReglagesGuichet;
  readonly #enCours = new Map<string, number>();
  #total = 0;

  constructor(reglages: ReglagesGuichet = GUICHET) {
    this.#reglages = reglages;
  }

  async passer<T>(compte: string, faire: () => Promise<T>): Promise<T> {
    const siens = this.#enCours.get(compte) ?? 0;
    if (siens >= this.#reglages.parCompte || this.#total >= this.#reglages.total) {
      throw refusDePiece('ALM-P-316');
    }
    this.#enCours.set(compte, siens + 1);
    this.#total++;
    try {
      return await faire();
    } finally {
      this.#total--;
      const restent = (this.#enCours.get(compte) ?? 1) - 1;
      if (restent === 0) this.#enCours.delete(compte);
      else this.#enCours.set(compte, restent);
    }
  }
}
