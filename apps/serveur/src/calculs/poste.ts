import { Worker } from 'node:worker_threads';
import { Refus } from '../erreurs/refus.ts';
import type { Demande, Resultat } from './calcul.ts';
import type { Reponse } from './ouvrier.ts';

export interface ReglagesPoste {
  /** File that the worker runs. */
  ouvrier: URL;
  /** Milliseconds one computation may take. */
  delai: number;
  /** Megabytes one computation may take. */
  memoire: number;
}

interface EnCours {
  rendre: (resultat: Resultat) => void;
  rater: (cause: unknown) => void;
}

/** One worker, one computation at a time; a worker that is stopped is replaced at the next computation. */
export class Poste {
  private readonly reglages: ReglagesPoste;
  private ouvrier: Worker | null;
  private enCours: EnCours | null = null;

  constructor(reglages: ReglagesPoste) {
    this.reglages = reglages;
    this.ouvrier = this.embaucher();
  }

  get libre(): boolean {
    return this.enCours === null;
  }

  async calculer(demande: Demande): Promise<Resultat> {
    const ouvrier = this.ouvrier ?? this.embaucher();
    this.ouvrier = ouvrier;
    const minuteur = setTimeout(
      () => this.renvoyer(ouvrier, new Refus(422, 'ALM-X-007')),
      this.reglages.delai,
    );
    try {
      return await new Promise<Resultat>((rendre, rater) => {
        this.enCours = { rendre, rater };
        ouvrier.postMessage(demande);
      });
    } finally {
      clearTimeout(minuteur);
      this.enCours = null;
    }
  }

  async fermer(): Promise<void> {
    await this.ouvrier?.terminate();
  }

  private embaucher(): Worker {
    const { ouvrier: fichier, memoire } = this.reglages;
    const ouvrier = new Worker(fichier, { resourceLimits: { maxOldGenerationSizeMb: memoire } });
    // The server, not its workers, decides how long the process lives.
    ouvrier.unref();
    ouvrier.on('message', (reponse: Reponse) => {
      // A late answer of a dismissed worker belongs to somebody else.
      if (this.ouvrier !== ouvrier) return;
      if ('resultat' in reponse) this.enCours?.rendre(reponse.resultat);
      else this.enCours?.rater(reponse.panne);
    });
    ouvrier.on('error', (cause) =>
      this.renvoyer(ouvrier, estTropGros(cause) ? new Refus(422, 'ALM-X-007') : cause),
    );
    ouvrier.on('exit', () => this.renvoyer(ouvrier, new Error('the worker left')));
    return ouvrier;
  }

  private renvoyer(ouvrier: Worker, cause: unknown): void {
    if (this.ouvrier !== ouvrier) return;
    this.ouvrier = null;
    void ouvrier.terminate();
    this.enCours?.rater(cause);
  }
}

function estTropGros(cause: Error): boolean {
  return 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
