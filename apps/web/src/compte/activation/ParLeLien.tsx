import { useState } from 'react';
import { naviguer } from '../../navigation/historique.ts';
import { Lien } from '../../navigation/Lien.tsx';
import type { Refusee } from '../../plateforme/api/refus.ts';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { RefusLu } from '../../plateforme/formulaire/RefusLu.tsx';
import { oublierJeton } from '../../plateforme/session/jeton.ts';
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
    naviguer('/compte/activer/connexion');
    oublierJeton();
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
          <Lien className="bouton" href="/compte/activer/identifiant" onClick={oublierJeton}>
            Recommencer avec mon identifiant
          </Lien>
          <Lien className="bouton second" href="/compte/activer/lettre">
            Demander une lettre
          </Lien>
        </div>
      )}
    </Page>
  );
}
