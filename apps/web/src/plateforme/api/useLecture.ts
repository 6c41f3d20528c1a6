import { useCallback, useEffect, useState } from 'react';
import { appeler } from './appeler.ts';
import type { Refusee } from './refus.ts';

export type Lecture<T> =
  | { readonly etat: 'lecture' }
  | { readonly etat: 'lue'; readonly donnees: T }
  | { readonly etat: 'refusee'; readonly refus: Refusee };

/** Reads an address, again when it changes or when asked; what was read stays while it is read again. */
export function useLecture<T>(chemin: string): {
  readonly lecture: Lecture<T>;
  readonly relire: () => void;
} {
  const [tour, avancer] = useState(0);
  const [lecture, changer] = useState<Lecture<T>>({ etat: 'lecture' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tour` only asks for another reading.
  useEffect(() => {
    const arret = new AbortController();
    void appeler<T>('GET', chemin, undefined, { signal: arret.signal }).then((reponse) => {
      if (arret.signal.aborted) return;
      changer(
        reponse.ok ? { etat: 'lue', donnees: reponse.corps } : { etat: 'refusee', refus: reponse },
      );
    });
    return () => arret.abort();
  }, [chemin, tour]);
  return { lecture, relire: useCallback(() => avancer((n) => n + 1), []) };
}
