import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { naviguer } from '../../navigation/historique.ts';
import { CONNEXION } from '../adresses.ts';
import { appeler } from '../api/appeler.ts';
import { GardienDePage } from './GardienDePage.tsx';
import { ContextePoste, lireSession, type Poste, type Session } from './session.ts';

/** Says to every page who is signed in; nothing is drawn before it is known. */
export function SessionFournie({ children }: { children: ReactNode }) {
  const [session, changer] = useState<Session | null | 'lecture'>('lecture');
  const relire = useCallback(async () => changer(await lireSession()), []);
  useEffect(() => {
    void relire();
  }, [relire]);
  const seDeconnecter = useCallback(async () => {
    await appeler('DELETE', '/api/session', undefined, { sansGardien: true });
    // What was typed and not sent does not outlive the session.
    window.sessionStorage.clear();
    changer(null);
    naviguer(CONNEXION);
  }, []);
  const poste = useMemo<Poste | null>(
    () => (session === 'lecture' ? null : { session, relire, seDeconnecter }),
    [session, relire, seDeconnecter],
  );
  if (poste === null) {
    return (
      <p className="cadre" role="status">
        Ouverture de la page…
      </p>
    );
  }
  return (
    <ContextePoste value={poste}>
      {children}
      {poste.session !== null && <GardienDePage session={poste.session} />}
    </ContextePoste>
  );
}
