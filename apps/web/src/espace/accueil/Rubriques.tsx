import { Lien } from '../../navigation/Lien.tsx';

const RUBRIQUES = [
  ['/espace/garanties', 'Mes garanties et mes heures'],
  ['/espace/notifications', 'Mes notifications'],
  ['/espace/rendez-vous', 'Demander qu’on m’appelle'],
  ['/espace/lectures', 'Qui a lu mes dossiers'],
  ['/espace/aide', 'Aide et questions fréquentes'],
] as const;

/** What the main menu does not hold. */
export function Rubriques() {
  return (
    <nav className="rubriques" aria-label="Autres rubriques de mon espace">
      <ul>
        {RUBRIQUES.map(([href, libelle]) => (
          <li key={href}>
            <Lien className="bouton second" href={href}>
              {libelle}
            </Lien>
          </li>
        ))}
      </ul>
    </nav>
  );
}
