import { useState } from 'react';
import { naviguer } from '../../navigation/historique.ts';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { useJour } from '../../plateforme/cadre/service.ts';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { ResumeErreurs } from '../../ui/ResumeErreurs.tsx';
import type { Agence, Mission } from '../types.ts';
import { ChampsMission } from './ChampsMission.tsx';
import { champDuRefus, type Faute, lireMission, saisieDe, VIDE } from './saisie.ts';

export function FormulaireMission({
  personne,
  avant,
  agences,
}: {
  personne: string;
  avant: Mission | null;
  agences: readonly Agence[];
}) {
  const jour = useJour();
  const seule = agences.length === 1 ? (agences[0]?.id ?? null) : null;
  const [saisie, saisir] = useState(() =>
    avant === null ? { ...VIDE, agence: seule } : saisieDe(avant, jour),
  );
  const [fautes, dire] = useState<readonly Faute[]>([]);
  const [essai, compter] = useState(0);
  const envoi = useEnvoi();
  const envoyer = async () => {
    compter((n) => n + 1);
    const lue = lireMission(saisie, avant?.contenu);
    const sansAgence = saisie.agence === null;
    const manque = sansAgence ? [{ champ: 'agence', texte: 'Choisissez l’agence.' }] : [];
    if (!lue.ok || sansAgence) return dire([...manque, ...(lue.ok ? [] : lue.fautes)]);
    const { du, au, contenu } = lue;
    const reponse =
      avant === null
        ? await envoi.envoyer('POST', `/api/agence/personnes/${personne}/missions`, {
            agence: saisie.agence,
            du,
            au,
            contenu,
          })
        : await envoi.envoyer('PUT', `/api/agence/missions/${avant.id}`, {
            version: avant.version,
            du,
            au,
            contenu,
          });
    if (reponse.ok) return naviguer(`/agence/salaries/${personne}`);
    dire(
      reponse.erreurs.map((e) => ({
        champ: champDuRefus(e.chemin, saisie.mois) || 'du',
        texte: e.messageFr,
      })),
    );
  };
  return (
    <div className="large">
      <Formulaire surEnvoi={envoyer}>
        <ResumeErreurs essai={essai + envoi.essai} erreurs={fautes} />
        <ChampsMission
          saisie={saisie}
          surChange={saisir}
          agences={avant === null && agences.length > 1 ? agences : []}
          fautes={fautes}
        />
        <div className="actions">
          <button type="submit" className="bouton" disabled={envoi.enCours}>
            Enregistrer la mission
          </button>
        </div>
      </Formulaire>
    </div>
  );
}
