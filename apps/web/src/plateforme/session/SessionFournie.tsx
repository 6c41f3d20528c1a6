import './session.css';
import './jeton.ts';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { naviguer } from '../../navigation/historique.ts';
import { CONNEXION } from '../adresses.ts';
import { appeler } from '../api/appeler.ts';
import { GardienDePage } from './GardienDePage.tsx';
import { ContextePoste, lireSession, type Poste, type Session } from './session.ts';

/** Says to every page who is signed in; nothing is drawn before it is known. */
export function SessionFournie({ children }: { children: ReactNode }) {
  const [session, changer] = useState<Session | null | 'lecture' | 'muet'>('lecture');
  const connue = useRef<Session | null>(null);
  const poser = useCallback((nouvelle: Session | null) => {
    connue.current = nouvelle;
    changer(nouvelle);
  }, []);
  const relire = useCallback(async () => {
    const lue = await lireSession();
    // Without an answer, what was known stays: a page is not lost for a moment without network.
    if (lue !== 'muet') poser(lue);
    else changer((avant) => (avant === 'lecture' ? 'muet' : avant));
    return connue.current;
  }, [poser]);
  useEffect(() => {
    void relire();
  }, [relire]);
  const seDeconnecter = useCallback(async () => {
    await appeler('DELETE', '/api/session', undefined, { sansGardien: true });
    // What was typed and not sent does not outlive the session.
    window.sessionStorage.clear();
    poser(null);
    naviguer(CONNEXION);
  }, [poser]);
  const poste = useMemo<Poste | null>(
    () => (session === 'lecture' || session === 'muet' ? null : { session, relire, seDeconnecter }),
    [session, relire, seDeconnecter],
  );
  if (poste === null) return <Attente muet={session === 'muet'} recommencer={relire} />;
  return (
    <ContextePoste value={poste}>
      {children}
      {poste.session !== null && <GardienDePage session={poste.session} />}
    </ContextePoste>
  );
}

function Attente({ muet, recommencer }: { muet: boolean; recommencer: () => Promise<unknown> }) {
  if (!muet) {
    return (
      <p className="cadre" role="status">
        Ouverture de la page…
      </p>
    );
  }
  return (
    <main className="cadre">
      <h1>Nous n’avons pas de réponse</h1>
      <p className="chapeau">Vérifiez votre connexion, puis recommencez.</p>
      <div className="actions suite">
        <button type="button" className="bouton" onClick={() => void recommencer()}>
          Recommencer
        </button>
      </div>
    </main>
  );
}
