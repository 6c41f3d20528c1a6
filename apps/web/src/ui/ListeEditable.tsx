import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Icone } from './Icone.tsx';

interface Proprietes<L extends { readonly cle: string }> {
  readonly lignes: readonly L[];
  /** Heading of a card, and what its remove button names. */
  readonly nom: (ligne: L, rang: number) => string;
  readonly ajouter: string;
  readonly surAjout: () => void;
  readonly surRetrait: (cle: string) => void;
  /** Fewer lines than this cannot be removed. */
  readonly minimum?: number;
  readonly id: string;
  readonly children: (ligne: L, rang: number) => ReactNode;
}

/** Cards one below the other; the focus follows what is added or removed. */
export function ListeEditable<L extends { readonly cle: string }>(p: Proprietes<L>) {
  const bloc = useRef<HTMLDivElement>(null);
  const boutonAjouter = useRef<HTMLButtonElement>(null);
  const [attendu, attendre] = useState<'ajout' | 'retrait' | null>(null);
  useEffect(() => {
    if (attendu === 'ajout') {
      const cartes = bloc.current?.querySelectorAll<HTMLElement>('[data-carte]');
      cartes?.[cartes.length - 1]?.querySelector<HTMLElement>('input, select')?.focus();
    }
    if (attendu === 'retrait') boutonAjouter.current?.focus();
    if (attendu !== null) attendre(null);
  }, [attendu]);
  return (
    <div className="liste" ref={bloc}>
      {p.lignes.map((ligne, rang) => (
        <fieldset className="carte" data-carte="" key={ligne.cle}>
          <legend>{p.nom(ligne, rang)}</legend>
          {p.children(ligne, rang)}
          {rang >= (p.minimum ?? 0) && (
            <button
              type="button"
              className="bouton nu retirer"
              onClick={() => {
                p.surRetrait(ligne.cle);
                attendre('retrait');
              }}
            >
              <Icone nom="croix" />
              Retirer<span className="sr">&nbsp;: {p.nom(ligne, rang)}</span>
            </button>
          )}
        </fieldset>
      ))}
      <button
        type="button"
        id={p.id}
        ref={boutonAjouter}
        className="bouton second"
        onClick={() => {
          p.surAjout();
          attendre('ajout');
        }}
      >
        <Icone nom="plus" />
        {p.ajouter}
      </button>
    </div>
  );
}
