import { Lien } from '../navigation/Lien.tsx';

export function Pied() {
  return (
    <footer className="pied">
      <div className="cadre">
        <p>Almanach est un service indépendant. Ce n’est pas un site de l’État.</p>
        <ul>
          <li>
            <Lien href="/accessibilite">Accessibilité</Lien>
          </li>
          <li>
            <Lien href="/vos-donnees">Vos données</Lien>
          </li>
        </ul>
      </div>
    </footer>
  );
}
