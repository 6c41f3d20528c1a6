import { useState } from 'react';
import { naviguer } from '../../navigation/historique.ts';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { useJour } from '../../plateforme/cadre/service.ts';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { Champ } from '../../ui/Champ.tsx';
import { ChampDate } from '../../ui/ChampDate.tsx';
import { ChampMontant } from '../../ui/ChampMontant.tsx';
import { ChoixUnique } from '../../ui/ChoixUnique.tsx';
import { Coche } from '../../ui/Coche.tsx';
import { ResumeErreurs } from '../../ui/ResumeErreurs.tsx';
import type { Mission } from '../types.ts';
import { LignesDePaie } from './LignesDePaie.tsx';
import {
  type Faute,
  fautesDuServeur,
  lignesDePaie,
  lireSaisie,
  type SaisieMission,
  saisieDe,
  VIDE,
} from './saisie.ts';

export function FormulaireMission({ mission }: { mission?: Mission }) {
  const jour = useJour();
  const [s, ecrire] = useState(() => (mission === undefined ? VIDE : saisieDe(mission)));
  const [fautes, dire] = useState<readonly Faute[]>([]);
  const [essai, compter] = useState(0);
  const { enCours, envoyer } = useEnvoi<{ mission: Mission }>();
  const lignes = lignesDePaie(s, jour);
  const poser = (change: Partial<SaisieMission>) => ecrire((avant) => ({ ...avant, ...change }));
  const faute = (champ: string) => fautes.find((f) => f.champ === champ)?.texte;
  const enregistrer = async () => {
    compter((n) => n + 1);
    const lue = lireSaisie(s, lignes, mission);
    if (!lue.ok) return dire(lue.fautes);
    const reponse =
      mission === undefined
        ? await envoyer('POST', '/api/espace/missions', lue.corps)
        : await envoyer('PUT', `/api/espace/missions/${mission.id}`, {
            ...lue.corps,
            version: mission.version,
          });
    if (reponse.ok) return naviguer('/espace/missions');
    dire(fautesDuServeur(reponse.erreurs, lue.rangs));
    compter((n) => n + 1);
  };
  return (
    <Formulaire surEnvoi={enregistrer}>
      <ResumeErreurs erreurs={fautes} essai={essai} />
      <Champ
        id="employeur"
        libelle="Nom de l’agence"
        valeur={s.employeur}
        surChange={(employeur) => poser({ employeur })}
        erreur={faute('employeur')}
        maxLength={200}
      />
      <ChampDate
        id="du"
        libelle="Premier jour de la mission"
        valeur={s.du}
        surChange={(du) => poser({ du })}
        erreur={faute('du')}
      />
      {!s.sansFin && (
        <ChampDate
          id="au"
          libelle="Dernier jour de la mission"
          valeur={s.au}
          surChange={(au) => poser({ au })}
          erreur={faute('au')}
        />
      )}
      <Coche id="sans-fin" cochee={s.sansFin} surChange={(sansFin) => poser({ sansFin })}>
        La mission n’a pas de fin prévue
      </Coche>
      <ChoixUnique
        id="categorie"
        legende="Votre catégorie"
        enLigne
        valeur={s.categorie}
        surChange={(categorie) => poser({ categorie })}
        options={[
          { valeur: 'non-cadre', libelle: 'Non-cadre' },
          { valeur: 'cadre', libelle: 'Cadre' },
        ]}
      />
      <Contrat s={s} poser={poser} faute={faute} />
      <LignesDePaie lignes={lignes} surChange={(paies) => poser({ paies })} faute={faute} />
      <div className="actions">
        <button type="submit" className="bouton" disabled={enCours}>
          Enregistrer la mission
        </button>
      </div>
    </Formulaire>
  );
}

interface ProprietesContrat {
  readonly s: SaisieMission;
  readonly poser: (change: Partial<SaisieMission>) => void;
  readonly faute: (champ: string) => string | undefined;
}

/** What the contract of the mission says of an hour, and of a week. */
function Contrat({ s, poser, faute }: ProprietesContrat) {
  return (
    <>
      <ChampMontant
        id="tauxHoraire"
        libelle="Salaire brut d’une heure"
        aide="Sur le contrat de mission. Laissez vide si vous ne savez pas."
        valeur={s.tauxHoraire}
        surChange={(tauxHoraire) => poser({ tauxHoraire })}
        erreur={faute('tauxHoraire')}
      />
      <Champ
        id="heuresHebdomadaires"
        libelle="Heures par semaine prévues au contrat"
        inputMode="decimal"
        unite="h"
        court
        valeur={s.heuresHebdomadaires}
        surChange={(heuresHebdomadaires) => poser({ heuresHebdomadaires })}
        erreur={faute('heuresHebdomadaires')}
      />
    </>
  );
}
