import { Lien } from '../navigation/Lien.tsx';
import { Marque } from './Marque.tsx';

export function Entete({ chemin }: { chemin: string }) {
  const dansLeSimulateur = chemin === '/' || chemin.startsWith('/simulateur');
  return (
    <header className="entete">
      <div className="cadre">
        <Marque />
        <nav aria-label="Principale">
          <ul>
            <li>
              <Lien href="/" aria-current={dansLeSimulateur ? 'page' : undefined}>
                Simulateur
              </Lien>
            </li>
            <li>
              <Lien
                href="/vos-donnees"
                aria-current={chemin === '/vos-donnees' ? 'page' : undefined}
              >
                Vos données
              </Lien>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
