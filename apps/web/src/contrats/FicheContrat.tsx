import type { ContratJson } from '@almanach/moteur';
import { idChamp } from '../simulateur/adresses.ts';
import type { ContratChoisi } from '../simulateur/reponses.ts';
import { ChampDate } from '../ui/ChampDate.tsx';
import { Icone } from '../ui/Icone.tsx';
import { saisir } from './choisir.ts';
import { FormulaireContrat } from './FormulaireContrat.tsx';
import { PointsOuverts } from './PointsOuverts.tsx';

interface Proprietes {
  readonly contrat: ContratChoisi;
  /** In the catalogue, on the first day of the stop. */
  readonly document: ContratJson | undefined;
  readonly erreur: (champ: string) => string | undefined;
  readonly surChange: (contrat: ContratChoisi) => void;
  readonly surRetrait: () => void;
}

/** One contract chosen: when it was joined, what it leaves open, or its clauses when it is typed. */
export function FicheContrat({ contrat, document, erreur, surChange, surRetrait }: Proprietes) {
  const { cle, saisi } = contrat;
  const id = (nom: string) => idChamp('contrat', cle, nom);
  return (
    <fieldset className="carte" data-contrat={cle}>
      <legend>{contrat.nom}</legend>
      {document !== undefined && <p className="doux">{document.payeur.nom}</p>}
      {saisi !== null && (
        <FormulaireContrat
          saisi={saisi}
          id={id}
          erreur={erreur}
          changer={(valeurs) => surChange(saisir(contrat, { ...saisi, ...valeurs }))}
        />
      )}
      {demandeAdhesion(contrat, document) && (
        <ChampDate
          id={id('adhesion')}
          libelle="Date d’adhésion (facultatif)"
          aide="Sur votre certificat d’adhésion. Un délai d’attente part de ce jour."
          valeur={contrat.adhesion}
          erreur={erreur(id('adhesion'))}
          surChange={(adhesion) => surChange({ ...contrat, adhesion })}
        />
      )}
      {document !== undefined && (
        <PointsOuverts
          document={document}
          choix={contrat.choix}
          id={id}
          surChange={(choix) => surChange({ ...contrat, choix })}
        />
      )}
      {contrat.id !== '' && document === undefined && (
        <p>Ce contrat n’est plus dans notre liste. Retirez-le pour continuer.</p>
      )}
      <button type="button" className="bouton nu retirer" onClick={surRetrait}>
        <Icone nom="croix" />
        Retirer<span className="sr">&nbsp;: {contrat.nom}</span>
      </button>
    </fieldset>
  );
}

/** A scheme of the employer or of the branch is joined with the job: its date changes nothing. */
function demandeAdhesion({ saisi }: ContratChoisi, document: ContratJson | undefined): boolean {
  if (saisi !== null) return saisi.cadre === 'individuel' || saisi.attente.trim() !== '';
  if (document === undefined) return false;
  return (
    document.famille === 'individuel' || document.garanties.some((g) => g.delaisAttente.length > 0)
  );
}
