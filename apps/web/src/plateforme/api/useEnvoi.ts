import { useRef, useState } from 'react';
import { appeler, type Methode } from './appeler.ts';
import type { Erreur, Reponse } from './refus.ts';

export interface Envoi<T> {
  readonly enCours: boolean;
  readonly erreurs: readonly Erreur[];
  /** Changes at each try: the summary of errors takes the focus again. */
  readonly essai: number;
  readonly envoyer: (methode: Methode, chemin: string, corps?: unknown) => Promise<Reponse<T>>;
  readonly effacer: () => void;
}

/**
 * A write of a form: one at a time, and the same idempotency key until the server has answered, so that a second
 * press after a lost answer does nothing twice.
 */
export function useEnvoi<T = unknown>(): Envoi<T> {
  const [enCours, occuper] = useState(false);
  const [erreurs, dire] = useState<readonly Erreur[]>([]);
  const [essai, compter] = useState(0);
  const cle = useRef<{ pour: string; valeur: string } | null>(null);
  const envoyer = async (methode: Methode, chemin: string, corps?: unknown) => {
    occuper(true);
    const pour = `${methode} ${chemin} ${corps instanceof FormData ? '' : JSON.stringify(corps)}`;
    if (cle.current?.pour !== pour) cle.current = { pour, valeur: crypto.randomUUID() };
    const reponse = await appeler<T>(methode, chemin, corps, { cle: cle.current.valeur });
    if (reponse.ok || reponse.statut !== 0) cle.current = null;
    dire(reponse.ok ? [] : reponse.erreurs);
    compter((n) => n + 1);
    occuper(false);
    return reponse;
  };
  return { enCours, erreurs, essai, envoyer, effacer: () => dire([]) };
}
