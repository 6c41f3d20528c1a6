import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type Echeances,
  echeancesDe,
  PREAVIS,
  repoussees,
  resteDe,
  sansRecours,
} from './echeances.ts';
import { lireSession, type Session } from './session.ts';

export type Veille =
  | { readonly etat: 'calme' | 'finie' | 'autre' }
  | { readonly etat: 'avertie'; readonly reste: number; readonly sansRecours: boolean };

const CALME: Veille = { etat: 'calme' };

/** A clock that neither the person nor a summer time moves. */
const maintenant = () => performance.now() / 1000;

/**
 * Watches the end of the session. Before it says anything it asks the server, which does not put it off by that:
 * another tab may have.
 */
export function useVeille(session: Session): { readonly veille: Veille; readonly vue: () => void } {
  const fins = useRef<Echeances>({ inactivite: Infinity, absolue: Infinity });
  const [veille, dire] = useState<Veille>(CALME);
  const { compte } = session;
  useEffect(() => {
    fins.current = echeancesDe(session, maintenant());
    dire(CALME);
  }, [session]);
  useEffect(() => {
    let phase: Veille['etat'] = 'calme';
    let demande = false;
    const poser = (nouvelle: Veille) => {
      phase = nouvelle.etat;
      dire(nouvelle);
    };
    const demander = async () => {
      demande = true;
      const lue = await lireSession();
      demande = false;
      if (lue !== 'muet' && lue !== null) fins.current = echeancesDe(lue, maintenant());
      const reste = resteDe(fins.current, maintenant());
      if (lue !== 'muet' && lue !== null && lue.compte !== compte) poser({ etat: 'autre' });
      else if (lue === null || reste === 0) poser({ etat: 'finie' });
      else if (reste > PREAVIS) poser(CALME);
      else poser({ etat: 'avertie', reste, sansRecours: sansRecours(fins.current) });
    };
    const regarder = () => {
      const reste = resteDe(fins.current, maintenant());
      if (demande) return;
      if (reste > PREAVIS) {
        if (phase !== 'calme') poser(CALME);
      } else if (phase === 'calme' || (phase === 'avertie' && reste === 0)) void demander();
      else if (phase === 'avertie') {
        poser({ etat: 'avertie', reste, sansRecours: sansRecours(fins.current) });
      }
    };
    const auRetour = () => {
      // A device that slept stopped the clock with it.
      if (document.visibilityState === 'visible' && !demande) void demander();
    };
    const battement = window.setInterval(regarder, 1000);
    document.addEventListener('visibilitychange', auRetour);
    return () => {
      window.clearInterval(battement);
      document.removeEventListener('visibilitychange', auRetour);
    };
  }, [compte]);
  const vue = useCallback(() => {
    fins.current = repoussees(fins.current, maintenant());
  }, []);
  return { veille, vue };
}
