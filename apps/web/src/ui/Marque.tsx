import { Lien } from '../navigation/Lien.tsx';

/** Two unpaid days, then three days stacked by payer: the almanach itself. */
export function Marque({ nom = 'Almanach' }: { nom?: string }) {
  return (
    <Lien className="marque" href="/">
      <svg viewBox="0 0 30 26" aria-hidden="true" focusable="false">
        <path className="jour-c" d="M1.500 5.500v17.500M4.500 5.500v17.500" />
        <path className="jour-s" d="M7 13h5v10H7zM13.500 13h5v10h-5zM20 13h5v10h-5z" />
        <path className="jour-p" d="M7 4h5v7.500H7zM13.500 4h5v7.500h-5zM20 8h5v3.500h-5z" />
        <path className="sol" d="M0 24.500h30" />
      </svg>
      {nom}
    </Lien>
  );
}
