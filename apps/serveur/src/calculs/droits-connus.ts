import type { Droit, Options } from '@almanach/bareme';

export type ChargerDroit = (connuLe: string, options: Partial<Options>) => Droit;

/** Enough for a few days of law under a few readings; a caller who tries them all only slows their own requests. */
const CAPACITE = 32;

/** The law is compiled once a day and a choice of readings, and kept: the least recently used goes first. */
export class DroitsConnus {
  private readonly gardes = new Map<string, Droit>();
  private readonly charger: ChargerDroit;

  constructor(charger: ChargerDroit) {
    this.charger = charger;
  }

  au(connuLe: string, options: Partial<Options> = {}): Droit {
    const cle = JSON.stringify([connuLe, ...Object.entries(options).sort()]);
    const droit = this.gardes.get(cle) ?? this.charger(connuLe, options);
    this.gardes.delete(cle);
    this.gardes.set(cle, droit);
    if (this.gardes.size > CAPACITE) this.oublierLePlusAncien();
    return droit;
  }

  private oublierLePlusAncien(): void {
    const [plusAncien] = this.gardes.keys();
    if (plusAncien !== undefined) this.gardes.delete(plusAncien);
  }
}
