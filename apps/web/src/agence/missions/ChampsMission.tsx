import { useJour } from '../../plateforme/cadre/service.ts';
import { Champ } from '../../ui/Champ.tsx';
import { ChampDate } from '../../ui/ChampDate.tsx';
import { ChampListe } from '../../ui/ChampListe.tsx';
import { ChampMontant } from '../../ui/ChampMontant.tsx';
import type { Agence } from '../types.ts';
import { ChampsMois } from './ChampsMois.tsx';
import { type Faute, type SaisieMission, suivreLesJours } from './saisie.ts';

const CATEGORIES = [
  { valeur: 'non-cadre', libelle: 'Non-cadre' },
  { valeur: 'cadre', libelle: 'Cadre' },
] as const;

/** A mission, its hours and wages by month. */
export function ChampsMission({
  saisie,
  surChange,
  agences,
  fautes,
}: {
  saisie: SaisieMission;
  surChange: (saisie: SaisieMission) => void;
  /** To choose one; empty when the mission already has its own. */
  agences: readonly Agence[];
  fautes: readonly Faute[];
}) {
  const jour = useJour();
  const faute = (champ: string) => fautes.find((f) => f.champ === champ)?.texte;
  const changer = (part: Partial<SaisieMission>) => surChange({ ...saisie, ...part });
  return (
    <>
      {agences.length > 0 && (
        <ChampListe
          id="agence"
          libelle="Agence"
          options={agences.map((a) => ({ valeur: a.id, libelle: a.nom }))}
          valeur={saisie.agence}
          surChange={(agence) => changer({ agence })}
          erreur={faute('agence')}
        />
      )}
      <div className="rang-de-champs">
        <ChampDate
          id="du"
          libelle="Premier jour de la mission"
          valeur={saisie.du}
          surChange={(du) => surChange(suivreLesJours({ ...saisie, du }, jour))}
          erreur={faute('du')}
        />
        <ChampDate
          id="au"
          libelle="Dernier jour prévu (facultatif)"
          valeur={saisie.au}
          surChange={(au) => surChange(suivreLesJours({ ...saisie, au }, jour))}
          erreur={faute('au')}
        />
        <ChampListe
          id="categorie"
          libelle="Catégorie"
          options={CATEGORIES}
          valeur={saisie.categorie}
          surChange={(categorie) => changer({ categorie })}
          erreur={faute('categorie')}
        />
        <ChampMontant
          id="taux"
          libelle="Taux horaire brut (facultatif)"
          valeur={saisie.taux}
          surChange={(taux) => changer({ taux })}
          erreur={faute('taux')}
        />
        <Champ
          id="semaine"
          libelle="Heures par semaine"
          inputMode="decimal"
          unite="h"
          court
          maxLength={10}
          valeur={saisie.semaine}
          surChange={(semaine) => changer({ semaine })}
          erreur={faute('semaine')}
        />
      </div>
      <ChampsMois
        mois={saisie.mois}
        surChange={(lignes) => changer({ mois: lignes })}
        faute={faute}
      />
    </>
  );
}
