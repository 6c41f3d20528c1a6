import { useState } from 'react';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { ResumeErreurs } from '../../ui/ResumeErreurs.tsx';
import { ChampsMission } from '../missions/ChampsMission.tsx';
import { champDuRefus, type Faute, lireMission, VIDE } from '../missions/saisie.ts';
import type { Agence } from '../types.ts';
import { ChampsIdentite } from './ChampsIdentite.tsx';
import { IDENTITE_VIDE, lireIdentite } from './identite.ts';

export function FormulaireNouveau({
  agences,
  surFait,
}: {
  agences: readonly Agence[];
  surFait: (personne: string) => void;
}) {
  const seule = agences.length === 1 ? (agences[0]?.id ?? null) : null;
  const [identite, dire] = useState(IDENTITE_VIDE);
  const [mission, saisir] = useState({ ...VIDE, agence: seule });
  const [fautes, noter] = useState<readonly Faute[]>([]);
  const [essai, compter] = useState(0);
  const envoi = useEnvoi<{ personne: string }>();
  const envoyer = async () => {
    compter((n) => n + 1);
    const qui = lireIdentite(identite);
    const quoi = lireMission(mission);
    const { agence } = mission;
    const sansAgence = agence === null ? [{ champ: 'agence', texte: 'Choisissez l’agence.' }] : [];
    if (!qui.ok || !quoi.ok || agence === null) {
      return noter([...(qui.ok ? [] : qui.fautes), ...sansAgence, ...(quoi.ok ? [] : quoi.fautes)]);
    }
    const { du, au, contenu } = quoi;
    const corps = { ...qui.valeur, agence, mission: { du, au, contenu } };
    const reponse = await envoi.envoyer('POST', '/api/agence/personnes', corps);
    if (reponse.ok) return surFait(reponse.corps.personne);
    noter(
      reponse.erreurs.map((e) => ({
        champ: champIdentite(e.chemin) ?? (champDuRefus(e.chemin, mission.mois) || 'nir'),
        texte: e.messageFr,
      })),
    );
  };
  return (
    <div className="large">
      <Formulaire surEnvoi={envoyer}>
        <ResumeErreurs essai={essai + envoi.essai} erreurs={fautes} />
        <section aria-labelledby="qui">
          <h2 id="qui">La personne</h2>
          <ChampsIdentite identite={identite} surChange={dire} fautes={fautes} />
        </section>
        <section aria-labelledby="mission">
          <h2 id="mission">Sa première mission</h2>
          <ChampsMission
            saisie={mission}
            surChange={saisir}
            agences={agences.length > 1 ? agences : []}
            fautes={fautes}
          />
        </section>
        <div className="actions">
          <button type="submit" className="bouton" disabled={envoi.enCours}>
            Enregistrer le salarié
          </button>
        </div>
      </Formulaire>
    </div>
  );
}

const CHAMPS: readonly (readonly [RegExp, string])[] = [
  [/^nir/, 'nir'],
  [/^nomUsage/, 'nomUsage'],
  [/^nom/, 'nom'],
  [/^prenoms/, 'prenoms'],
  [/^naissance/, 'naissance'],
  [/^adresse\.codePostal/, 'codePostal'],
  [/^adresse\.commune/, 'commune'],
  [/^adresse/, 'rue'],
  [/^courriel/, 'courriel'],
];

function champIdentite(chemin: string): string | undefined {
  return CHAMPS.find(([motif]) => motif.test(chemin))?.[1];
}
