import { dateLongue } from '@almanach/textes';
import { useRef } from 'react';
import { dateOuNul, ecrireDateSaisie } from '../saisie/date.ts';
import { Champ, type ProprietesChamp } from './Champ.tsx';
import { Icone } from './Icone.tsx';

/** A date typed as people write it, read back in letters; or picked in the browser's own calendar. */
export function ChampDate(p: ProprietesChamp) {
  const calendrier = useRef<HTMLInputElement>(null);
  const iso = dateOuNul(p.valeur);
  const ranger = () => {
    if (iso !== null) p.surChange(ecrireDateSaisie(iso));
  };
  return (
    <Champ
      {...p}
      aide={p.aide ?? 'Exemple\u00a0: 29/11/2026'}
      inputMode="text"
      court
      maxLength={30}
      surSortie={ranger}
      apres={
        <span className="calendrier">
          <button
            type="button"
            className="bouton second carre"
            onClick={() => calendrier.current?.showPicker()}
          >
            <Icone nom="calendrier" />
            <span className="sr">Choisir dans un calendrier&nbsp;: {p.libelle}</span>
          </button>
          <input
            type="date"
            ref={calendrier}
            tabIndex={-1}
            aria-hidden="true"
            value={iso ?? ''}
            onChange={(e) => {
              if (e.target.value !== '') p.surChange(ecrireDateSaisie(e.target.value));
            }}
          />
        </span>
      }
      dessous={
        <p className="lu" aria-live="polite">
          {iso === null ? '' : dateLongue(iso)}
        </p>
      }
    />
  );
}
