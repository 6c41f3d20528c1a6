import { Lien } from '../../navigation/Lien.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { Etapes } from './Etapes.tsx';

/** The same for everyone: right or wrong, known or not. */
export function RegardezVosEmails() {
  return (
    <Page
      titre="Regardez vos e-mails"
      chapeau="Nous avons reçu votre demande. Un e-mail part à l’adresse que vous avez donnée."
    >
      <Etapes rang={2} />
      <section className="feuille colonne" aria-labelledby="suite">
        <h2 id="suite">Ce qui se passe ensuite</h2>
        <ul className="puces">
          <li>L’e-mail porte un lien&nbsp;: ouvrez-le dans les 24&nbsp;heures pour continuer.</li>
          <li>
            Ou il dit qu’une personne va regarder votre demande. Vous n’avez alors rien à faire.
          </li>
          <li>Rien dans dix minutes&nbsp;? Regardez dans les indésirables.</li>
        </ul>
        <p>
          Toujours rien&nbsp;? <Lien href="/compte/activer/identifiant">Recommencez</Lien>, et
          vérifiez l’adresse.
        </p>
      </section>
    </Page>
  );
}

export function LettreDemandee() {
  return (
    <Page
      titre="Votre demande est reçue"
      chapeau="Si ce que vous avez écrit est exact, une lettre part à l’adresse que nous connaissons."
    >
      <section className="feuille colonne" aria-labelledby="suite">
        <h2 id="suite">Ce qui se passe ensuite</h2>
        <ul className="puces">
          <li>La lettre arrive par la poste. Nous en envoyons une par semaine au plus.</li>
          <li>Son identifiant vaut trente jours, et sert une seule fois.</li>
          <li>Vous avez déménagé&nbsp;? Donnez d’abord votre adresse à votre agence.</li>
        </ul>
      </section>
      <div className="actions suite-compte">
        <Lien className="bouton second" href="/compte/activer">
          Revenir à l’activation
        </Lien>
      </div>
    </Page>
  );
}

/** The session of the link is over before anything protects the account: the letter has served. */
export function Interrompue() {
  return (
    <Page
      titre="L’activation s’est arrêtée"
      chapeau="Trop de temps est passé depuis l’ouverture du lien. Rien n’est enregistré."
    >
      <p>Pour reprendre, demandez une autre lettre&nbsp;: l’identifiant de la première a servi.</p>
      <div className="actions suite-compte">
        <Lien className="bouton" href="/compte/activer/lettre">
          Demander une lettre
        </Lien>
      </div>
    </Page>
  );
}
