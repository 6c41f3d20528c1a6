import { Lien } from '../navigation/Lien.tsx';
import { Marque } from './Marque.tsx';

export function Entete({ chemin }: { chemin: string }) {
  const dansLeSimulateur = chemin === '/' || chemin.startsWith('/simulateur');
  const dansLesRegles = chemin === '/regles' || chemin.startsWith('/regles/');
  const dansLesContrats = chemin === '/contrats' || chemin.startsWith('/contrats/');
  const dansLeVerificateur = chemin.startsWith('/verifier');
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
              <Lien href="/verifier" aria-current={dansLeVerificateur ? 'page' : undefined}>
                Vérifier un décompte
              </Lien>
            </li>
            <li>
              <Lien href="/contrats" aria-current={dansLesContrats ? 'page' : undefined}>
                Contrats
              </Lien>
            </li>
            <li>
              <Lien href="/regles" aria-current={dansLesRegles ? 'page' : undefined}>
                Règles
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
            <li>
              {/* Another document: the platform is not part of the public site. */}
              <a href="/espace">Mon espace</a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
