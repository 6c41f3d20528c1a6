import { useContext } from 'react';
import { Avis } from '../../ui/Avis.tsx';
import { sous, valeurA } from '../fiche/chemins.ts';
import { ChampClause, ContexteDocument, ListeClause } from './ChampClause.tsx';
import { idDe, OPTIONS } from './champs.ts';
import type { ErreurSituee } from './examiner.ts';
import { FormulaireGarantie } from './FormulaireGarantie.tsx';

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

export function liste(document: unknown, chemin: string): readonly unknown[] {
  const valeur = valeurA(document, chemin);
  return Array.isArray(valeur) ? (valeur as unknown[]) : [];
}

/** Errors of the clauses that have no field: said here, and located in the JSON. */
export function HorsChamps({ erreurs }: { erreurs: readonly ErreurSituee[] }) {
  const autres = erreurs.filter((e) => !AVEC_CHAMP.test(e.erreur.chemin));
  if (autres.length === 0) return null;
  return (
    <Avis ton="erreur">
      {autres.map((e) => (
        <p key={`${e.erreur.chemin} ${e.erreur.code}`}>
          <strong>{e.erreur.chemin === '' ? 'Le document' : e.erreur.chemin}</strong>
          {`, ligne ${e.ligne} du JSON\u00a0: ${e.phrase} (${e.erreur.code})`}
        </p>
      ))}
    </Avis>
  );
}

/** Paths of the clauses that the form shows. */
const AVEC_CHAMP =
  /^(?:titre|id|version|famille|payeur\.(?:type|nom)|effetDu|effetAu|rang|principeIndemnitaire|arrondi\.mode|garanties\[\d+\]\.(?:id|forme|eligibilite\.ijss|tempsPartiel\.mode|base\.(?:assiette|periode|diviseur)|hospitalisation\.(?:seuil|montant)|franchises\[\d+\]\.(?:jours|nature)|dureesMax\[\d+\]\.jours|paliers\[\d+\]\.segments\[\d+\]\.(?:du|au|taux|montant)))$/;

/** Id of the field of a path, when the form shows one. */
export function champDe(chemin: string): string | null {
  if (!AVEC_CHAMP.test(chemin)) return null;
  const id = idDe(chemin);
  return document.getElementById(id) === null ? null : id;
}
