import { Lien } from '../../navigation/Lien.tsx';
import { Marque } from '../../ui/Marque.tsx';
import { usePoste } from '../session/session.ts';
import { useNomDuService } from './service.ts';

interface Entree {
  readonly href: string;
  readonly libelle: string;
  /** Another address that belongs to it. */
  readonly aussi?: string;
}

const COMPTE: Entree = { href: '/compte', libelle: 'Mon compte' };

const MENUS: Readonly<Record<string, readonly Entree[]>> = {
  assure: [
    { href: '/espace', libelle: 'Accueil' },
    { href: '/espace/arrets', libelle: 'Mes arrêts', aussi: '/espace/declarer' },
    { href: '/espace/missions', libelle: 'Missions' },
    { href: '/espace/documents', libelle: 'Documents' },
    { href: '/espace/messages', libelle: 'Messages', aussi: '/espace/rendez-vous' },
    { href: '/espace/aide', libelle: 'Aide' },
    COMPTE,
  ],
  agence: [
    { href: '/agence', libelle: 'À faire' },
    { href: '/agence/salaries', libelle: 'Salariés' },
    COMPTE,
  ],
  gestion: [
    { href: '/gestion', libelle: 'Dossiers' },
    { href: '/gestion/messages', libelle: 'Messages', aussi: '/gestion/appels' },
    COMPTE,
  ],
};

const SANS_SESSION: readonly Entree[] = [
  { href: '/compte/activer', libelle: 'Activer mon compte' },
  { href: '/compte/connexion', libelle: 'Me connecter' },
];

export function Entete({ chemin }: { chemin: string }) {
  const { session, seDeconnecter } = usePoste();
  const ordinaire = session?.sorte === 'ordinaire';
  const entrees = ordinaire ? (MENUS[session.role] ?? [COMPTE]) : SANS_SESSION;
  // Of nested addresses, the longest one is where we are.
  const ici = entrees
    .flatMap(({ href, aussi = href }) => [
      { href, depuis: href },
      { href, depuis: aussi },
    ])
    .filter(({ depuis }) => chemin === depuis || chemin.startsWith(`${depuis}/`))
    .reduce((a, b) => (b.depuis.length > a.depuis.length ? b : a), { href: '', depuis: '' });
  return (
    <header className="entete">
      <div className="cadre">
        <Marque nom={useNomDuService()} />
        <nav aria-label="Principale">
          <ul>
            {entrees.map(({ href, libelle }) => (
              <li key={href}>
                <Lien href={href} aria-current={href === ici.href ? 'page' : undefined}>
                  {libelle}
                </Lien>
              </li>
            ))}
            {session !== null && (
              <li>
                <button type="button" className="bouton nu" onClick={() => void seDeconnecter()}>
                  Me déconnecter
                </button>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </header>
  );
}
