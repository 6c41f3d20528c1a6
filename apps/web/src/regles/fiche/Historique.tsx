import { date } from '@almanach/textes';
import { Depliant } from '../../ui/Depliant.tsx';
import { type Changement, historique } from '../donnees/historique.ts';
import type { Fiche } from '../donnees/registre.ts';

const VISIBLES = 5;

/** What changed, the latest first: wordings and figures on one thread. */
export function Historique({ fiche }: { fiche: Fiche }) {
  const changements = historique(fiche);
  if (changements.length === 0) return null;
  const anciens = changements.slice(VISIBLES);
  return (
    <section aria-labelledby="historique">
      <h2 id="historique">Historique</h2>
      <Fil changements={changements.slice(0, VISIBLES)} />
      {anciens.length > 0 && (
        <Depliant titre={`Avant (${anciens.length})`}>
          <Fil changements={anciens} />
        </Depliant>
      )}
    </section>
  );
}

function Fil({ changements }: { changements: readonly Changement[] }) {
  return (
    <ol className="historique">
      {changements.map((c) => (
        <li key={`${c.du}${c.quoi}`}>
          <time dateTime={c.du}>{date(c.du)}</time>
          <span>
            {c.quoi}
            <small>{c.source}</small>
          </span>
        </li>
      ))}
    </ol>
  );
}
