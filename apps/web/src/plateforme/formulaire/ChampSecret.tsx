import { useState } from 'react';
import { decritPar, Faute } from '../../ui/Faute.tsx';

interface Proprietes {
  readonly id: string;
  readonly libelle: string;
  readonly valeur: string;
  readonly surChange: (valeur: string) => void;
  readonly completion: 'current-password' | 'new-password';
  readonly aide?: string;
  readonly erreur?: string | undefined;
}

/** A passphrase: hidden, or shown when asked; it can be pasted. */
export function ChampSecret(p: Proprietes) {
  const [visible, montrer] = useState(false);
  const aide = p.aide !== undefined && `${p.id}-aide`;
  const faute = p.erreur !== undefined && `${p.id}-faute`;
  return (
    <div className="champ">
      <label htmlFor={p.id}>{p.libelle}</label>
      {aide !== false && (
        <span className="aide" id={aide}>
          {p.aide}
        </span>
      )}
      <div className="saisie">
        <input
          type={visible ? 'text' : 'password'}
          id={p.id}
          value={p.valeur}
          maxLength={1024}
          autoComplete={p.completion}
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={faute !== false}
          aria-describedby={decritPar(aide, faute)}
          onChange={(e) => p.surChange(e.target.value)}
        />
        <button
          type="button"
          className="bouton second"
          aria-pressed={visible}
          onClick={() => montrer(!visible)}
        >
          {visible ? 'Cacher' : 'Montrer'}
        </button>
      </div>
      <Faute id={`${p.id}-faute`} texte={p.erreur} />
    </div>
  );
}
