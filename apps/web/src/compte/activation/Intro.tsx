import { Lien } from '../../navigation/Lien.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';

/** What is needed, how long it takes, and the two ways in. */
export function Intro() {
  return (
    <Page
      titre="Activer mon espace"
      chapeau="C’est à faire une seule fois. Comptez cinq minutes, en cinq étapes."
    >
      <section className="feuille colonne" aria-labelledby="preparer">
        <h2 id="preparer">Ayez sous la main</h2>
        <ul className="puces">
          <li>la lettre que vous avez reçue, avec votre identifiant&nbsp;;</li>
          <li>une adresse e-mail que vous pouvez ouvrir maintenant&nbsp;;</li>
          <li>votre IBAN, si vous voulez le donner tout de suite.</li>
        </ul>
        <p>Vous pouvez vous arrêter après la connexion, et finir plus tard.</p>
      </section>
      <section className="deux-voies" aria-label="Commencer">
        <div className="feuille">
          <h2>J’ai un identifiant</h2>
          <p>Il est sur la lettre&nbsp;: seize signes, en quatre groupes. Il vaut trente jours.</p>
          <Lien className="bouton" href="/compte/activer/identifiant">
            Commencer avec mon identifiant
          </Lien>
        </div>
        <div className="feuille">
          <h2>Je n’ai pas d’identifiant</h2>
          <p>
            La lettre est perdue, ou n’est pas venue. Nous pouvons en envoyer une à votre adresse.
          </p>
          <Lien className="bouton second" href="/compte/activer/lettre">
            Demander une lettre
          </Lien>
        </div>
      </section>
      <p className="suite-compte">
        Votre espace est déjà actif&nbsp;? <Lien href="/compte/connexion">Connectez-vous</Lien>.
      </p>
    </Page>
  );
}
