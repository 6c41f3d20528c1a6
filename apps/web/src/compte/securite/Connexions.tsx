import { useState } from 'react';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { Fait } from '../commun/Fait.tsx';
import { Fautes } from '../commun/Fautes.tsx';
import { direInstant } from '../commun/instants.ts';
import { MOYENS } from '../commun/moyens.ts';
import { RETOUR } from '../commun/retour.ts';

/** `GET /api/sessions`. */
interface SessionListee {
  readonly id: string;
  readonly appareil: string;
  readonly moyen: string;
  readonly creeeLe: string;
  readonly vueLe: string;
  readonly courante: boolean;
}

export function Connexions() {
  const { lecture, relire } = useLecture<readonly SessionListee[]>('/api/sessions');
  const envoi = useEnvoi();
  const [fait, dire] = useState<string | null>(null);
  const fermer = async (chemin: string, phrase: string) => {
    const reponse = await envoi.envoyer('DELETE', chemin);
    if (!reponse.ok) return;
    dire(phrase);
    relire();
  };
  return (
    <Page
      titre="Connexions ouvertes"
      retour={RETOUR}
      chapeau="Une connexion se ferme après trente minutes sans geste, et après douze heures."
    >
      {fait !== null && (
        <Fait key={fait}>
          <p>{fait}</p>
        </Fait>
      )}
      <Fautes
        fautes={envoi.erreurs.map((e) => ({ champ: null, texte: e.messageFr }))}
        essai={envoi.essai}
      />
      <Lu lecture={lecture} relire={relire}>
        {(sessions) => (
          <>
            <ul className="feuille lignes-compte">
              {sessions.map((s) => (
                <li className="ligne-compte" key={s.id}>
                  <div>
                    <h2 className="petit-titre">{s.appareil}</h2>
                    <p className="doux">
                      Ouverte le {direInstant(s.creeeLe)}, {MOYENS[s.moyen] ?? ''}. Dernier geste le{' '}
                      {direInstant(s.vueLe)}.
                    </p>
                  </div>
                  {s.courante ? (
                    <p>
                      <span className="etat ok">Cette connexion</span>
                    </p>
                  ) : (
                    <button
                      type="button"
                      className="bouton danger"
                      disabled={envoi.enCours}
                      onClick={() =>
                        void fermer(
                          `/api/sessions/${s.id}`,
                          `${s.appareil}\u00a0: connexion fermée.`,
                        )
                      }
                    >
                      Fermer<span className="sr"> la connexion de {s.appareil}</span>
                    </button>
                  )}
                </li>
              ))}
            </ul>
            {sessions.length > 1 && (
              <div className="actions suite-compte">
                <button
                  type="button"
                  className="bouton second"
                  disabled={envoi.enCours}
                  onClick={() =>
                    void fermer('/api/sessions', 'Toutes vos autres connexions sont fermées.')
                  }
                >
                  Fermer toutes les autres
                </button>
              </div>
            )}
            <p className="suite-compte">
              Vous ne reconnaissez pas un appareil&nbsp;? Fermez-le, puis changez votre phrase de
              passe.
            </p>
          </>
        )}
      </Lu>
    </Page>
  );
}
