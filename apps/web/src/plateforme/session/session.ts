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

export async function lireSession(): Promise<Session | null> {
  const reponse = await appeler<Session>('GET', '/api/session', undefined, { sansGardien: true });
  return reponse.ok ? reponse.corps : null;
}

export interface Poste {
  readonly session: Session | null;
  /** Reads again who is there: after signing in or out. */
  readonly relire: () => Promise<void>;
  readonly seDeconnecter: () => Promise<void>;
}

export const ContextePoste = createContext<Poste>({
  session: null,
  relire: async () => undefined,
  seDeconnecter: async () => undefined,
});

export function usePoste(): Poste {
  return useContext(ContextePoste);
}
