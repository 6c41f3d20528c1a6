import { ecrireJour } from '@almanach/bareme';
import { ecrireDateSaisie } from '../../saisie/date.ts';
import { ChampDate } from '../../ui/ChampDate.tsx';
import { ChoixUnique } from '../../ui/ChoixUnique.tsx';
import { Depliant } from '../../ui/Depliant.tsx';
import { idChamp } from '../adresses.ts';
import { dernierePaieParDefaut } from '../rangees.ts';
import type { Reference } from '../reference.ts';
import type { EmploiSaisi, Periodicite } from '../reponses.ts';

const RYTHMES: readonly { valeur: Periodicite; libelle: string; aide?: string }[] = [
  { valeur: 'mensuelle', libelle: 'Une fois par mois' },
  { valeur: 'quatorzaine', libelle: 'Tous les quatorze jours', aide: 'Les six dernières paies.' },
  { valeur: 'hebdomadaire', libelle: 'Chaque semaine', aide: 'Les douze dernières paies.' },
];

interface Proprietes {
  readonly emploi: EmploiSaisi;
  readonly reference: Reference | undefined;
  readonly erreur: (champ: string) => string | undefined;
  readonly changer: (valeurs: Partial<EmploiSaisi>) => void;
}

/** Most people are paid by the month: the other rhythms are one click away. */
export function RythmePaie({ emploi, reference, erreur, changer }: Proprietes) {
  const champ = idChamp('emploi', emploi.cle, 'dernierePaie');
  const defaut =
    reference === undefined ? '' : ecrireDateSaisie(ecrireJour(dernierePaieParDefaut(reference)));
  return (
    <Depliant
      titre="Vous êtes payé à la semaine ou à la quinzaine&nbsp;?"
      ouvert={emploi.periodicite !== 'mensuelle'}
    >
      <ChoixUnique
        id={idChamp('emploi', emploi.cle, 'periodicite')}
        legende="Quand êtes-vous payé&nbsp;?"
        options={RYTHMES}
        valeur={emploi.periodicite}
        surChange={(periodicite) => changer({ periodicite })}
      />
      {emploi.periodicite !== 'mensuelle' && (
        <ChampDate
          id={champ}
          libelle="Dernier jour de la dernière paie"
          aide={`Avant le mois de l’arrêt. Vide\u00a0: ${defaut}.`}
          valeur={emploi.dernierePaie}
          erreur={erreur(champ)}
          surChange={(dernierePaie) => changer({ dernierePaie })}
        />
      )}
    </Depliant>
  );
}
