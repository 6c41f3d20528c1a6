import type { CouvertureJson, JeuCompareJson } from '@almanach/moteur';
import { accorder } from '@almanach/textes';
import type { CSSProperties } from 'react';
import { centimes } from '../../resultat/montants.ts';

/** One row a contract, as wide as the stop: how much of the net wage is paid. The tables say it in full. */
export function Bandes({
  jeux,
  noms,
}: {
  jeux: readonly JeuCompareJson[];
  noms: readonly string[];
}) {
  return (
    <figure className="bandes">
      {jeux.map((j, rang) => (
        <div key={j.id}>
          <p className="petit">{noms[rang]}</p>
          <div
            className="bande"
            role="img"
            aria-label={`${noms[rang] ?? ''}\u00a0: ${accorder(j.joursNonCouverts, 'jour')} non ${j.joursNonCouverts >= 2 ? 'couverts' : 'couvert'}. Le tableau qui suit le dit en détail.`}
          >
            {j.periodes.map((p) => (
              <Segment key={p.du} periode={p} />
            ))}
          </div>
        </div>
      ))}
      <figcaption className="petit doux">
        Hauteur pleine&nbsp;: le salaire net d’un jour. Blanc pointillé&nbsp;: ce que personne ne
        paie. Contour tireté&nbsp;: inconnu.
      </figcaption>
    </figure>
  );
}

function Segment({ periode: p }: { periode: CouvertureJson }) {
  const style: CSSProperties = { '--jours': p.jours, '--part': partPayee(p) };
  return (
    <span className={p.recu === null ? 'segment inconnu' : 'segment'} style={style}>
      <span />
    </span>
  );
}

function partPayee({ recu, reference }: CouvertureJson): number {
  const net = reference === null ? 0 : centimes(reference);
  if (recu === null || net === 0) return 0;
  return Math.min(1, centimes(recu) / net);
}
