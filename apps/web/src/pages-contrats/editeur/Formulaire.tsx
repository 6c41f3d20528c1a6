import { useContext } from 'react';
import { sous } from '../fiche/chemins.ts';
import { ChampClause, ContexteDocument, ListeClause } from './ChampClause.tsx';
import { OPTIONS } from './champs.ts';
import { liste } from './champs-montres.ts';
import { FormulaireGarantie } from './FormulaireGarantie.tsx';
import { HorsChamps } from './HorsChamps.tsx';

/** The main clauses in fields; the JSON beside it holds all of them. */
export function Formulaire() {
  const { document, erreurs } = useContext(ContexteDocument);
  const garanties = liste(document, 'garanties');
  return (
    <>
      <fieldset className="carte">
        <legend>Le contrat</legend>
        <HorsChamps erreurs={erreurs.filter((e) => !sous(e.erreur.chemin, 'garanties'))} />
        <div className="champs">
          <ChampClause chemin="titre" libelle="Titre" />
          <ChampClause chemin="id" libelle="Identifiant" aide="Court, sans espace ni accent." />
          <ChampClause chemin="version" libelle="Version" />
          <ListeClause chemin="famille" libelle="Famille" options={OPTIONS.famille} />
          <ListeClause chemin="payeur.type" libelle="Payeur" options={OPTIONS.payeur} />
          <ChampClause chemin="payeur.nom" libelle="Nom du payeur" />
          <ChampClause chemin="effetDu" libelle="Arrêts commencés depuis le" sorte="date" />
          <ChampClause
            chemin="effetAu"
            libelle="Jusqu’au"
            sorte="date"
            aide="Vide&nbsp;: sans fin."
          />
          <ChampClause
            chemin="rang"
            libelle="Tour de paiement"
            sorte="entier"
            aide="Le plus petit passe en premier."
          />
          <ListeClause
            chemin="principeIndemnitaire"
            libelle="Ensemble, les payeurs ne dépassent pas"
            options={OPTIONS.cumul}
          />
          <ListeClause chemin="arrondi.mode" libelle="Arrondi" options={OPTIONS.arrondi} />
        </div>
      </fieldset>
      {garanties.map((_, rang) => (
        <FormulaireGarantie key={rang} ici={`garanties[${rang}]`} />
      ))}
    </>
  );
}
