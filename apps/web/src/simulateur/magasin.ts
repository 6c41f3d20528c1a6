import type { SituationJson } from '@almanach/moteur';
import { useSyncExternalStore } from 'react';
import { CLE_BROUILLON, CLE_COMPARAISON } from '../pages-contrats/cles.ts';
import type { SaisieDecompte } from '../verificateur/saisie.ts';
import type { Reponses } from './reponses.ts';
import { REPONSES_VIDES } from './vides.ts';

/** Where the answers live: this tab, and nothing else. */
export interface Armoire {
  getItem(cle: string): string | null;
  setItem(cle: string, valeur: string): void;
  removeItem(cle: string): void;
}

const CLE = 'almanach.reponses.1';
const CLE_OUVERTE = 'almanach.ouverte.1';
const CLE_DECOMPTE = 'almanach.decompte.1';

/** A situation that came by a link: shown as it came, until an answer is changed. */
export interface SituationOuverte {
  readonly situation: SituationJson;
  readonly connuLe: string | null;
}

export type Modifier = (changement: (r: Reponses) => Reponses) => void;

/** The answers as typed, kept at each key stroke: a reload, a Back or a crash loses nothing. */
export class Magasin {
  readonly #armoire: Armoire;
  readonly #abonnes = new Set<() => void>();
  #reponses: Reponses;
  #ouverte: SituationOuverte | null;
  #decompte: SaisieDecompte | null;

  constructor(armoire: Armoire) {
    this.#armoire = armoire;
    const gardees = relire(armoire, CLE) as Reponses | null;
    this.#reponses = gardees === null ? REPONSES_VIDES : { ...REPONSES_VIDES, ...gardees };
    this.#ouverte = relire(armoire, CLE_OUVERTE) as SituationOuverte | null;
    this.#decompte = relire(armoire, CLE_DECOMPTE) as SaisieDecompte | null;
  }

  readonly lire = (): Reponses => this.#reponses;

  readonly lireOuverte = (): SituationOuverte | null => this.#ouverte;

  readonly abonner = (abonne: () => void): (() => void) => {
    this.#abonnes.add(abonne);
    return () => this.#abonnes.delete(abonne);
  };

  readonly modifier: Modifier = (changement) => {
    this.#reponses = changement(this.#reponses);
    this.#ouverte = null;
    this.#garder();
  };

  /** Takes the place of the answers: the situation was already accepted by the engine. */
  readonly ouvrir = (ouverte: SituationOuverte, reponses: Reponses): void => {
    this.#reponses = reponses;
    this.#ouverte = ouverte;
    this.#garder();
  };

  /** The lines of a décompte to check, `null` before the first. */
  readonly lireDecompte = (): SaisieDecompte | null => this.#decompte;

  readonly garderDecompte = (decompte: SaisieDecompte): void => {
    this.#decompte = decompte;
    try {
      this.#armoire.setItem(CLE_DECOMPTE, JSON.stringify(decompte));
    } catch {
      // Full or forbidden storage: the lines stay in the page.
    }
    this.#prevenir();
  };

  readonly effacer = (): void => {
    this.#reponses = REPONSES_VIDES;
    this.#ouverte = null;
    this.#decompte = null;
    this.#armoire.removeItem(CLE_DECOMPTE);
    this.#armoire.removeItem(CLE);
    this.#armoire.removeItem(CLE_OUVERTE);
    this.#armoire.removeItem(CLE_BROUILLON);
    this.#armoire.removeItem(CLE_COMPARAISON);
    this.#prevenir();
  };

  #garder(): void {
    try {
      this.#armoire.setItem(CLE, JSON.stringify(this.#reponses));
      if (this.#ouverte === null) this.#armoire.removeItem(CLE_OUVERTE);
      else this.#armoire.setItem(CLE_OUVERTE, JSON.stringify(this.#ouverte));
    } catch {
      // Full or forbidden storage: the answers stay in the page.
    }
    this.#prevenir();
  }

  #prevenir(): void {
    for (const abonne of this.#abonnes) abonne();
  }
}

/** What this site wrote in this tab; anything else is as good as nothing. */
function relire(armoire: Armoire, cle: string): object | null {
  try {
    const lu: unknown = JSON.parse(armoire.getItem(cle) ?? 'null');
    return typeof lu === 'object' ? lu : null;
  } catch {
    return null;
  }
}

export function useReponses(magasin: Magasin): Reponses {
  return useSyncExternalStore(magasin.abonner, magasin.lire);
}

export function useOuverte(magasin: Magasin): SituationOuverte | null {
  return useSyncExternalStore(magasin.abonner, magasin.lireOuverte);
}
