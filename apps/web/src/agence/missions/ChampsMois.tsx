import { mois as nomDuMois } from '@almanach/textes';
import { debut } from '../../suivi/mots.ts';
import { Champ } from '../../ui/Champ.tsx';
import { ChampMontant } from '../../ui/ChampMontant.tsx';
import type { LigneDeMois } from './mois.ts';

/** Hours and wages, a month a line. */
export function ChampsMois({
  mois,
  surChange,
  faute,
}: {
  mois: readonly LigneDeMois[];
  surChange: (mois: readonly LigneDeMois[]) => void;
  faute: (champ: string) => string | undefined;
}) {
  if (mois.length === 0) return null;
  return (
    <fieldset className="suite">
      <legend>Heures et salaires, mois par mois</legend>
      <p className="aide">Laissez vide un mois que vous ne connaissez pas encore.</p>
      {mois.map((l, n) => {
        const nom = debut(nomDuMois(l.paie.du.slice(0, 7)));
        const poser = (part: Partial<LigneDeMois>) =>
          surChange(mois.map((x, i) => (i === n ? { ...x, ...part } : x)));
        return (
          <div key={l.paie.du} className="rang-de-champs">
            <Champ
              id={`heures-${n}`}
              libelle={`${nom}, heures`}
              inputMode="decimal"
              unite="h"
              court
              maxLength={10}
              valeur={l.heures}
              surChange={(heures) => poser({ heures })}
              erreur={faute(`heures-${n}`)}
            />
            <ChampMontant
              id={`brut-${n}`}
              libelle={`${nom}, salaire brut`}
              valeur={l.brut}
              surChange={(brut) => poser({ brut })}
              erreur={faute(`brut-${n}`)}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
