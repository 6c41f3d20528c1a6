import { ChampListe } from '../../ui/ChampListe.tsx';
import type { Genre } from '../types.ts';

export interface Proposition {
  readonly document: string;
  /** Where the idea comes from, said to the person. */
  readonly raison: string;
}

/** What the document is. A kind is proposed, and taken only when the person says so; « Autre » comes last. */
export function ChoixGenre({
  genres,
  proposition,
  choisi,
  surChoix,
  erreur,
}: {
  genres: readonly Genre[];
  proposition: Proposition | null;
  choisi: string | null;
  surChoix: (document: string) => void;
  erreur: string | undefined;
}) {
  const propose = genres.find((g) => g.document === proposition?.document);
  const options = genres.map((g) => ({ valeur: g.document, libelle: g.libelle }));
  return (
    <section aria-labelledby="genre-titre">
      <h2 id="genre-titre">Ce que c’est</h2>
      {propose !== undefined && choisi !== propose.document && (
        <div className="proposition">
          <p>
            {proposition?.raison} <strong>{propose.libelle}</strong>.
          </p>
          <button
            type="button"
            className="bouton second"
            onClick={() => surChoix(propose.document)}
          >
            Oui, c’est ce document
          </button>
        </div>
      )}
      <ChampListe
        id="genre"
        libelle="Genre de document"
        options={options}
        valeur={choisi}
        erreur={erreur}
        surChange={surChoix}
      />
    </section>
  );
}
