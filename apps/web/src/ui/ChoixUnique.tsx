import type { ReactNode } from 'react';
import { decritPar, Faute } from './Faute.tsx';

export interface Option<V extends string> {
  readonly valeur: V;
  readonly libelle: ReactNode;
  readonly aide?: ReactNode;
  /** « Je ne sais pas » is drawn apart: dashed until it is chosen. */
  readonly douteux?: boolean;
}

interface Proprietes<V extends string> {
  readonly id: string;
  readonly legende: ReactNode;
  readonly options: readonly Option<V>[];
  readonly valeur: V | null;
  readonly surChange: (valeur: V) => void;
  readonly aide?: ReactNode;
  readonly erreur?: string | undefined;
  readonly enLigne?: boolean;
}

/** One answer of several. The first button carries the group's id, for the error summary. */
export function ChoixUnique<V extends string>(p: Proprietes<V>) {
  const aide = p.aide !== undefined && `${p.id}-aide`;
  const faute = p.erreur !== undefined && `${p.id}-faute`;
  return (
    <fieldset aria-describedby={decritPar(aide, faute)}>
      <legend>{p.legende}</legend>
      {aide !== false && (
        <div className="chapeau" id={aide}>
          {p.aide}
        </div>
      )}
      <Faute id={`${p.id}-faute`} texte={p.erreur} />
      <div className={p.enLigne === true ? 'choix en-ligne' : 'choix'}>
        {p.options.map((o, rang) => (
          <label key={o.valeur} className={o.douteux === true ? 'douteux' : undefined}>
            <input
              type="radio"
              id={rang === 0 ? p.id : undefined}
              name={p.id}
              value={o.valeur}
              checked={p.valeur === o.valeur}
              aria-labelledby={`${p.id}-${o.valeur}`}
              aria-describedby={decritPar(o.aide !== undefined && `${p.id}-${o.valeur}-aide`)}
              onChange={() => p.surChange(o.valeur)}
            />
            <span id={`${p.id}-${o.valeur}`}>{o.libelle}</span>
            {o.aide !== undefined && (
              <span className="aide" id={`${p.id}-${o.valeur}-aide`}>
                {o.aide}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
