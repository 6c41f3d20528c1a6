import { direMotifDeLecture, nomRole } from '../mots/acteurs.ts';
import { direInstant } from '../mots/jours.ts';
import type { Lecture } from '../types.ts';

/** Day, role, purpose of each reading by someone else. */
export function ListeLectures({
  lectures,
  sansReference = false,
}: {
  lectures: readonly Lecture[];
  sansReference?: boolean;
}) {
  if (lectures.length === 0) return <p>Personne d’autre que vous ne l’a lu.</p>;
  return (
    <ol className="chronique">
      {lectures.map((l) => (
        <li key={`${l.dossier}${l.le}${l.role}${l.motif}`}>
          <time dateTime={l.le}>{direInstant(l.le)}</time>
          <span>
            <strong>{nomRole(l.role)}</strong>, pour {direMotifDeLecture(l.motif)}
            {!sansReference && ` (dossier ${l.reference})`}
          </span>
        </li>
      ))}
    </ol>
  );
}
