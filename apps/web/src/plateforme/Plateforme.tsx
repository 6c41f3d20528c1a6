import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { remplacer } from '../navigation/historique.ts';
import { useAdresse } from '../navigation/useAdresse.ts';
import { Introuvable } from '../pages/Introuvable.tsx';
import { Pied } from '../ui/Pied.tsx';
import { accueilDe, CONNEXION, type Salle, salleDe } from './adresses.ts';
import { BandeauDemo } from './cadre/BandeauDemo.tsx';
import { Entete } from './cadre/Entete.tsx';
import { ServiceFourni } from './cadre/ServiceFourni.tsx';
import { SessionFournie } from './session/SessionFournie.tsx';
import { usePoste } from './session/session.ts';

/** Each room comes when it is entered: nobody loads the rooms of others. */
const PIECES = {
  compte: lazy(() => import('../compte/Compte.tsx')),
  espace: lazy(() => import('../espace/Espace.tsx')),
  agence: lazy(() => import('../agence/Agence.tsx')),
  gestion: lazy(() => import('../gestion/Gestion.tsx')),
  demo: lazy(() => import('../demo/Demo.tsx')),
} satisfies Record<Salle, unknown>;

/** The role that works there; the others are open to whoever comes. */
const ROLES: Partial<Record<Salle, string>> = {
  espace: 'assure',
  agence: 'agence',
  gestion: 'gestion',
};

export function Plateforme() {
  const { chemin } = useAdresse();
  return (
    <ServiceFourni>
      <SessionFournie>
        <a className="evite" href="#contenu">
          Aller au contenu
        </a>
        <Entete chemin={chemin} />
        <BandeauDemo />
        <main className="cadre" id="contenu" tabIndex={-1}>
          <Suspense fallback={<p role="status">Ouverture de la page…</p>}>
            <Contenu chemin={chemin} />
          </Suspense>
        </main>
        <Pied />
      </SessionFournie>
    </ServiceFourni>
  );
}

function Contenu({ chemin }: { chemin: string }): ReactNode {
  const { session } = usePoste();
  const salle = salleDe(chemin);
  if (salle === null) return <Introuvable />;
  const role = ROLES[salle];
  if (role !== undefined && session?.role !== role) {
    const ailleurs = session === null ? CONNEXION : accueilDe(session.role);
    return <Ailleurs vers={session === null ? `${ailleurs}?vers=${chemin}` : ailleurs} />;
  }
  const Piece = PIECES[salle];
  return <Piece chemin={chemin} />;
}

/** A door that is not theirs leads to their own. */
function Ailleurs({ vers }: { vers: string }) {
  useEffect(() => remplacer(vers), [vers]);
  return <p role="status">Ouverture de la page…</p>;
}
