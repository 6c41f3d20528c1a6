import { useState } from 'react';
import { Lien } from '../../navigation/Lien.tsx';
import type { Refusee } from '../../plateforme/api/refus.ts';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { RefusLu } from '../../plateforme/formulaire/RefusLu.tsx';
import { useJeton } from '../../plateforme/session/jeton.ts';
import { Avis } from '../../ui/Avis.tsx';
import { Fait } from '../commun/Fait.tsx';

interface Proprietes {
  readonly page: string;
  readonly chemin: string;
  readonly titre: string;
  readonly chapeau: string;
  readonly geste: string;
  readonly fait: string;
}

/** A link that serves once: opening it does nothing, the button does. */
function LienUnique({ page, chemin, titre, chapeau, geste, fait }: Proprietes) {
  const jeton = useJeton(page);
  const envoi = useEnvoi();
  const [refus, refuser] = useState<Refusee | null>(null);
  const [conclu, conclure] = useState(false);
  const valider = async () => {
    const reponse = await envoi.envoyer('POST', chemin, { jeton });
    if (reponse.ok) conclure(true);
    else refuser(reponse);
  };
  const perdu = jeton === null || refus?.statut === 410;
  return (
    <Page titre={titre} chapeau={conclu ? undefined : chapeau}>
      {conclu && (
        <Fait>
          <p>{fait}</p>
        </Fait>
      )}
      <RefusLu refus={conclu ? null : refus} />
      {jeton === null && (
        <Avis ton="attention">
          <p>Ouvrez cette page par le lien de l’e-mail. Il manque ici.</p>
        </Avis>
      )}
      <div className="actions suite-compte">
        {conclu || perdu ? (
          <Lien className="bouton second" href="/compte">
            Voir mon compte
          </Lien>
        ) : (
          <button
            type="button"
            className="bouton"
            disabled={envoi.enCours}
            onClick={() => void valider()}
          >
            {geste}
          </button>
        )}
      </div>
    </Page>
  );
}

export function Annuler() {
  return (
    <LienUnique
      page="/compte/annuler"
      chemin="/api/coordonnees/annuler"
      titre="Annuler un changement"
      chapeau="Un changement est demandé sur votre espace. S’il ne vient pas de vous, annulez-le."
      geste="Annuler ce changement"
      fait="Le changement est annulé. S’il ne venait pas de vous, changez aussi votre phrase de passe."
    />
  );
}

export function Confirmer() {
  return (
    <LienUnique
      page="/compte/confirmer"
      chemin="/api/coordonnees/courriel/confirmer"
      titre="Confirmer votre nouvelle adresse"
      chapeau="Cette adresse e-mail remplacera l’ancienne, 72 heures après la demande."
      geste="Confirmer cette adresse"
      fait="L’adresse est confirmée. Elle remplacera l’ancienne 72 heures après la demande."
    />
  );
}
