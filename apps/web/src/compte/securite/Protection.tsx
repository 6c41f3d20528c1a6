import { useState } from 'react';
import { naviguer } from '../../navigation/historique.ts';
import { accueilDe } from '../../plateforme/adresses.ts';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { sansProtection } from '../../plateforme/session/detour.ts';
import type { Moyens } from '../../plateforme/session/FormulaireRenforcement.tsx';
import { type Session, usePoste } from '../../plateforme/session/session.ts';
import { Fait } from '../commun/Fait.tsx';
import { Fautes } from '../commun/Fautes.tsx';
import { RETOUR } from '../commun/retour.ts';
import { PoserCode } from './PoserCode.tsx';
import { PremiereProtection } from './PremiereProtection.tsx';

/** The code beside the passphrase: set, or removed. Staff without any comes here before anything else. */
export function Protection({ session }: { session: Session }) {
  const { relire } = usePoste();
  const { lecture, relire: relireMoyens } = useLecture<Moyens>('/api/moyens');
  const [fait, dire] = useState<string | null>(null);
  const conclure = (phrase: string) => {
    dire(phrase);
    relireMoyens();
  };
  if (sansProtection(session)) {
    const entrer = async () => {
      await relire();
      naviguer(accueilDe(session.role));
    };
    return (
      <Lu lecture={lecture} relire={relireMoyens}>
        {(moyens) => <PremiereProtection moyens={moyens} surProtege={entrer} />}
      </Lu>
    );
  }
  return (
    <Page
      titre="Code à usage unique"
      retour={RETOUR}
      chapeau="Une application de votre téléphone donne un code. Il est demandé après la phrase de passe."
    >
      {fait !== null && (
        <Fait key={fait}>
          <p>{fait}</p>
        </Fait>
      )}
      <Lu lecture={lecture} relire={relireMoyens}>
        {({ code }) =>
          code ? (
            <OterCode surOte={() => conclure('Le code n’est plus demandé.')} />
          ) : (
            <PoserCode surPose={() => conclure('Le code est maintenant demandé.')} />
          )
        }
      </Lu>
    </Page>
  );
}

function OterCode({ surOte }: { surOte: () => void }) {
  const envoi = useEnvoi();
  const oter = async () => {
    const reponse = await envoi.envoyer('DELETE', '/api/second-facteur');
    if (reponse.ok) surOte();
  };
  return (
    <>
      <Fautes
        fautes={envoi.erreurs.map((e) => ({ champ: null, texte: e.messageFr }))}
        essai={envoi.essai}
      />
      <p>Un code est demandé à chaque connexion par phrase de passe.</p>
      <p>Téléphone perdu&nbsp;? Connectez-vous par une clé d’accès, puis retirez le code ici.</p>
      <div className="actions suite-compte">
        <button
          type="button"
          className="bouton danger"
          disabled={envoi.enCours}
          onClick={() => void oter()}
        >
          Ne plus demander de code
        </button>
      </div>
    </>
  );
}
