import type { ContratJson, DecompteJson, SituationJson } from '@almanach/moteur';

/** What the simulator hands to the result page, which is loaded on its own. */
export interface ProprietesResultat {
  readonly situation: SituationJson;
  readonly decompte: DecompteJson;
  /** Of the contracts of the catalogue that it names, every version. */
  readonly documents: readonly ContratJson[];
  /** The law as known on this civil day (`YYYY-MM-DD`). */
  readonly connuLe: string;
  readonly surModifier: () => void;
  /** Builds the share address on request only; the situation stays in its fragment. */
  readonly lienPartage: () => Promise<string>;
  readonly surChangerDroit: (connuLe: string) => void;
  /** Recomputes another scenario with the same law; rejects when the situation is refused. */
  readonly calculer: (situation: SituationJson) => Promise<DecompteJson>;
}
