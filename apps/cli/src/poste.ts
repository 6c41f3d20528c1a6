/** What a command knows of the outside: everything else is in its arguments. */
export interface Poste {
  /** Resolves when the reader can take more: a slow reader slows the computation, not the memory. */
  ecrire: (texte: string | Uint8Array) => Promise<void>;
  signaler: (texte: string) => void;
  entree: () => AsyncIterable<Uint8Array>;
  /** Civil day in Paris, read from the clock when it is needed. */
  aujourdhui: () => string;
  /** Someone is watching stderr. */
  suivi: boolean;
}
