import { useState } from 'react';
import { dateOuNul } from '../../saisie/date.ts';
import { ChampDate } from '../../ui/ChampDate.tsx';
import { ChoixUnique } from '../../ui/ChoixUnique.tsx';
import type { Valeur } from './types.ts';

const NON = [
  { valeur: 'non', libelle: 'Non' },
  { valeur: 'oui', libelle: 'Oui' },
] as const;

/** First and last day; no last day while it runs. */
export function ChampPeriode({
  id,
  titre,
  facultative,
  surChange,
  erreur,
}: {
  id: string;
  titre: string;
  /** « non » is an answer. */
  facultative: boolean;
  valeur: Valeur | null;
  surChange: (valeur: Valeur | null) => void;
  erreur: string | undefined;
}) {
  const [reponse, repondre] = useState<'oui' | 'non' | null>(null);
  const [du, ecrireDu] = useState('');
  const [au, ecrireAu] = useState('');
  const changer = (nouveauDu: string, nouveauAu: string) => {
    ecrireDu(nouveauDu);
    ecrireAu(nouveauAu);
    const debut = dateOuNul(nouveauDu);
    const fin = nouveauAu.trim() === '' ? null : dateOuNul(nouveauAu);
    const illisible = nouveauAu.trim() !== '' && fin === null;
    surChange(debut === null || illisible ? null : { du: debut, au: fin });
  };
  const dates = (
    <div className="rang-de-champs">
      <ChampDate
        id={`${id}-du`}
        libelle={`Premier jour${facultative ? '' : ' d’arrêt'}`}
        valeur={du}
        surChange={(t) => changer(t, au)}
        erreur={facultative ? undefined : erreur}
      />
      <ChampDate
        id={`${id}-au`}
        libelle={`Dernier jour${facultative ? '' : ' d’arrêt'} (vide s’il n’est pas connu)`}
        valeur={au}
        surChange={(t) => changer(du, t)}
      />
    </div>
  );
  if (!facultative) {
    return (
      <fieldset>
        <legend>{titre}</legend>
        {dates}
      </fieldset>
    );
  }
  return (
    <>
      <ChoixUnique
        id={id}
        legende={titre}
        options={NON}
        valeur={reponse}
        surChange={(r) => {
          repondre(r);
          if (r === 'non') surChange('non');
          else changer(du, au);
        }}
        erreur={erreur}
        enLigne
      />
      {reponse === 'oui' && dates}
    </>
  );
}
