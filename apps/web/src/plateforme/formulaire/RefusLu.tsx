import { type ReactNode, useEffect, useRef } from 'react';
import type { Erreur, Refusee } from '../api/refus.ts';

/** What the server refused, in its own words unless others are given; takes the focus when it comes. */
export function RefusLu({ refus, children }: { refus: Refusee | null; children?: ReactNode }) {
  const bloc = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refus !== null) bloc.current?.focus();
  }, [refus]);
  if (refus === null) return null;
  return (
    <div className="resume-erreurs" role="alert" tabIndex={-1} ref={bloc}>
      {children ?? (
        <ul>
          {refus.erreurs.map((e) => (
            <li key={e.code + e.chemin}>{e.messageFr}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The sentence of the field, when the refusal is about it. */
export function fauteDe(erreurs: readonly Erreur[], chemin: string): string | undefined {
  return erreurs.find((e) => e.chemin === chemin || e.chemin.startsWith(`${chemin}.`))?.messageFr;
}
