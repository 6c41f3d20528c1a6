import { useState } from 'react';
import { naviguer } from '../../navigation/historique.ts';
import type { Refusee } from '../../plateforme/api/refus.ts';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { RefusLu } from '../../plateforme/formulaire/RefusLu.tsx';
import { clesPossibles, creerPour } from '../../plateforme/session/cleAcces.ts';
import { PROTECTION } from '../../plateforme/session/detour.ts';
import { type Session, usePoste } from '../../plateforme/session/session.ts';
import { ChampNouvellePhrase } from '../commun/ChampNouvellePhrase.tsx';
import { Fautes } from '../commun/Fautes.tsx';
import { PHRASE } from '../commun/regles.ts';
import { useSaisie } from '../commun/useSaisie.ts';
import { Etapes } from './Etapes.tsx';

/** A passphrase or a passkey: either one puts the account in force. */
export function ChoisirConnexion({ session }: { session: Session }) {
  const { relire } = usePoste();
  const saisie = useSaisie({ phrase: PHRASE });
  const [refus, refuser] = useState<Refusee | null>(null);
  const [enCours, occuper] = useState(false);
  const agent = session.role !== 'assure';
  const entrer = async (suite: string) => {
    await relire();
    naviguer(agent ? suite : '/compte/activer/profil');
  };
  const parPhrase = async () => {
    refuser(null);
    const reponse = await saisie.envoyer('POST', '/api/activation/phrase', (v) => v);
    if (reponse?.ok === true) await entrer(PROTECTION);
  };
  const parCle = async () => {
    occuper(true);
    const reponse = await creerPour('/api/activation/cle-acces', 'Clé de l’activation');
    occuper(false);
    if (reponse.ok) await entrer('/compte');
    else refuser(reponse);
  };
  return (
    <Page
      titre="Comment vous connecter"
      chapeau={`Votre adresse est confirmée. Choisissez une phrase de passe${clesPossibles() ? ', ou une clé d’accès' : ''}.`}
    >
      <Etapes rang={agent ? 2 : 3} agent={agent} />
      <div className="deux-voies">
        <section className="feuille" aria-labelledby="par-phrase">
          <h2 id="par-phrase">Une phrase de passe</h2>
          <Formulaire surEnvoi={parPhrase}>
            <Fautes {...saisie} />
            <ChampNouvellePhrase {...saisie.champ('phrase')} />
            <div className="actions">
              <button type="submit" className="bouton" disabled={saisie.enCours || enCours}>
                Choisir cette phrase
              </button>
            </div>
          </Formulaire>
        </section>
        {clesPossibles() && (
          <section className="feuille" aria-labelledby="par-cle">
            <h2 id="par-cle">Une clé d’accès</h2>
            <RefusLu refus={refus} />
            <p>
              Vous vous connectez comme vous ouvrez votre téléphone&nbsp;: empreinte, visage ou
              code. Rien à retenir, et personne ne peut vous la voler par un faux site.
            </p>
            <div className="actions suite-compte">
              <button
                type="button"
                className="bouton second"
                disabled={saisie.enCours || enCours}
                onClick={() => void parCle()}
              >
                Créer une clé d’accès
              </button>
            </div>
          </section>
        )}
      </div>
    </Page>
  );
}
