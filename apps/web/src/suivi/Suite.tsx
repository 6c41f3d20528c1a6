import { Lien } from '../navigation/Lien.tsx';

type Parametres = Readonly<Record<string, string>>;

/** Said after a number: only a part of a long list is on the screen. */
export function partie(parametres: Parametres, suite: string | null, place = 'apres'): string {
  return suite === null && parametres[place] === undefined ? '' : ' sur cette page';
}

/** The way to the next page of a list, and back to its start. */
export function Suite({
  chemin,
  parametres,
  suite,
  place = 'apres',
  nom = 'Pages de la liste',
}: {
  chemin: string;
  /** All that the address holds. */
  parametres: Parametres;
  suite: string | null;
  /** What the address calls the place in this list, when the page has two. */
  place?: string;
  nom?: string;
}) {
  const adresse = (ou: string | null) => {
    const p = new URLSearchParams(parametres);
    p.delete(place);
    if (ou !== null) p.set(place, ou);
    const texte = p.toString();
    return texte === '' ? chemin : `${chemin}?${texte}`;
  };
  const plusLoin = parametres[place] !== undefined;
  if (suite === null && !plusLoin) return null;
  return (
    <nav className="actions suite" aria-label={nom}>
      {plusLoin && (
        <Lien className="bouton second" href={adresse(null)}>
          Début de la liste
        </Lien>
      )}
      {suite !== null && (
        <Lien className="bouton second" href={adresse(suite)}>
          Page suivante
        </Lien>
      )}
    </nav>
  );
}
