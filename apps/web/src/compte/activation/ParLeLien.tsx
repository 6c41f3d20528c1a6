import { useState } from 'react';
import type { Refusee } from '../../plateforme/api/refus.ts';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { RefusLu } from '../../plateforme/formulaire/RefusLu.tsx';
import { quitterJeton } from '../../plateforme/session/jeton.ts';
import { usePoste } from '../../plateforme/session/session.ts';
import { Etapes } from './Etapes.tsx';

/** A program that opens the links of a mailbox presses no button: the link is not used up by being read. */
export function ParLeLien({ jeton }: { jeton: string }) {
  const { relire } = usePoste();
  const envoi = useEnvoi();
  const [refus, refuser] = useState<Refusee | null>(null);
  const continuer = async () => {
    const reponse = await envoi.envoyer('POST', '/api/activation/continuer', { jeton });
    if (!reponse.ok) return refuser(reponse);
    await relire();
    quitterJeton('/compte/activer/connexion');
  };
  return (
    <Page
      titre="Confirmez votre adresse e-mail"
      chapeau="Vous avez ouvert le lien de notre e-mail. Il reste à confirmer que c’est bien vous."
    >
      <Etapes rang={2} />
      <RefusLu refus={refus} />
      {refus === null || refus.statut === 0 ? (
        <>
          <p>Ensuite, vous choisirez comment vous connecter. Vous aurez deux heures pour finir.</p>
          <div className="actions suite-compte">
            <button
              type="button"
              className="bouton"
              disabled={envoi.enCours}
              onClick={() => void continuer()}
            >
              Confirmer et continuer
            </button>
          </div>
        </>
      ) : (
        <div className="actions suite-compte">
          <button
            type="button"
            className="bouton"
            onClick={() => quitterJeton('/compte/activer/identifiant')}
          >
            Recommencer avec mon identifiant
          </button>
          <button
            type="button"
            className="bouton second"
            onClick={() => quitterJeton('/compte/activer/lettre')}
          >
            Demander une lettre
          </button>
        </div>
      )}
    </Page>
  );
}
