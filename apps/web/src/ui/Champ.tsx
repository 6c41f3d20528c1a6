import type { ReactNode } from 'react';
import { decritPar, Faute } from './Faute.tsx';

export interface ProprietesChamp {
  /** Also the anchor of the error summary. */
  readonly id: string;
  readonly libelle: ReactNode;
  readonly valeur: string;
  readonly surChange: (valeur: string) => void;
  readonly aide?: ReactNode;
  readonly erreur?: string | undefined;
}

interface Saisie {
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
  readonly unite?: string;
  readonly court?: boolean;
  /** Beside the field: a button, what was understood. */
  readonly apres?: ReactNode;
  readonly dessous?: ReactNode;
  readonly surSortie?: () => void;
  readonly maxLength?: number;
}

/** A text field with its label, its help, its error; what is typed is kept as it is typed. */
export function Champ(p: ProprietesChamp & Saisie) {
  const aide = p.aide !== undefined && `${p.id}-aide`;
  const faute = p.erreur !== undefined && `${p.id}-faute`;
  return (
    <div className={p.court === true ? 'champ court' : 'champ'}>
      <label htmlFor={p.id}>{p.libelle}</label>
      {aide !== false && (
        <span className="aide" id={aide}>
          {p.aide}
        </span>
      )}
      <div className="saisie">
        <input
          type="text"
          id={p.id}
          value={p.valeur}
          inputMode={p.inputMode ?? 'text'}
          maxLength={p.maxLength ?? 60}
          autoComplete="off"
          aria-invalid={faute !== false}
          aria-describedby={decritPar(aide, faute)}
          onChange={(e) => p.surChange(e.target.value)}
          onBlur={p.surSortie}
        />
        {p.unite !== undefined && (
          <span className="unite" aria-hidden="true">
            {p.unite}
          </span>
        )}
        {p.apres}
      </div>
      {p.dessous}
      <Faute id={`${p.id}-faute`} texte={p.erreur} />
    </div>
  );
}
