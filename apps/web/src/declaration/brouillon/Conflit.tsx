import { useState } from 'react';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { ORDRE } from '../adresses.ts';
import { heure } from '../heure.ts';
import { direReponse, type Noms } from '../questions/dire.ts';
import { titreQuestion } from '../questions/textes.ts';
import type { Brouillon, Reponses } from '../types.ts';
import type { Magasin } from './magasin.ts';

/** Two devices wrote the same draft: both texts are there, and the person chooses. */
export function Conflit({
  magasin,
  ici,
  ailleurs,
  noms,
}: {
  magasin: Magasin;
  ici: Reponses;
  ailleurs: Brouillon;
  noms: Noms;
}) {
  const [enCours, occuper] = useState(false);
  const autres = ORDRE.filter(
    (id) => JSON.stringify(ici[id]) !== JSON.stringify(ailleurs.reponses[id]),
  );
  const choisir = async (lequel: 'ici' | 'ailleurs') => {
    occuper(true);
    await magasin.choisir(lequel);
    occuper(false);
  };
  return (
    <Page
      titre="Vos réponses ont changé sur un autre appareil"
      chapeau={
        <p>
          L’autre appareil a écrit à {heure(ailleurs.modifieLe)}. Les deux versions sont gardées.
          Choisissez celle qui continue.
        </p>
      }
    >
      <ul className="conflit">
        {autres.map((id) => (
          <li key={id} className="feuille">
            <h2>{titreQuestion(id)}</h2>
            <dl>
              <div>
                <dt>Sur cet appareil</dt>
                <dd>{direReponse(id, ici[id], noms)}</dd>
              </div>
              <div>
                <dt>Sur l’autre appareil</dt>
                <dd>{direReponse(id, ailleurs.reponses[id], noms)}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
      <div className="actions suite">
        <button
          type="button"
          className="bouton"
          disabled={enCours}
          onClick={() => void choisir('ici')}
        >
          Garder les réponses de cet appareil
        </button>
        <button
          type="button"
          className="bouton second"
          disabled={enCours}
          onClick={() => void choisir('ailleurs')}
        >
          Prendre celles de l’autre appareil
        </button>
      </div>
    </Page>
  );
}
