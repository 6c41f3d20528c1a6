import type { ReactNode } from 'react';
import { decritPar, Faute } from './Faute.tsx';

export interface Case<V extends string> {
  readonly valeur: V;
  readonly libelle: ReactNode;
  readonly aide?: ReactNode;
}

interface Proprietes<V extends string> {
  readonly id: string;
  readonly legende: ReactNode;
  readonly cases: readonly Case<V>[];
  readonly cochees: readonly V[];
  readonly surChange: (valeur: V, cochee: boolean) => void;
  readonly aide?: ReactNode;
  readonly erreur?: string | undefined;
}

/** Several answers, or none. */
export function CasesACocher<V extends string>(p: Proprietes<V>) {
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
      <div className="choix">
        {p.cases.map((c, rang) => (
          <label key={c.valeur}>
            <input
              type="checkbox"
              id={rang === 0 ? p.id : undefined}
              checked={p.cochees.includes(c.valeur)}
              aria-labelledby={`${p.id}-${c.valeur}`}
              aria-describedby={decritPar(c.aide !== undefined && `${p.id}-${c.valeur}-aide`)}
              onChange={(e) => p.surChange(c.valeur, e.target.checked)}
            />
            <span id={`${p.id}-${c.valeur}`}>{c.libelle}</span>
            {c.aide !== undefined && (
              <span className="aide" id={`${p.id}-${c.valeur}-aide`}>
                {c.aide}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
