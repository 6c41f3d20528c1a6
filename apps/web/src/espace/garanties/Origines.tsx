import type { JaugeJson } from '@almanach/moteur';
import { phraseOrigine } from '@almanach/textes';
import { Lien } from '../../navigation/Lien.tsx';
import { Depliant } from '../../ui/Depliant.tsx';
import { parEmployeur } from './jauges.ts';

/** Where each hour comes from, and what to do when some are missing. */
export function Origines({ jauge }: { jauge: JaugeJson }) {
  return (
    <Depliant titre="D’où vient chaque heure">
      {jauge.origines.length === 0 && <p>Aucune heure n’est connue dans cette période.</p>}
      {parEmployeur(jauge.origines).map(({ nom, origines }) => (
        <div key={nom} className="origines">
          <p>
            <strong>{nom}</strong>
          </p>
          <ul className="puces">
            {origines.map((o) => (
              <li key={`${o.du}${o.au}${o.source}`}>{phraseOrigine(o, jauge.unite)}</li>
            ))}
          </ul>
        </div>
      ))}
      <p className="suite">
        Il manque des heures&nbsp;? <Lien href="/espace/missions">Vérifiez vos missions</Lien>.
      </p>
    </Depliant>
  );
}
