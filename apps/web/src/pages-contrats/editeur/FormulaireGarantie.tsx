import { nomGarantie } from '@almanach/textes';
import { useContext } from 'react';
import { sous, valeurA } from '../fiche/chemins.ts';
import { ChampClause, ContexteDocument, ListeClause } from './ChampClause.tsx';
import { OPTIONS } from './champs.ts';
import { liste } from './champs-montres.ts';
import { montrer } from './ecrire.ts';
import { HorsChamps } from './HorsChamps.tsx';
import { PaliersClause } from './PaliersClause.tsx';

/** The clauses of a guarantee that decide what a day is worth. */
export function FormulaireGarantie({ ici }: { ici: string }) {
  const { document, erreurs } = useContext(ContexteDocument);
  const a = (chemin: string) => valeurA(document, `${ici}.${chemin}`);
  const forfait = a('forme') === 'forfait';
  const existe = (chemin: string) => typeof a(chemin) === 'object' && a(chemin) !== null;
  return (
    <fieldset className="carte">
      <legend>{`Garantie «\u00a0${nomGarantie(montrer(a('id')))}\u00a0»`}</legend>
      <HorsChamps erreurs={erreurs.filter((e) => sous(e.erreur.chemin, ici))} />
      <div className="champs">
        <ChampClause chemin={`${ici}.id`} libelle="Nom de la garantie" />
        <ListeClause
          chemin={`${ici}.eligibilite.ijss`}
          libelle="Avec la Sécurité sociale"
          options={OPTIONS.ijss}
        />
        <ListeClause chemin={`${ici}.forme`} libelle="Ce qui est payé" options={OPTIONS.forme} />
        {existe('base') && (
          <>
            <ListeClause
              chemin={`${ici}.base.assiette`}
              libelle="Salaire"
              options={OPTIONS.assiette}
            />
            <ListeClause
              chemin={`${ici}.base.periode`}
              libelle="Salaire de quels mois"
              options={OPTIONS.periode}
            />
            <ListeClause
              chemin={`${ici}.base.diviseur`}
              libelle="Divisé par"
              options={OPTIONS.diviseur}
            />
          </>
        )}
        {liste(document, `${ici}.franchises`).map((_, k) => (
          <Franchise key={k} ici={`${ici}.franchises[${k}]`} rang={k} />
        ))}
        {existe('hospitalisation') && (
          <>
            <ChampClause
              chemin={`${ici}.hospitalisation.seuil`}
              libelle="Hôpital&nbsp;: seuil"
              sorte="entier"
            />
            {a('hospitalisation.montant') !== undefined && (
              <ChampClause
                chemin={`${ici}.hospitalisation.montant`}
                libelle="Hôpital&nbsp;: montant par jour"
                sorte="montant"
              />
            )}
          </>
        )}
        {liste(document, `${ici}.dureesMax`).map((_, k) => (
          <ChampClause
            key={k}
            chemin={`${ici}.dureesMax[${k}].jours`}
            libelle={
              k === 0 ? 'Durée maximale, en jours' : `Autre durée maximale (${k + 1}), en jours`
            }
            sorte="entier"
            aide="Vide&nbsp;: inconnue."
          />
        ))}
        {existe('tempsPartiel') && (
          <ListeClause
            chemin={`${ici}.tempsPartiel.mode`}
            libelle="Temps partiel thérapeutique"
            options={OPTIONS.tempsPartiel}
          />
        )}
      </div>
      {liste(document, `${ici}.paliers`).map((_, k) => (
        <PaliersClause key={k} ici={`${ici}.paliers[${k}]`} rang={k} forfait={forfait} />
      ))}
    </fieldset>
  );
}

function Franchise({ ici, rang }: { ici: string; rang: number }) {
  const suffixe = rang === 0 ? '' : ` (clause ${rang + 1})`;
  return (
    <>
      <ChampClause
        chemin={`${ici}.jours`}
        libelle={`Franchise, en jours${suffixe}`}
        sorte="entier"
        aide="Vide&nbsp;: inconnue."
      />
      <ListeClause
        chemin={`${ici}.nature`}
        libelle={`La franchise est${suffixe}`}
        options={OPTIONS.nature}
      />
    </>
  );
}
