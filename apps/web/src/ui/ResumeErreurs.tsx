import { type MouseEvent, useEffect, useRef } from 'react';

export interface ErreurDeChamp {
  /** Id of the field to go to. */
  readonly champ: string;
  readonly texte: string;
}

/** Every error of the page in one place, which takes the focus; each line goes to its field. */
export function ResumeErreurs({
  erreurs,
  essai,
}: {
  erreurs: readonly ErreurDeChamp[];
  /** Changes at each try, so that the same errors take the focus again. */
  essai: number;
}) {
  const bloc = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (essai > 0) bloc.current?.focus();
  }, [essai]);
  if (erreurs.length === 0) return null;
  const aller = (e: MouseEvent, champ: string) => {
    e.preventDefault();
    document.getElementById(champ)?.focus();
  };
  return (
    <div className="resume-erreurs" role="alert" tabIndex={-1} ref={bloc}>
      <h2>{erreurs.length === 1 ? 'Une réponse est à revoir' : 'Des réponses sont à revoir'}</h2>
      <ul>
        {erreurs.map((erreur) => (
          <li key={erreur.champ + erreur.texte}>
            <a href={`#${erreur.champ}`} onClick={(e) => aller(e, erreur.champ)}>
              {erreur.texte}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
