import { Avis } from '../ui/Avis.tsx';
import { PriseDeFocus } from '../ui/PriseDeFocus.tsx';
import { Attente } from './Attente.tsx';
import { LEGALES } from './adresses.ts';
import { Contact } from './Contact.tsx';
import { type Confiance, type Lecture, type Organisme, useConfiance } from './confiance.ts';

export function MentionsLegales() {
  const lecture = useConfiance();
  return (
    <>
      <h1>Mentions légales</h1>
      <p className="chapeau">
        Almanach est un service indépendant. Ce n’est ni l’Assurance Maladie, ni l’État.
      </p>
      <Identite lecture={lecture} />
      <section aria-labelledby="montants">
        <h2 id="montants">Ce que valent les montants affichés</h2>
        <p>
          Un montant marqué «&nbsp;prévu&nbsp;» n’est pas une décision. Votre caisse fixe seule vos
          indemnités de Sécurité sociale.
        </p>
      </section>
      <section aria-labelledby="logiciel">
        <h2 id="logiciel">Le logiciel</h2>
        <p>
          Le logiciel est libre, sous licence Apache 2.0. Chacun peut lire les règles et refaire les
          calculs.
        </p>
      </section>
      <Faille lecture={lecture} />
      <PriseDeFocus titre="Mentions légales" cle={LEGALES.mentions} />
    </>
  );
}

function Faille({ lecture }: { lecture: Lecture }) {
  const uri = typeof lecture === 'string' ? null : lecture.exploitant.contactSecurite;
  return (
    <section aria-labelledby="faille">
      <h2 id="faille">Signaler une faille de sécurité</h2>
      {uri === null ? (
        <p>Aucune adresse n’est encore donnée pour cela.</p>
      ) : (
        <p>
          Écrivez à <Contact uri={uri} />. C’est l’adresse du fichier{' '}
          <a href="/.well-known/security.txt">security.txt</a>.
        </p>
      )}
      <p>N’envoyez jamais de vraies données.</p>
    </section>
  );
}

function Identite({ lecture }: { lecture: Lecture }) {
  if (typeof lecture === 'string') {
    return (
      <section aria-labelledby="editeur">
        <h2 id="editeur">Éditeur et hébergeur</h2>
        <Attente etat={lecture} />
      </section>
    );
  }
  const { exploitant } = lecture;
  return (
    <>
      {exploitant.editeur.nom === null && (
        <section aria-label="Avertissement">
          <Avis ton="attention">
            <p>
              Personne ne s’est déclaré éditeur de ce site. C’est un essai&nbsp;: n’y mettez pas de
              vraies données.
            </p>
          </Avis>
        </section>
      )}
      <Editeur exploitant={exploitant} />
      <section aria-labelledby="hebergeur">
        <h2 id="hebergeur">Hébergeur</h2>
        <dl className="fiche">
          <LignesOrganisme organisme={exploitant.hebergeur} />
        </dl>
      </section>
    </>
  );
}

function Editeur({ exploitant }: Pick<Confiance, 'exploitant'>) {
  const { editeur, directeurDePublication, contact } = exploitant;
  return (
    <section aria-labelledby="editeur">
      <h2 id="editeur">Éditeur</h2>
      <dl className="fiche">
        <LignesOrganisme organisme={editeur} />
        <Ligne nom="Immatriculation" valeur={editeur.immatriculation} />
        <Ligne nom="Responsable de la publication" valeur={directeurDePublication} />
        <div>
          <dt>Nous écrire</dt>
          <dd>
            <Contact uri={contact} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function LignesOrganisme({ organisme }: { organisme: Organisme }) {
  return (
    <>
      <Ligne nom="Nom" valeur={organisme.nom} />
      <Ligne nom="Adresse" valeur={organisme.adresse} />
      <Ligne nom="Téléphone" valeur={organisme.telephone} />
    </>
  );
}

function Ligne({ nom, valeur }: { nom: string; valeur: string | null }) {
  return (
    <div>
      <dt>{nom}</dt>
      <dd>{valeur ?? 'Non renseigné'}</dd>
    </div>
  );
}
