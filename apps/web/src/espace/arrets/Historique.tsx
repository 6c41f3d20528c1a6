import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { nomRole } from '../mots/acteurs.ts';
import { direEvenement } from '../mots/journal.ts';
import { direInstant } from '../mots/jours.ts';
import { TitreAncre } from '../TitreAncre.tsx';
import type { Dossier, Evenement } from '../types.ts';

/** Every event of the journal: when, what, by whom. Nothing is ever erased from it. */
export function Historique({ dossier: { id, pieces } }: { dossier: Dossier }) {
  const journal = useLecture<{ evenements: readonly Evenement[] }>(
    `/api/espace/dossiers/${id}/journal`,
  );
  const natures = new Map(pieces.map((p) => [p.piece, p.nature]));
  return (
    <section aria-labelledby="h-historique">
      <Lu {...journal}>
        {({ evenements }) => (
          <>
            <TitreAncre id="h-historique">Tout l’historique</TitreAncre>
            <ol className="chronique" reversed>
              {[...evenements].reverse().map((e) => (
                <li key={e.rang}>
                  <time dateTime={e.le}>{direInstant(e.le)}</time>
                  <span>
                    {direEvenement(e, natures)} <span className="doux">{nomRole(e.role)}.</span>
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
      </Lu>
    </section>
  );
}
