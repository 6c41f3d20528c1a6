import { createContext, useContext } from 'react';
import { appeler } from '../api/appeler.ts';

/** `GET /api/session`: who is signed in, and for how long. */
export interface Session {
  readonly compte: string;
  readonly role: string;
  readonly sorte: 'activation' | 'ordinaire';
  readonly secondFacteur: boolean;
  readonly expireDans: number;
  readonly finDans: number;
  readonly renforceeDans: number;
}

/** `null`: nobody is signed in. `'muet'`: no answer, nothing is known. */
export async function lireSession(): Promise<Session | null | 'muet'> {
  const reponse = await appeler<Session>('GET', '/api/session', undefined, { sansGardien: true });
  if (reponse.ok) return reponse.corps;
  return reponse.statut === 401 ? null : 'muet';
}

export interface Poste {
  readonly session: Session | null;
  /** Reads again who is there: after signing in or out. */
  readonly relire: () => Promise<Session | null>;
  readonly seDeconnecter: () => Promise<void>;
}

export const ContextePoste = createContext<Poste>({
  session: null,
  relire: async () => null,
  seDeconnecter: async () => undefined,
});

export function usePoste(): Poste {
  return useContext(ContextePoste);
}
