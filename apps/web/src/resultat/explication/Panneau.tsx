import { type ReactNode, useEffect, useRef } from 'react';
import { Icone } from '../../ui/Icone.tsx';
import './panneau.css';

/** Below this width the panel covers the page: it is then modal. */
export const LARGEUR_PANNEAU = '(min-width: 62rem)';

interface Proprietes {
  readonly titre: string;
  /** Changes each time another number is explained: the heading takes the focus again. */
  readonly ouverture: number;
  readonly surFermeture: () => void;
  readonly children: ReactNode;
}

/** Beside the page on a desktop, over it on a phone; Escape closes it from anywhere. */
export function Panneau({ titre, ouverture, surFermeture, children }: Proprietes) {
  const { dialogue, entete } = useDialogue(ouverture, surFermeture);
  return (
    <dialog
      ref={dialogue}
      className="panneau"
      aria-labelledby="panneau-titre"
      onCancel={(e) => {
        e.preventDefault();
        surFermeture();
      }}
    >
      <header>
        <h2 id="panneau-titre" ref={entete} tabIndex={-1}>
          {titre}
        </h2>
        <button
          type="button"
          className="fermer"
          aria-label="Fermer l’explication"
          onClick={surFermeture}
        >
          <Icone nom="croix" />
        </button>
      </header>
      {children}
      <p className="fin">
        <button type="button" className="bouton second" onClick={surFermeture}>
          Revenir au nombre
        </button>
      </p>
    </dialog>
  );
}

/** Opens on mount, gives the heading the focus at each opening, closes on Escape from anywhere. */
function useDialogue(ouverture: number, surFermeture: () => void) {
  const dialogue = useRef<HTMLDialogElement>(null);
  const entete = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const element = dialogue.current;
    if (element === null) return;
    if (matchMedia(LARGEUR_PANNEAU).matches) element.show();
    else element.showModal();
    return () => element.close();
  }, []);

  useEffect(() => {
    entete.current?.focus();
    dialogue.current?.scrollTo(0, 0);
  }, [ouverture]);

  useEffect(() => {
    const auTouche = (e: KeyboardEvent) => {
      if (e.key === 'Escape') surFermeture();
    };
    document.addEventListener('keydown', auTouche);
    return () => document.removeEventListener('keydown', auTouche);
  }, [surFermeture]);

  return { dialogue, entete };
}
