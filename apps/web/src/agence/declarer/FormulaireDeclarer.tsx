import { useState } from 'react';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { fauteDe, RefusLu } from '../../plateforme/formulaire/RefusLu.tsx';
import { jours } from '../../suivi/temps.ts';
import { Avis } from '../../ui/Avis.tsx';
import { ResumeErreurs } from '../../ui/ResumeErreurs.tsx';
import type { ArretChezNous, Mission } from '../types.ts';
import { ChampQuestion } from './ChampQuestion.tsx';
import { choixEnMots, TITRES } from './mots.ts';
import { type Declaree, ORDRE, type Reponses, type Valeur } from './types.ts';
import { useQuestions } from './useQuestions.ts';

export function FormulaireDeclarer({
  personne,
  arrets,
  missions,
  surFait,
}: {
  personne: string;
  arrets: readonly ArretChezNous[];
  missions: readonly Mission[];
  surFait: (declaree: Declaree) => void;
}) {
  const [reponses, repondre] = useState<Reponses>({});
  const { posees, refus } = useQuestions(personne, reponses);
  const envoi = useEnvoi<Declaree>();
  if (posees === null)
    return refus === null ? <p role="status">Lecture…</p> : <RefusLu refus={refus} />;
  const poser = (id: string, valeur: Valeur | null) => {
    const { [id]: _, ...reste } = reponses;
    repondre(valeur === null ? reste : { ...reste, [id]: valeur });
  };
  const libelle = (question: string, code: string): string => {
    const arret = question === 'arret' ? arrets.find((a) => a.id === code) : undefined;
    if (arret !== undefined) return `L’arrêt ${jours(arret.du, arret.au)}`;
    const mission = question === 'mission' ? missions.find((m) => m.id === code) : undefined;
    if (mission !== undefined) return `Mission ${jours(mission.du, mission.au)}`;
    return choixEnMots(code);
  };
  const demandees = ORDRE.flatMap((id) => posees.questions.find((q) => q.id === id) ?? []);
  const horsMission = posees.faits['mission'] === 'non';
  const envoyer = async () => {
    const url = `/api/agence/personnes/${personne}/declarations`;
    const reponse = await envoi.envoyer('POST', url, { reponses });
    if (reponse.ok) surFait(reponse.corps);
  };
  const erreurs = envoi.erreurs.map((e) => ({
    champ: champDe(e.chemin),
    texte: direFaute(e.chemin, e.messageFr),
  }));
  return (
    <div className="large">
      <Formulaire surEnvoi={envoyer}>
        <RefusLu refus={refus} />
        <ResumeErreurs essai={envoi.essai} erreurs={erreurs} />
        {demandees.map((q) => (
          <div key={q.id} className="suite">
            <ChampQuestion
              question={q}
              valeur={reponses[q.id] ?? null}
              libelle={(code) => libelle(q.id, code)}
              surChange={(valeur) => poser(q.id, valeur)}
              erreur={fauteDe(envoi.erreurs, q.id)}
            />
          </div>
        ))}
        <div role="status" className="suite">
          {horsMission && (
            <Avis ton="attention">
              <p>
                Aucune de vos missions ne couvre le premier jour de l’arrêt. Corrigez ce jour ou la
                mission.
              </p>
            </Avis>
          )}
        </div>
        <div className="actions">
          <button type="submit" className="bouton" disabled={envoi.enCours || horsMission}>
            Déclarer
          </button>
        </div>
      </Formulaire>
    </div>
  );
}

/** In a list, what is wrong says of which question. */
function direFaute(chemin: string, message: string): string {
  const titre = TITRES[chemin.split('.')[0] ?? ''];
  return titre === undefined ? message : `${titre.replace(/\s*\?$/, '')}\u00a0: ${message}`;
}

/** Ids of the fields are those of the questions; a period has two. */
function champDe(chemin: string): string {
  const [id = '', bout] = chemin.split('.');
  if (id === 'dates') return `dates-${bout ?? 'du'}`;
  return id === '' ? 'objet' : id;
}
