import type { DecompteJson } from '@almanach/moteur';
import { useCallback, useMemo, useState } from 'react';
import type { Explications } from './contexte.ts';
import type { Sujet } from './sujet.ts';

export interface Ouverture {
  /** The computation it belongs to: another law closes it. */
  readonly decompte: DecompteJson;
  readonly sujet: Sujet;
  readonly retour: HTMLElement | null;
  readonly identite: string | null;
  /** Counts the openings: the panel takes the focus at each. */
  readonly rang: number;
}

interface EtatExplications {
  readonly explications: Explications;
  readonly ouverture: Ouverture | null;
  /** Closes the panel and gives the focus back to the number it explained. */
  readonly fermer: () => void;
}

/** One explanation at a time, for the whole page. */
export function useExplications(decompte: DecompteJson): EtatExplications {
  const [derniere, changer] = useState<Ouverture | null>(null);
  const ouverture = derniere?.decompte === decompte ? derniere : null;
  const explications = useMemo<Explications>(
    () => ({
      ouverte: ouverture?.identite ?? null,
      ouvrir: (sujet, retour, identite = null) =>
        changer((avant) => ({ decompte, sujet, retour, identite, rang: (avant?.rang ?? 0) + 1 })),
    }),
    [ouverture, decompte],
  );
  const fermer = useCallback(() => {
    changer(null);
    ouverture?.retour?.focus();
  }, [ouverture]);
  return { explications, ouverture, fermer };
}
