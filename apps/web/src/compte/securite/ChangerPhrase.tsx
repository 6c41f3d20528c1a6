import { useState } from 'react';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { ChampNouvellePhrase } from '../commun/ChampNouvellePhrase.tsx';
import { Fait } from '../commun/Fait.tsx';
import { Fautes } from '../commun/Fautes.tsx';
import { PHRASE } from '../commun/regles.ts';
import { RETOUR } from '../commun/retour.ts';
import { useSaisie } from '../commun/useSaisie.ts';

export function ChangerPhrase() {
  const saisie = useSaisie({ phrase: PHRASE });
  const [faite, conclure] = useState(false);
  const envoyer = async () => {
    const reponse = await saisie.envoyer('POST', '/api/phrase', (v) => v);
    if (reponse?.ok !== true) return;
    saisie.effacer();
    conclure(true);
  };
  return (
    <Page
      titre="Choisir une phrase de passe"
      retour={RETOUR}
      chapeau="Vos autres connexions seront fermées. Celle-ci reste ouverte."
    >
      {faite ? (
        <Fait>
          <p>Votre phrase de passe est changée. Un e-mail vous le confirme.</p>
        </Fait>
      ) : (
        <Formulaire surEnvoi={envoyer}>
          <Fautes {...saisie} />
          <ChampNouvellePhrase {...saisie.champ('phrase')} />
          <div className="actions">
            <button type="submit" className="bouton" disabled={saisie.enCours}>
              Enregistrer cette phrase
            </button>
          </div>
        </Formulaire>
      )}
    </Page>
  );
}
