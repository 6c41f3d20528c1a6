import type { DecompteJson } from '@almanach/moteur';
import { expliquerMotif } from '@almanach/textes';
import { joursParMotif } from '../explication/expliquer-jours.ts';
import { conditionsManquees } from '../raisons/conditions.ts';
import { joursDuMotif } from '../raisons/motif-jours.ts';

/** A zero is never alone: the reason, what would change it, and the recourse. */
export function Rien({ decompte }: { decompte: DecompteJson }) {
  const motifs = [...joursParMotif(decompte)];
  return (
    <div className="rien feuille">
      {motifs.map(([motif, jours]) => {
        const { court, phrase, ceQuiChangerait, recours } = expliquerMotif(motif);
        const manques = motif.startsWith('droits-') ? conditionsManquees(decompte) : [];
        return (
          <section key={motif} aria-label={court}>
            <h2>{joursDuMotif(motif, jours)}</h2>
            <p>{[phrase, ...manques].join(' ')}</p>
            <dl>
              {ceQuiChangerait !== undefined && (
                <div>
                  <dt>Ce qui changerait le résultat</dt>
                  <dd>{ceQuiChangerait}</dd>
                </div>
              )}
              {recours !== undefined && (
                <div>
                  <dt>Votre recours</dt>
                  <dd>{recours}</dd>
                </div>
              )}
            </dl>
          </section>
        );
      })}
    </div>
  );
}
