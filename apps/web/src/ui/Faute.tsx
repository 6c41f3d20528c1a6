import { Icone } from './Icone.tsx';

/** The sentence beside the field: what is wrong and what to write instead. */
export function Faute({ id, texte }: { id: string; texte: string | undefined }) {
  if (texte === undefined) return null;
  return (
    <p className="faute" id={id}>
      <Icone nom="attention" />
      <span>
        <span className="sr">Erreur&nbsp;: </span>
        {texte}
      </span>
    </p>
  );
}

export function decritPar(...ids: (string | false)[]): string | undefined {
  const gardes = ids.filter((id) => id !== false);
  return gardes.length === 0 ? undefined : gardes.join(' ');
}
