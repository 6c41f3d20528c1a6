import { naviguer } from '../../navigation/historique.ts';
import { Lien } from '../../navigation/Lien.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { ChampTexte } from '../../plateforme/formulaire/ChampTexte.tsx';
import { Formulaire } from '../../plateforme/formulaire/Formulaire.tsx';
import { useJeton } from '../../plateforme/session/jeton.ts';
import { Fautes } from '../commun/Fautes.tsx';
import { COURRIEL } from '../commun/regles.ts';
import { useSaisie } from '../commun/useSaisie.ts';
import { NouvellePhrase } from './NouvellePhrase.tsx';

export const RECUPERATION = '/compte/recuperer';
const RECU = `${RECUPERATION}/recu`;

const RETOUR = { href: '/compte/connexion', libelle: 'Me connecter' };

export function Recuperation({ chemin }: { chemin: string }) {
  const jeton = useJeton(RECUPERATION);
  if (chemin === RECU) return <Recu />;
  return jeton === null ? <Demande /> : <NouvellePhrase jeton={jeton} />;
}

function Demande() {
  const saisie = useSaisie({ courriel: COURRIEL });
  const envoyer = async () => {
    const reponse = await saisie.envoyer('POST', '/api/recuperation', ({ courriel }) => ({
      courriel: courriel.trim(),
    }));
    if (reponse?.ok === true) naviguer(RECU);
  };
  return (
    <Page
      titre="Phrase de passe oubliée"
      retour={RETOUR}
      chapeau="Nous vous envoyons un lien pour en choisir une autre. Il vaut une heure."
    >
      <Formulaire surEnvoi={envoyer}>
        <Fautes {...saisie} />
        <ChampTexte
          {...saisie.champ('courriel')}
          libelle="Adresse e-mail"
          aide="Celle de votre espace."
          genre="email"
          completion="username"
        />
        <div className="actions">
          <button type="submit" className="bouton" disabled={saisie.enCours}>
            Recevoir le lien
          </button>
        </div>
      </Formulaire>
    </Page>
  );
}

function Recu() {
  return (
    <Page
      titre="Regardez vos e-mails"
      retour={RETOUR}
      chapeau="Si un espace existe à cette adresse, un lien y arrive dans les minutes qui viennent."
    >
      <section className="feuille colonne" aria-labelledby="suite">
        <h2 id="suite">Ce qui se passe ensuite</h2>
        <ul className="puces">
          <li>Ouvrez le lien dans l’heure. Il sert une seule fois.</li>
          <li>Si un code est demandé à la connexion, il le sera aussi là.</li>
          <li>Rien n’arrive&nbsp;? Regardez dans les indésirables, puis recommencez.</li>
        </ul>
        <p>
          Vous n’ouvrez plus cette boîte e-mail&nbsp;?{' '}
          <Lien href="/compte/activer/lettre">Demandez une lettre</Lien>&nbsp;: une personne
          regardera.
        </p>
      </section>
    </Page>
  );
}
