import { accorder } from '@almanach/textes';
import { useState } from 'react';
import type { Fiche } from '../donnees/registre.ts';
import { Exemple } from './Exemple.tsx';
import type { EtatExemples } from './useExemples.ts';

const PAR_PAGE = 5;

/** The public vectors that try the rule, each of which can be run again here. */
export function Exemples({ fiche, exemples }: { fiche: Fiche; exemples: EtatExemples }) {
  const [montres, montrer] = useState(PAR_PAGE);
  return (
    <section aria-labelledby="exemples">
      <h2 id="exemples">Des exemples à refaire</h2>
      <p className="doux">
        {accorder(fiche.vecteurs.length, 'exemple')}. Les montants viennent d’une page publiée ou
        d’un calcul fait à la main, jamais du programme.
      </p>
      {exemples.etat === 'attente' && <p role="status">Lecture des exemples…</p>}
      {exemples.etat === 'indisponible' && (
        <p>Les exemples n’ont pas pu être chargés. Vérifiez votre connexion, puis rechargez.</p>
      )}
      {exemples.etat === 'lus' && (
        <>
          <div className="exemples">
            {exemples.vecteurs.slice(0, montres).map((v, rang) => (
              <Exemple key={v.id} vecteur={v} moteur={exemples.moteur} ouvert={rang === 0} />
            ))}
          </div>
          {montres < exemples.vecteurs.length && (
            <p className="actions suite">
              <button
                type="button"
                className="bouton second"
                onClick={() => montrer(montres + 4 * PAR_PAGE)}
              >
                {`Montrer d’autres exemples (${exemples.vecteurs.length - montres})`}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
