import { Lien } from '../../navigation/Lien.tsx';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { useJour } from '../../plateforme/cadre/service.ts';
import { direEvenement } from '../mots/journal.ts';
import { direJour } from '../mots/jours.ts';
import type { Dossier, Evenement } from '../types.ts';

/** The last things that happened, out of the journal of the dossier. */
export function Recents({ dossier: { id, pieces } }: { dossier: Dossier }) {
  const jour = useJour();
  const journal = useLecture<{ evenements: readonly Evenement[] }>(
    `/api/espace/dossiers/${id}/journal`,
  );
  const natures = new Map(pieces.map((p) => [p.piece, p.nature]));
  return (
    <section aria-labelledby="h-recents">
      <h2 id="h-recents">Ce qui s’est passé</h2>
      <Lu {...journal}>
        {({ evenements }) => (
          <ol className="chronique">
            {evenements
              .slice(-4)
              .reverse()
              .map((e) => (
                <li key={e.rang}>
                  <time dateTime={e.jour}>{direJour(e.jour, jour)}</time>
                  <span>{direEvenement(e, natures)}</span>
                </li>
              ))}
          </ol>
        )}
      </Lu>
      <p className="suite">
        <Lien href={`/espace/arrets/${id}#h-historique`}>Tout l’historique</Lien>
      </p>
    </section>
  );
}
