import { periode } from '@almanach/textes';
import { Champ } from '../../ui/Champ.tsx';
import { ChampMontant } from '../../ui/ChampMontant.tsx';
import type { LignePaie } from './saisie.ts';

interface Proprietes {
  readonly lignes: readonly LignePaie[];
  readonly surChange: (lignes: readonly LignePaie[]) => void;
  readonly faute: (champ: string) => string | undefined;
}

/** Hours and wages of each month; an empty line is a month that nobody knows. */
export function LignesDePaie({ lignes, surChange, faute }: Proprietes) {
  const poser = (rang: number, change: Partial<LignePaie>) =>
    surChange(lignes.map((l, i) => (i === rang ? { ...l, ...change } : l)));
  return (
    <section aria-labelledby="h-paies">
      <h2 id="h-paies">Heures et salaires de chaque mois</h2>
      {lignes.length === 0 && <p className="doux">Donnez d’abord les dates de la mission.</p>}
      <ul className="lignes-paie">
        {lignes.map((l, rang) => (
          <li key={l.du}>
            <fieldset>
              <legend>{majuscule(periode(l.du, l.au))}</legend>
              <Champ
                id={`paie-${rang}-heures`}
                libelle="Heures payées"
                inputMode="decimal"
                unite="h"
                court
                valeur={l.heures}
                surChange={(heures) => poser(rang, { heures })}
                erreur={faute(`paie-${rang}-heures`)}
              />
              <ChampMontant
                id={`paie-${rang}-brut`}
                libelle="Salaire brut"
                valeur={l.brut}
                surChange={(brut) => poser(rang, { brut })}
                erreur={faute(`paie-${rang}-brut`)}
              />
            </fieldset>
          </li>
        ))}
      </ul>
    </section>
  );
}

function majuscule(texte: string): string {
  return texte.charAt(0).toUpperCase() + texte.slice(1);
}
