import type { Poste } from './poste.ts';

const CASES = 30;
const PAS_SANS_TAILLE = 1000;

/** Progress of a batch on stderr: a bar when the size is known, else a count. */
export class Progression {
  private readonly taille: number | null;
  private readonly active: boolean;
  private readonly poste: Poste;
  private dernier = -1;

  constructor(taille: number | null, active: boolean, poste: Poste) {
    this.taille = taille;
    this.active = active;
    this.poste = poste;
  }

  /** Writes only when something visible changes. */
  avancer(lignes: number, lus: number, refusees: number): void {
    if (!this.active) return;
    const pas =
      this.taille === null ? Math.floor(lignes / PAS_SANS_TAILLE) : pourCent(lus, this.taille);
    if (pas === this.dernier) return;
    this.dernier = pas;
    const detail = `${lignes} lignes, ${refusees} refusées`;
    this.poste.signaler(
      this.taille === null ? `\r${detail}` : `\r${barre(pas)} ${pas} % ${detail}`,
    );
  }

  finir(): void {
    if (this.active && this.dernier >= 0) this.poste.signaler('\n');
  }
}

function pourCent(lus: number, taille: number): number {
  return taille === 0 ? 100 : Math.min(100, Math.floor((lus * 100) / taille));
}

function barre(pas: number): string {
  const pleines = Math.floor((pas * CASES) / 100);
  return `[${'#'.repeat(pleines)}${'.'.repeat(CASES - pleines)}]`;
}
