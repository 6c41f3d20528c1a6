import { Lien } from '../../navigation/Lien.tsx';
import { useLecture } from '../../plateforme/api/useLecture.ts';

/** What the main menu does not hold. */
export function Rubriques() {
  const { lecture } = useLecture<{ nonLues: number }>('/api/espace/notifications');
  const nonLues = lecture.etat === 'lue' ? lecture.donnees.nonLues : 0;
  const rubriques = [
    ['/espace/garanties', 'Mes garanties et mes heures'],
    ['/espace/notifications', `Mes notifications${nonLues === 0 ? '' : ` (${nonLues} non lues)`}`],
    ['/espace/rendez-vous', 'Demander qu’on m’appelle'],
    ['/espace/lectures', 'Qui a lu mes dossiers'],
    ['/espace/aide', 'Aide et questions fréquentes'],
  ] as const;
  return (
    <nav className="rubriques" aria-label="Autres rubriques de mon espace">
      <ul>
        {rubriques.map(([href, libelle]) => (
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
