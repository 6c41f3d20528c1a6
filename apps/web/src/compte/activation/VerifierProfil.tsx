import { naviguer } from '../../navigation/historique.ts';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { Depliant } from '../../ui/Depliant.tsx';
import { Fautes } from '../commun/Fautes.tsx';
import type { Profil } from '../commun/types.ts';
import { Correction } from '../profil/Correction.tsx';
import { FaitsDuProfil } from '../profil/FaitsDuProfil.tsx';
import { Etapes } from './Etapes.tsx';

const SUITE = '/compte/activer/banque';

export function VerifierProfil() {
  const { lecture, relire } = useLecture<Profil>('/api/profil');
  const envoi = useEnvoi();
  const exact = async () => {
    const reponse = await envoi.envoyer('POST', '/api/profil/verifie');
    if (reponse.ok) naviguer(SUITE);
  };
  return (
    <Page titre="Vérifiez votre profil" chapeau="Voici ce que votre agence nous a donné.">
      <Etapes rang={4} />
      <Lu lecture={lecture} relire={relire}>
        {(profil) => (
          <>
            <Fautes
              fautes={envoi.erreurs.map((e) => ({ champ: null, texte: e.messageFr }))}
              essai={envoi.essai}
            />
            <FaitsDuProfil profil={profil} />
            <div className="actions suite-compte">
              {profil.correctionsEnAttente === 0 ? (
                <button
                  type="button"
                  className="bouton"
                  disabled={envoi.enCours}
                  onClick={() => void exact()}
                >
                  C’est exact
                </button>
              ) : (
                <button type="button" className="bouton" onClick={() => naviguer(SUITE)}>
                  Continuer
                </button>
              )}
            </div>
            <Depliant titre="Quelque chose est faux">
              <Correction surEnvoyee={relire} />
            </Depliant>
          </>
        )}
      </Lu>
    </Page>
  );
}
