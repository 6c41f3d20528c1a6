import type { JaugeJson } from '@almanach/moteur';
import { heures } from '@almanach/textes';
import { heuresParMois } from './jauges.ts';

/** Hours month by month: bars, each with its figure. */
export function HeuresParMois({ jauge }: { jauge: JaugeJson }) {
  const mois = heuresParMois(jauge);
  const max = Math.max(1, ...mois.map((m) => m.heures));
  const franchi = mois.find((m) => m.franchit);
  return (
    <>
      <h3>Heures de chaque mois</h3>
      <ol className="heures-mois">
        {mois.map((m) => (
          <li key={m.mois} className={m.franchit ? 'franchit' : undefined}>
            <span className="colonne" aria-hidden="true">
              <span style={{ height: `${(m.heures / max) * 100}%` }} />
            </span>
            <strong>{heures(m.heures.toFixed(2))}</strong>
            <span>{m.nom}</span>
          </li>
        ))}
      </ol>
      {franchi !== undefined && (
        <p className="doux petit">
          Le trait épais marque {franchi.nom}&nbsp;: vous y avez dépassé {heures(jauge.requis)}.
        </p>
      )}
    </>
  );
}
