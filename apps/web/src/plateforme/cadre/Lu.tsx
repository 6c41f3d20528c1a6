import type { ReactNode } from 'react';
import type { Lecture } from '../api/useLecture.ts';
import { RefusLu } from '../formulaire/RefusLu.tsx';

/** A reading in its three states: on its way, refused with a way out, there. */
export function Lu<T>({
  lecture,
  relire,
  children,
}: {
  lecture: Lecture<T>;
  relire: () => void;
  children: (donnees: T) => ReactNode;
}) {
  if (lecture.etat === 'lue') return children(lecture.donnees);
  if (lecture.etat === 'lecture') return <p role="status">Lecture…</p>;
  return (
    <>
      <RefusLu refus={lecture.refus} />
      <div className="actions">
        <button type="button" className="bouton second" onClick={relire}>
          Recommencer
        </button>
      </div>
    </>
  );
}
