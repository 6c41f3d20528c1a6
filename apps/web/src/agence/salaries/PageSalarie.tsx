import { date } from '@almanach/textes';
import { Lien } from '../../navigation/Lien.tsx';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { enClair, type Personne } from '../types.ts';
import { Arrets } from './Arrets.tsx';
import { Missions } from './Missions.tsx';

const RETOUR = { href: '/agence/salaries', libelle: 'Salariés' };

/** Someone as we know them: their missions with us, their stops with us. */
export function PageSalarie({ id }: { id: string }) {
  const { lecture, relire } = useLecture<{ personne: Personne }>(`/api/agence/personnes/${id}`);
  if (lecture.etat !== 'lue') {
    const perdu = lecture.etat === 'refusee' && lecture.refus.statut === 404;
    const titre = perdu ? 'Salarié introuvable' : 'Salarié';
    return (
      <Page titre={titre} retour={RETOUR}>
        <Lu lecture={lecture} relire={relire}>
          {() => null}
        </Lu>
      </Page>
    );
  }
  const { personne } = lecture.donnees;
  const { nomUsage, naissance } = personne;
  return (
    <Page
      titre="Salarié"
      retour={RETOUR}
      chapeau={
        <p className="texte-libre">
          <strong>{enClair(personne)}</strong>
          {nomUsage !== null && `, nom d’usage ${nomUsage}`}, né ou née le {date(naissance)}
        </p>
      }
    >
      <div className="actions suite">
        <Lien className="bouton" href={`/agence/salaries/${id}/declarer`}>
          Déclarer un arrêt ou sa suite
        </Lien>
        <Lien className="bouton second" href={`/agence/salaries/${id}/missions/nouvelle`}>
          Ajouter une mission
        </Lien>
      </div>
      <Arrets personne={id} />
      <Missions personne={id} />
    </Page>
  );
}
