import { useEffect, useRef } from 'react';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { dansParis } from '../../suivi/temps.ts';
import type { EvenementLu } from '../types.ts';
import { phraseEvenement, roleEnMots } from './mots-journal.ts';

/** Every event, the latest first; read again when the dossier was. */
export function Journal({ id, lu }: { id: string; lu: unknown }) {
  const { lecture, relire } = useLecture<{ evenements: readonly EvenementLu[] }>(
    `/api/gestion/dossiers/${id}/journal`,
  );
  const vu = useRef(lu);
  useEffect(() => {
    if (vu.current === lu) return;
    vu.current = lu;
    relire();
  }, [lu, relire]);
  return (
    <section aria-labelledby="journal">
      <h2 id="journal">Journal</h2>
      <Lu lecture={lecture} relire={relire}>
        {({ evenements }) => (
          <ol className="lignes" reversed>
            {[...evenements].reverse().map((e) => (
              <li key={e.rang} className="tete-de-ligne">
                <span>{phraseEvenement(e)}</span>
                <small className="doux">
                  {roleEnMots(e.role)}, {dansParis(e.le)}
                </small>
              </li>
            ))}
          </ol>
        )}
      </Lu>
    </section>
  );
}
