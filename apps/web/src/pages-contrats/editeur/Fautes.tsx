import { accorder } from '@almanach/textes';
import type { MouseEvent } from 'react';
import { champDe } from './champs-montres.ts';
import type { ErreurSituee } from './examiner.ts';

interface Proprietes {
  readonly erreurs: readonly ErreurSituee[];
  /** Shows the place in the JSON. */
  readonly montrer: (e: ErreurSituee) => void;
}

/** Every refusal with its code and its place; each line goes to its field, or to the JSON. */
export function Fautes({ erreurs, montrer }: Proprietes) {
  if (erreurs.length === 0) return null;
  const aller = (e: MouseEvent, erreur: ErreurSituee) => {
    e.preventDefault();
    const champ = champDe(erreur.erreur.chemin);
    if (champ === null) montrer(erreur);
    else document.getElementById(champ)?.focus();
  };
  return (
    <div className="resume-erreurs" role="group" aria-label="Points à corriger">
      <h2>{accorder(erreurs.length, 'point')} à corriger</h2>
      <p>Rien n’est perdu. L’aperçu revient dès que le contrat est lisible.</p>
      <ul>
        {erreurs.map((e) => (
          <li key={`${e.erreur.chemin} ${e.erreur.code} ${e.place.debut}`}>
            <a href="#json" onClick={(clic) => aller(clic, e)}>
              {`${e.erreur.code}, ligne ${e.ligne}${e.erreur.chemin === '' ? '' : `, ${e.erreur.chemin}`}\u00a0: ${e.phrase}`}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
