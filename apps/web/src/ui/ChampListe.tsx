import { decritPar, Faute } from './Faute.tsx';

interface Proprietes<V extends string> {
  readonly id: string;
  readonly libelle: string;
  readonly options: readonly { readonly valeur: V; readonly libelle: string }[];
  readonly valeur: V | null;
  readonly surChange: (valeur: V) => void;
  readonly erreur?: string | undefined;
}

/** A closed list too long for buttons. */
export function ChampListe<V extends string>(p: Proprietes<V>) {
  const faute = p.erreur !== undefined && `${p.id}-faute`;
  const choisir = (texte: string) => {
    const option = p.options.find((o) => o.valeur === texte);
    if (option !== undefined) p.surChange(option.valeur);
  };
  return (
    <div className="champ">
      <label htmlFor={p.id}>{p.libelle}</label>
      <select
        id={p.id}
        value={p.valeur ?? ''}
        aria-invalid={faute !== false}
        aria-describedby={decritPar(faute)}
        onChange={(e) => choisir(e.target.value)}
      >
        {p.valeur === null && <option value="">Choisissez</option>}
        {p.options.map((o) => (
          <option key={o.valeur} value={o.valeur}>
            {o.libelle}
          </option>
        ))}
      </select>
      <Faute id={`${p.id}-faute`} texte={p.erreur} />
    </div>
  );
}
