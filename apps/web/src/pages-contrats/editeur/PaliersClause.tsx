import { useContext } from 'react';
import { Icone } from '../../ui/Icone.tsx';
import { valeurA } from '../fiche/chemins.ts';
import { ChampClause, ContexteDocument } from './ChampClause.tsx';
import { liste } from './champs-montres.ts';

interface Proprietes {
  readonly ici: string;
  readonly rang: number;
  readonly forfait: boolean;
}

/** Tiers one below the other: first and last day, what a day is worth. */
export function PaliersClause({ ici, rang, forfait }: Proprietes) {
  const { document, ecrire } = useContext(ContexteDocument);
  const segments = liste(document, `${ici}.segments`);
  const ajouter = () => {
    const k = segments.length;
    const fin = valeurA(document, `${ici}.segments[${k - 1}].au`);
    const du = typeof fin === 'number' ? fin + 1 : 1;
    const valeur = forfait ? { montant: '0.00' } : { taux: '0.50' };
    ecrire(`${ici}.segments[${k}]`, { du, au: null, ...valeur });
  };
  return (
    <fieldset className="paliers">
      <legend>{rang === 0 ? 'Paliers' : `Paliers, cas ${rang + 1}`}</legend>
      {segments.map((s, k) => {
        const chemin = `${ici}.segments[${k}]`;
        return (
          <div className="palier" key={k}>
            <ChampClause
              chemin={`${chemin}.du`}
              libelle={`Palier ${k + 1}, du jour`}
              sorte="entier"
            />
            <ChampClause chemin={`${chemin}.au`} libelle="au jour" sorte="entier" />
            {forfait ? (
              <ChampClause chemin={`${chemin}.montant`} libelle="Euros par jour" sorte="montant" />
            ) : (
              typeof valeurA(s, 'taux') !== 'object' && (
                <ChampClause chemin={`${chemin}.taux`} libelle="Taux" sorte="part" />
              )
            )}
            <button
              type="button"
              className="bouton nu retirer"
              onClick={() => ecrire(chemin, undefined)}
            >
              <Icone nom="croix" />
              Retirer<span className="sr">&nbsp;le palier {k + 1}</span>
            </button>
          </div>
        );
      })}
      <button type="button" className="bouton second" onClick={ajouter}>
        <Icone nom="plus" />
        Ajouter un palier
      </button>
    </fieldset>
  );
}
