import { Refus } from '../erreurs/refus.ts';
import type { Calculateur, Demande, Resultat } from './calcul.ts';
import { Poste, type ReglagesPoste } from './poste.ts';

export interface ReglagesAtelier extends ReglagesPoste {
  /** Computations that run at once. */
  postes: number;
  /** Computations that wait; beyond, the caller is told to come back. */
  file: number;
}

interface Tache {
  demande: Demande;
  rendre: (resultat: Promise<Resultat>) => void;
}

/**
 * Computes away from the loop that answers: one heavy situation delays neither the site nor the health checks,
 * and its time is bounded.
 */
export class Atelier implements Calculateur {
  private readonly postes: readonly Poste[];
  private readonly attente: Tache[] = [];
  private readonly file: number;

  constructor(reglages: ReglagesAtelier) {
    this.file = reglages.file;
    this.postes = Array.from({ length: reglages.postes }, () => new Poste(reglages));
  }

  async calculer(demande: Demande): Promise<Resultat> {
    const libre = this.postes.find((poste) => poste.libre);
    if (libre !== undefined) return this.confier(libre, demande);
    if (this.attente.length >= this.file) throw new Refus(503, 'ALM-X-008');
    return new Promise((rendre) => this.attente.push({ demande, rendre }));
  }

  async fermer(): Promise<void> {
    await Promise.all(this.postes.map((poste) => poste.fermer()));
  }

  private async confier(poste: Poste, demande: Demande): Promise<Resultat> {
    try {
      return await poste.calculer(demande);
    } finally {
      const suivante = this.attente.shift();
      if (suivante !== undefined) suivante.rendre(this.confier(poste, suivante.demande));
    }
  }
}
