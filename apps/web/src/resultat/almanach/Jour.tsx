import type { Jour } from '@almanach/bareme';
import { memo } from 'react';
import { classes } from '../mots.ts';
import { ferie } from './feries.ts';
import type { JourVue } from './jours.ts';
import { libelleJour } from './libelles.ts';
import { estWeekEnd, quantieme } from './mois.ts';
import { Pile } from './Pile.tsx';

interface Proprietes {
  readonly jour: Jour;
  readonly vue: JourVue | undefined;
  /** First column of the week it stands in, 1 for Monday. */
  readonly colonne: number;
  readonly choisi: boolean;
  /** The first day of a month shows its letters even in the middle of a run. */
  readonly tete: boolean;
}

const INITIALES = ['L', 'M', 'M', 'J', 'V', 'S', 'D'] as const;

/** One column of the almanach. Drawn again only when its own day or choice changes. */
export const CaseJour = memo(function CaseJour({ jour, vue, colonne, choisi, tete }: Proprietes) {
  const numero = quantieme(jour);
  return (
    <div
      role="gridcell"
      className={classes(
        'jour',
        estWeekEnd(jour) && 'we',
        vue && 'dans',
        (vue?.tete || tete) && 'tete',
        vue?.queue && 'queue',
      )}
      style={{ '--n': numero, '--w': numero === 1 ? colonne : 'auto' }}
      tabIndex={choisi ? 0 : -1}
      aria-selected={choisi}
      data-jour={jour}
    >
      <span className="sr">{libelleJour(jour, vue)}</span>
      <span className="vu" aria-hidden="true">
        <span className="js">{INITIALES[colonne - 1]}</span>
        <span className={ferie(jour) === null ? 'n' : 'n ferie'}>{numero}</span>
        <Pile vue={vue} />
      </span>
    </div>
  );
});
