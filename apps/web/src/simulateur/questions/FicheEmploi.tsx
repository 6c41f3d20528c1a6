import { Champ } from '../../ui/Champ.tsx';
import { ChampDate } from '../../ui/ChampDate.tsx';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { Coche } from '../../ui/Coche.tsx';
import { idChamp } from '../adresses.ts';
import type { EmploiSaisi } from '../reponses.ts';
import { TYPES_EMPLOI } from './nomsEmploi.ts';

const ANNEES = ['1', '2', '3', '4'].map((valeur) => ({ valeur, libelle: `${valeur}e année` }));

interface Proprietes {
  readonly emploi: EmploiSaisi;
  readonly agence: boolean;
  readonly anneeUtile: boolean;
  readonly erreur: (champ: string) => string | undefined;
  readonly changer: (valeurs: Partial<EmploiSaisi>) => void;
}

export function FicheEmploi({ emploi, agence, anneeUtile, erreur, changer }: Proprietes) {
  const id = (nom: string) => idChamp('emploi', emploi.cle, nom);
  return (
    <>
      <Champ
        id={id('employeur')}
        libelle={agence ? 'Nom de l’agence (facultatif)' : 'Nom de l’employeur (facultatif)'}
        aide="Pour vous y retrouver. Il n’entre pas dans un lien partagé."
        valeur={emploi.employeur}
        surChange={(employeur) => changer({ employeur })}
      />
      <ChampListe
        id={id('type')}
        libelle="Type de contrat"
        options={TYPES_EMPLOI}
        valeur={emploi.type}
        erreur={erreur(id('type'))}
        surChange={(type) => changer({ type })}
      />
      {anneeUtile && emploi.type === 'apprentissage' && (
        <ChampListe
          id={id('annee')}
          libelle="Année d’apprentissage"
          options={ANNEES}
          valeur={emploi.anneeApprentissage === '' ? null : emploi.anneeApprentissage}
          surChange={(anneeApprentissage) => changer({ anneeApprentissage })}
        />
      )}
      <ChampDate
        id={id('du')}
        libelle="Premier jour du contrat"
        aide="Vous pouvez laisser vide un contrat de plus d’un an, sauf mission ou CDD."
        valeur={emploi.du}
        erreur={erreur(id('du'))}
        surChange={(du) => changer({ du })}
      />
      {!emploi.enCours && (
        <ChampDate
          id={id('au')}
          libelle="Dernier jour du contrat"
          valeur={emploi.au}
          erreur={erreur(id('au'))}
          surChange={(au) => changer({ au })}
        />
      )}
      <div className="coches">
        <Coche
          id={id('enCours')}
          cochee={emploi.enCours}
          surChange={(enCours) => changer({ enCours })}
        >
          Le contrat n’a pas de fin prévue
        </Coche>
        <Coche
          id={id('agricole')}
          cochee={emploi.agricole}
          surChange={(agricole) => changer({ agricole })}
        >
          Emploi agricole&nbsp;: ma caisse est la MSA
        </Coche>
      </div>
    </>
  );
}
