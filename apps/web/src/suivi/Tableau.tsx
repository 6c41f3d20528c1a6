import type { ReactNode } from 'react';
import './suivi.css';

/** A list of work: a table where there is room, one block a line where there is none. */
export function Tableau({
  legende,
  colonnes,
  children,
}: {
  legende: string;
  colonnes: readonly string[];
  children: ReactNode;
}) {
  return (
    <table className="tableau">
      <caption className="sr">{legende}</caption>
      <thead>
        <tr>
          {colonnes.map((c) => (
            <th key={c} scope="col">
              {c}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
