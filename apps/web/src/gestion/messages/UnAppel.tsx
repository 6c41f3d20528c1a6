import { dateLongue } from '@almanach/textes';
import { useState } from 'react';
import { Lien } from '../../navigation/Lien.tsx';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { ChampTexte } from '../../plateforme/formulaire/ChampTexte.tsx';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { dansParis } from '../../suivi/temps.ts';
import { ResumeErreurs } from '../../ui/ResumeErreurs.tsx';
import type { Appel } from '../types.ts';
import { instantAParis } from './instantAParis.ts';
import { sujetEnMots } from './sujets.ts';

const CRENEAUX: Readonly<Record<string, string>> = {
  matin: 'le matin',
  midi: 'vers midi',
  'apres-midi': 'l’après-midi',
};

/** Whom to call, when; fix the hour, say that it was done, or cancel. */
export function UnAppel({ appel, surFait }: { appel: Appel; surFait: () => void }) {
  const envoi = useEnvoi();
  const [heure, ecrire] = useState('');
  const [faute, dire] = useState<string | undefined>();
  const [essai, compter] = useState(0);
  const { id, motif, jour, creneau, dossier, etat, fixeA, nom, telephone } = appel;
  const champ = `heure-${id}`;
  const traiter = async (corps: object) => {
    const reponse = await envoi.envoyer('POST', `/api/gestion/rendez-vous/${id}`, corps);
    if (reponse.ok) surFait();
  };
  const fixer = async () => {
    const quand = instantAParis(jour, heure);
    dire(quand === null ? 'Écrivez l’heure comme 10:30.' : undefined);
    compter((n) => n + 1);
    if (quand !== null) await traiter({ etat: 'fixe', fixeA: quand });
  };
  const erreur = faute ?? envoi.erreurs[0]?.messageFr;
  const qui = nom ?? 'la personne';
  return (
    <>
      <div className="tete-de-ligne">
        <h2 className="petit-titre texte-libre">{nom ?? 'Une personne'}</h2>
        <span className={etat === 'fixe' ? 'etat ok' : 'etat att'}>
          {etat === 'fixe' && fixeA !== null ? `fixé le ${dansParis(fixeA)}` : 'à fixer'}
        </span>
      </div>
      <p className="sous">
        {sujetEnMots(motif)}. Demandé pour le {dateLongue(jour)}, {CRENEAUX[creneau] ?? creneau}.
      </p>
      <p>
        {telephone === null ? 'Pas de numéro dans son compte.' : `Téléphone\u00a0: ${telephone}`}
      </p>
      {dossier !== null && (
        <Lien className="retour" href={`/gestion/dossiers/${dossier}`}>
          Voir le dossier<span className="sr"> de {qui}</span>
        </Lien>
      )}
      <Formulaire surEnvoi={fixer}>
        <ResumeErreurs
          essai={essai + envoi.essai}
          erreurs={erreur === undefined ? [] : [{ champ, texte: erreur }]}
        />
        <ChampTexte
          id={champ}
          libelle={`Heure de l’appel, le ${dateLongue(jour)}`}
          aide={'Exemple\u00a0: 10:30'}
          court
          max={8}
          valeur={heure}
          surChange={ecrire}
          erreur={erreur}
        />
        <div className="actions suite">
          <button type="submit" className="bouton" disabled={envoi.enCours}>
            Fixer l’heure<span className="sr">&nbsp;: {qui}</span>
          </button>
          {etat === 'fixe' && (
            <button
              type="button"
              className="bouton second"
              onClick={() => void traiter({ etat: 'fait' })}
            >
              L’appel est passé<span className="sr">&nbsp;: {qui}</span>
            </button>
          )}
          <button
            type="button"
            className="bouton danger"
            onClick={() => void traiter({ etat: 'annule' })}
          >
            Annuler l’appel<span className="sr">&nbsp;: {qui}</span>
          </button>
        </div>
      </Formulaire>
    </>
  );
}
