import { Lien } from '../../navigation/Lien.tsx';

const CHOIX: readonly (readonly [string | null, string])[] = [
  [null, 'Tous'],
  ['gestion', 'La gestion'],
  ['assure', 'La personne'],
  ['agence', 'L’agence'],
  ['caisse', 'La caisse'],
];

/** Who is waited for. Addresses, so that a list is kept and shared. */
export function Filtre({ attente }: { attente: string | null }) {
  return (
    <nav className="filtre" aria-label="Qui est attendu">
      {CHOIX.map(([code, libelle]) => (
        <Lien
          key={libelle}
          href={code === null ? '/gestion' : `/gestion?attente=${code}`}
          aria-current={code === attente ? 'true' : undefined}
        >
          {libelle}
        </Lien>
      ))}
    </nav>
  );
}
