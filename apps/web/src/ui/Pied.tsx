import { Lien } from '../navigation/Lien.tsx';
import { LEGALES } from '../pages-legales/adresses.ts';

export function Pied() {
  return (
    <footer className="pied">
      <div className="cadre">
        <p>Almanach est un service indépendant. Ce n’est ni l’Assurance Maladie, ni l’État.</p>
        <ul>
          <li>
            <Lien href={LEGALES.mentions}>Mentions légales</Lien>
          </li>
          <li>
            <Lien href={LEGALES.donnees}>Données personnelles</Lien>
          </li>
          <li>
            <Lien href={LEGALES.accessibilite}>Accessibilité&nbsp;: non conforme</Lien>
          </li>
        </ul>
      </div>
    </footer>
  );
}
