import { Lien } from '../navigation/Lien.tsx';

/** The way to the next page of a list, and back to its start. */
export function Suite({
  chemin,
  parametres,
  suite,
}: {
  chemin: string;
  /** What is asked of the list, without the place in it. */
  parametres: Readonly<Record<string, string>>;
  suite: string | null;
}) {
  const adresse = (plus: Record<string, string>) => {
    const p = new URLSearchParams({ ...parametres, ...plus });
    p.delete(plus['apres'] === undefined ? 'apres' : '');
    const texte = p.toString();
    return texte === '' ? chemin : `${chemin}?${texte}`;
  };
  const plusLoin = parametres['apres'] !== undefined;
  if (suite === null && !plusLoin) return null;
  return (
    <nav className="actions suite" aria-label="Pages de la liste">
      {plusLoin && (
        <Lien className="bouton second" href={adresse({})}>
          Début de la liste
        </Lien>
      )}
      {suite !== null && (
        <Lien className="bouton second" href={adresse({ apres: suite })}>
          Page suivante
        </Lien>
      )}
    </nav>
  );
}
