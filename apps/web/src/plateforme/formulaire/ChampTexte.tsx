import { decritPar, Faute } from '../../ui/Faute.tsx';

interface Proprietes {
  /** Also the anchor of the error summary. */
  readonly id: string;
  readonly libelle: string;
  readonly valeur: string;
  readonly surChange: (valeur: string) => void;
  readonly aide?: string | undefined;
  readonly erreur?: string | undefined;
  readonly genre?: 'text' | 'email' | 'tel';
  /** What the browser may fill in by itself (WCAG 1.3.5). */
  readonly completion?: string;
  readonly chiffres?: boolean;
  readonly court?: boolean;
  readonly lignes?: number;
  readonly max?: number;
}

/** A field of the platform: its own kind, filled in by the browser when it can; kept as it is typed. */
export function ChampTexte(p: Proprietes) {
  const aide = p.aide !== undefined && `${p.id}-aide`;
  const faute = p.erreur !== undefined && `${p.id}-faute`;
  const commun = {
    id: p.id,
    value: p.valeur,
    maxLength: p.max ?? 254,
    autoComplete: p.completion ?? 'off',
    'aria-invalid': faute !== false,
    'aria-describedby': decritPar(aide, faute),
  };
  return (
    <div className={p.court === true ? 'champ court' : 'champ'}>
      <label htmlFor={p.id}>{p.libelle}</label>
      {aide !== false && (
        <span className="aide" id={aide}>
          {p.aide}
        </span>
      )}
      <div className="saisie">
        {p.lignes === undefined ? (
          <input
            {...commun}
            type={p.genre ?? 'text'}
            inputMode={p.chiffres === true ? 'numeric' : undefined}
            onChange={(e) => p.surChange(e.target.value)}
          />
        ) : (
          <textarea {...commun} rows={p.lignes} onChange={(e) => p.surChange(e.target.value)} />
        )}
      </div>
      <Faute id={`${p.id}-faute`} texte={p.erreur} />
    </div>
  );
}
