import { createContext, useContext } from 'react';
import type { Sujet } from './sujet.ts';

export interface Explications {
  /** Identity of the number whose explanation is open, `null` when the panel is closed. */
  readonly ouverte: string | null;
  /** Opens the panel; the focus goes back to `retour` when it closes. */
  readonly ouvrir: (sujet: Sujet, retour: HTMLElement | null, identite?: string | null) => void;
}

export const ContexteExplication = createContext<Explications>({
  ouverte: null,
  ouvrir: () => {
    throw new Error('Explications are used outside the result page.');
  },
});

export function useExplication(): Explications {
  return useContext(ContexteExplication);
}
