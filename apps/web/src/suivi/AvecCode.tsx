import { type ReactNode, useEffect } from 'react';
import { Lien } from '../navigation/Lien.tsx';
import { Page } from '../plateforme/cadre/Page.tsx';
import { usePoste } from '../plateforme/session/session.ts';

/** A professional works with a second factor; without one, the way to set it. */
export function AvecCode({ children }: { children: ReactNode }) {
  const { session, relire } = usePoste();
  const sans = session !== null && !session.secondFacteur;
  useEffect(() => {
    // It may have been set since the session was read.
    if (sans) void relire();
  }, [sans, relire]);
  if (!sans) return children;
  return (
    <Page
      titre="Protégez votre compte"
      chapeau="Les comptes professionnels demandent un second code. Il se règle en deux minutes."
    >
      <div className="suite">
        <Lien className="bouton" href="/compte">
          Régler mon second code
        </Lien>
      </div>
    </Page>
  );
}
