import { date } from '@almanach/textes';
import { Lien } from '../navigation/Lien.tsx';
import { PriseDeFocus } from '../ui/PriseDeFocus.tsx';
import { Attente } from './Attente.tsx';
import { LEGALES } from './adresses.ts';
import { Contact } from './Contact.tsx';
import { type Confiance, type Lecture, useConfiance } from './confiance.ts';
import { DROITS, LECTEURS, TRAITEMENTS } from './traitements.ts';

export function DonneesPersonnelles() {
  const lecture = useConfiance();
  return (
    <>
      <h1>Données personnelles</h1>
      <p className="chapeau">
        Ce que le service garde sur vous, pourquoi, combien de temps, et vos droits.
      </p>
      <section aria-labelledby="simulateur">
        <h2 id="simulateur">Le simulateur ne reçoit rien</h2>
        <p>
          Cette page parle de l’espace personnel et des dossiers. Le simulateur calcule dans votre
          navigateur&nbsp;: voyez <Lien href="/vos-donnees">Vos données</Lien>.
        </p>
      </section>
      <Responsable lecture={lecture} />
      <section aria-labelledby="pourquoi">
        <h2 id="pourquoi">Pourquoi, et de quel droit</h2>
        <dl className="fiche large">
          {TRAITEMENTS.map(({ pourquoi, donnees, base }) => (
            <div key={pourquoi}>
              <dt>{pourquoi}</dt>
              <dd>
                {donnees}
                <small>{base}</small>
              </dd>
            </div>
          ))}
        </dl>
        <p className="suite">
          Un refus est toujours décidé par une personne. Aucune publicité, aucune vente de données.
        </p>
      </section>
      <Provenance />
      <section aria-labelledby="medical">
        <h2 id="medical">Vos documents médicaux sont à part</h2>
        <ul className="puces">
          <li>Ils ont leur propre base, leur propre clé et leur propre liste de lectures.</li>
          <li>Vous seul pouvez les ouvrir aujourd’hui, après une nouvelle preuve d’identité.</li>
          <li>Un médecin-conseil, tenu au secret, pourra lire ceux de votre dossier plus tard.</li>
          <li>Ni votre agence, ni les gestionnaires ne les lisent.</li>
        </ul>
      </section>
      <Durees lecture={lecture} />
      <VosDroits lecture={lecture} />
      <section aria-labelledby="cookie">
        <h2 id="cookie">Un seul cookie</h2>
        <p>
          Il garde votre session ouverte après la connexion, douze heures au plus. Il est nécessaire
          au service. Sans connexion, il n’y en a aucun.
        </p>
      </section>
      <PriseDeFocus titre="Données personnelles" cle={LEGALES.donnees} />
    </>
  );
}

/** Where to write about one's data, when the operator said it. */
function adresseDonnees(lecture: Lecture): string | null {
  if (typeof lecture === 'string') return null;
  return lecture.exploitant.contactDonnees ?? lecture.exploitant.contact;
}

function Ecrire({ uri }: { uri: string }) {
  return (
    <>
      écrivez à&nbsp;: <Contact uri={uri} />.
    </>
  );
}

function Responsable({ lecture }: { lecture: Lecture }) {
  const uri = adresseDonnees(lecture);
  return (
    <section aria-labelledby="responsable">
      <h2 id="responsable">Qui est responsable</h2>
      {typeof lecture === 'string' ? (
        <Attente etat={lecture} />
      ) : (
        <p>
          {lecture.exploitant.editeur.nom ?? 'L’éditeur de ce site (nom non renseigné)'}. Pour vos
          données, {uri === null ? 'aucune adresse n’est encore donnée.' : <Ecrire uri={uri} />}
        </p>
      )}
    </section>
  );
}

function Provenance() {
  return (
    <section aria-labelledby="qui-lit">
      <h2 id="qui-lit">D’où elles viennent, qui les lit</h2>
      <p>
        Elles viennent de vous et de votre agence d’intérim. L’agence donne votre identité, vos
        missions, vos heures et vos salaires.
      </p>
      <dl className="fiche suite">
        {LECTEURS.map(({ qui, quoi }) => (
          <div key={qui}>
            <dt>{qui}</dt>
            <dd>{quoi}</dd>
          </div>
        ))}
      </dl>
      <p className="suite">
        Le logiciel n’envoie aucune donnée hors de l’Union européenne. L’hébergeur est nommé dans
        les <Lien href={LEGALES.mentions}>mentions légales</Lien>.
      </p>
    </section>
  );
}

function Durees({ lecture }: { lecture: Lecture }) {
  return (
    <section aria-labelledby="durees">
      <h2 id="durees">Combien de temps</h2>
      {typeof lecture === 'string' ? (
        <Attente etat={lecture} />
      ) : (
        <TableDesDurees confiance={lecture} />
      )}
    </section>
  );
}

function TableDesDurees({ confiance }: { confiance: Confiance }) {
  return (
    <table className="durees">
      <caption>Durées en vigueur le {date(confiance.le)}</caption>
      <thead>
        <tr>
          <th scope="col">Quoi</th>
          <th scope="col">Combien de temps</th>
        </tr>
      </thead>
      <tbody>
        {confiance.conservation.map(({ sujet, donnees, duree, depart, source }) => (
          <tr key={sujet}>
            <th scope="row">{donnees}</th>
            <td>
              <strong>{duree}</strong> {depart}
              <small>{source}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function VosDroits({ lecture }: { lecture: Lecture }) {
  const uri = adresseDonnees(lecture);
  return (
    <section aria-labelledby="droits">
      <h2 id="droits">Vos droits</h2>
      <dl className="fiche">
        {DROITS.map(({ nom, quoi }) => (
          <div key={nom}>
            <dt>{nom}</dt>
            <dd>{quoi}</dd>
          </div>
        ))}
      </dl>
      <h3>Comment faire</h3>
      <ul className="puces">
        <li>Depuis votre espace, si vous avez un compte.</li>
        {uri !== null && (
          <li>
            Ou par écrit&nbsp;: <Contact uri={uri} />.
          </li>
        )}
        <li>C’est gratuit. Nous pouvons vous demander de prouver qui vous êtes.</li>
        <li>
          Nous répondons en un mois. Si la demande est difficile, nous disons pourquoi et prenons
          deux mois de plus.
        </li>
        <li>
          L’effacement attend la fin d’un dossier, d’un recours et du temps pour agir. Nous disons
          jusqu’à quand.
        </li>
        <li>
          Pas d’accord&nbsp;? Vous pouvez saisir la CNIL&nbsp;:{' '}
          <a href="https://www.cnil.fr/fr/plaintes">www.cnil.fr/fr/plaintes</a>.
        </li>
      </ul>
    </section>
  );
}
