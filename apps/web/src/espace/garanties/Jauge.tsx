import type { JaugeJson } from '@almanach/moteur';
import { date, phraseJauge, quantiteJauge } from '@almanach/textes';
import { Icone } from '../../ui/Icone.tsx';
import { partDeBarre } from './jauges.ts';

const ETATS = {
  atteint: ['ok', 'coche', 'Atteint'],
  'non-atteint': ['att', 'attention', 'Pas encore atteint'],
  inconnu: ['inf', 'info', 'Inconnu'],
} as const;

/** One threshold: a bar with its mark, and the same in words. */
export function Jauge({ jauge }: { jauge: JaugeJson }) {
  const [ton, icone, mot] = ETATS[jauge.etat];
  const dit = (valeur: string | null) => quantiteJauge(valeur, jauge.unite);
  return (
    <div className="jauge">
      <p>
        <span className={`etat ${ton}`}>
          <Icone nom={icone} /> {mot}
        </span>{' '}
        <strong className="montant">{dit(jauge.acquis)}</strong> sur{' '}
        {jauge.strict ? 'plus de ' : ''}
        {dit(jauge.requis)} demandés
      </p>
      {jauge.acquis !== null && (
        <div className="barre" aria-hidden="true">
          <span
            className="acquis"
            style={{ width: `${partDeBarre(jauge.acquis, jauge) * 100}%` }}
          />
          <span className="seuil" style={{ left: `${partDeBarre(jauge.requis, jauge) * 100}%` }} />
        </div>
      )}
      <p>{phraseJauge(jauge)}</p>
      <p className="doux petit">
        Période comptée&nbsp;: du {date(jauge.fenetre.du)} au {date(jauge.fenetre.au)}.
      </p>
    </div>
  );
}
