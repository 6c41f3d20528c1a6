import { date, dateLongue } from '@almanach/textes';
import { Lien } from '../../navigation/Lien.tsx';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { Delai } from '../../suivi/Delai.tsx';
import { EtatDossier } from '../../suivi/EtatDossier.tsx';
import { acteur, action, debut, quoi } from '../../suivi/mots.ts';
import type { DossierBref } from '../../suivi/types.ts';
import type { Demande } from '../types.ts';
import { Documents } from './Documents.tsx';
import '../../suivi/suivi.css';

interface Reponse {
  readonly dossier: DossierBref;
  readonly demandes: readonly Demande[];
}

const RETOUR = { href: '/agence', libelle: 'Qui nous attend' };

/** Where a dossier of ours stands, and what we are asked for. */
export function PageDossier({ id }: { id: string }) {
  const { lecture, relire } = useLecture<Reponse>(`/api/agence/dossiers/${id}`);
  if (lecture.etat !== 'lue') {
    const perdu = lecture.etat === 'refusee' && lecture.refus.statut === 404;
    const titre = perdu ? 'Dossier introuvable' : 'Dossier';
    return (
      <Page titre={titre} retour={RETOUR}>
        <Lu lecture={lecture} relire={relire}>
          {() => null}
        </Lu>
      </Page>
    );
  }
  const { dossier, demandes } = lecture.donnees;
  const { attente, personne } = dossier;
  const vous = attente.qui === 'agence';
  return (
    <Page titre={`Dossier ${dossier.reference}`} retour={RETOUR}>
      <section className={vous ? 'blocage' : 'blocage libre'} aria-labelledby="attendu">
        <h2 id="attendu">{vous ? 'Vous êtes attendu' : 'Vous n’avez rien à faire'}</h2>
        <dl className="faits">
          <dt>État</dt>
          <dd>
            <EtatDossier etat={dossier.etat} /> depuis le {date(dossier.depuis)}
          </dd>
          {attente.qui !== null && (
            <>
              <dt>Attend</dt>
              <dd>{vous ? 'Votre agence' : debut(acteur(attente.qui))}</dd>
              <dt>Pour</dt>
              <dd>{quoi(attente.quoi)}</dd>
              <dt>Depuis</dt>
              <dd>{dateLongue(attente.depuis)}</dd>
              <dt>Jusqu’au</dt>
              <dd>
                <Delai jusque={attente.jusque} />
              </dd>
            </>
          )}
        </dl>
        <div className="actions suite">
          {attente.action === 'declarer-l-arret' && vous && (
            <Lien className="bouton" href={`/agence/salaries/${personne}/declarer`}>
              {action(attente.action)}
            </Lien>
          )}
          <Lien className="bouton second" href={`/agence/salaries/${personne}`}>
            Voir le salarié
          </Lien>
        </div>
      </section>
      <Documents dossier={id} ouvert={dossier.ouvert} demandes={demandes} surEnvoi={relire} />
    </Page>
  );
}
