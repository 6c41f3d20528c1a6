import { Lien } from '../../navigation/Lien.tsx';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { ChampTexte } from '../../plateforme/formulaire/ChampTexte.tsx';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { ResumeErreurs } from '../../ui/ResumeErreurs.tsx';
import { direInstant } from '../mots/jours.ts';
import { LONGUEUR_MAX, nomSujet, type UnFil } from './types.ts';
import { useTexteGarde } from './useTexteGarde.ts';

/** One thread: what was written by each, and the answer. */
export default function Fil({ id }: { id: string }) {
  const { lecture, relire } = useLecture<UnFil>(`/api/espace/messages/${id}`);
  const titre = lecture.etat === 'lue' ? nomSujet(lecture.donnees.fil.sujet) : 'Message';
  return (
    <Page titre={titre} retour={{ href: '/espace/messages', libelle: 'Mes messages' }}>
      <Lu lecture={lecture} relire={relire}>
        {(lu) => (
          <>
            {lu.fil.dossier !== null && (
              <p className="chapeau">
                <Lien href={`/espace/arrets/${lu.fil.dossier}`}>Voir le dossier concerné</Lien>
              </p>
            )}
            <section aria-labelledby="h-echanges">
              <h2 id="h-echanges">Vos échanges</h2>
              <ol className="echanges">
                {lu.messages.map((m) => (
                  <li key={m.id} className={m.de}>
                    <p className="doux petit">
                      {m.de === 'moi' ? 'Vous' : 'Un gestionnaire'}, {direInstant(m.le)}
                    </p>
                    <p className="texte">{m.texte}</p>
                  </li>
                ))}
              </ol>
            </section>
            <Reponse id={id} ouvert={lu.fil.ouvert} surEnvoi={relire} />
          </>
        )}
      </Lu>
    </Page>
  );
}

function Reponse({ id, ouvert, surEnvoi }: { id: string; ouvert: boolean; surEnvoi: () => void }) {
  const [texte, ecrire] = useTexteGarde(id);
  const { enCours, erreurs, essai, envoyer } = useEnvoi();
  const repondre = async () => {
    const reponse = await envoyer('POST', `/api/espace/messages/${id}`, { texte });
    if (!reponse.ok) return;
    ecrire('');
    surEnvoi();
  };
  const fautes = erreurs.map((e) => ({ champ: 'texte', texte: e.messageFr }));
  return (
    <section aria-labelledby="h-repondre">
      <h2 id="h-repondre">Répondre</h2>
      {!ouvert && <p>Cet échange est terminé. Écrire le rouvre.</p>}
      <Formulaire surEnvoi={repondre}>
        <ResumeErreurs erreurs={fautes} essai={essai} />
        <ChampTexte
          id="texte"
          libelle="Votre message"
          aide="N’écrivez rien de médical."
          lignes={5}
          max={LONGUEUR_MAX}
          valeur={texte}
          surChange={ecrire}
          erreur={fautes[0]?.texte}
        />
        <div className="actions">
          <button type="submit" className="bouton" disabled={enCours}>
            Envoyer
          </button>
        </div>
      </Formulaire>
    </section>
  );
}
