import { useState } from 'react';
import { porte } from '../../plateforme/api/refus.ts';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { ChampTexte } from '../../plateforme/formulaire/ChampTexte.tsx';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { quitterJeton } from '../../plateforme/session/jeton.ts';
import { usePoste } from '../../plateforme/session/session.ts';
import { ChampNouvellePhrase } from '../commun/ChampNouvellePhrase.tsx';
import { Fait } from '../commun/Fait.tsx';
import { Fautes } from '../commun/Fautes.tsx';
import { CODE, PHRASE } from '../commun/regles.ts';
import { useSaisie } from '../commun/useSaisie.ts';

type Etat = 'phrase' | 'code' | 'perime' | 'faite';

/** The link proves the mailbox; the code, when there is one, is still asked. Nobody is signed in by it. */
export function NouvellePhrase({ jeton: recu }: { jeton: string }) {
  const { relire } = usePoste();
  // The token is forgotten once used, and the page stays.
  const [jeton] = useState(recu);
  const [etat, passer] = useState<Etat>('phrase');
  const saisie = useSaisie(
    { phrase: PHRASE, code: CODE },
    etat === 'code' ? ['phrase', 'code'] : ['phrase'],
  );
  const envoyer = async () => {
    const chemin = '/api/recuperation/terminer';
    const reponse = await saisie.envoyer('POST', chemin, ({ phrase, code }) => ({
      jeton,
      phrase,
      ...(etat === 'code' ? { code: code.replace(/\s/g, '') } : {}),
    }));
    if (reponse === null) return;
    if (reponse.ok) {
      passer('faite');
      await relire();
    } else if (porte(reponse, 'ALM-P-105')) passer('code');
    else if (porte(reponse, 'ALM-P-108')) passer('perime');
  };
  if (etat === 'faite') return <Faite />;
  return (
    <Page
      titre="Choisir une nouvelle phrase de passe"
      chapeau="Toutes vos connexions ouvertes seront fermées."
    >
      <Formulaire surEnvoi={envoyer}>
        <Fautes {...saisie} />
        <ChampNouvellePhrase {...saisie.champ('phrase')} />
        {etat === 'code' && (
          <ChampTexte
            {...saisie.champ('code')}
            libelle="Code à six chiffres"
            aide="Il est dans votre application d’authentification."
            completion="one-time-code"
            chiffres
            court
            max={7}
          />
        )}
        <div className="actions">
          {etat === 'perime' ? (
            <button
              type="button"
              className="bouton"
              onClick={() => quitterJeton('/compte/recuperer')}
            >
              Demander un autre lien
            </button>
          ) : (
            <button type="submit" className="bouton" disabled={saisie.enCours}>
              Enregistrer cette phrase
            </button>
          )}
        </div>
      </Formulaire>
    </Page>
  );
}

function Faite() {
  return (
    <Page titre="Votre phrase de passe a changé">
      <Fait>
        <p>Toutes vos connexions sont fermées, et un e-mail vous prévient.</p>
      </Fait>
      <div className="actions suite-compte">
        <button type="button" className="bouton" onClick={() => quitterJeton('/compte/connexion')}>
          Me connecter
        </button>
      </div>
    </Page>
  );
}
