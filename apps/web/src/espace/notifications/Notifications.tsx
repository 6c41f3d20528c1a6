import { Lien } from '../../navigation/Lien.tsx';
import { useEnvoi } from '../../plateforme/api/useEnvoi.ts';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { direInstant } from '../mots/jours.ts';
import type { Notification } from '../types.ts';
import { Preferences } from './Preferences.tsx';

interface MesNotifications {
  readonly notifications: readonly Notification[];
  readonly nonLues: number;
}

/** What the person was told, and by which e-mails they want to be. */
export default function Notifications() {
  const { lecture, relire } = useLecture<MesNotifications>('/api/espace/notifications');
  return (
    <Page titre="Mes notifications" retour={{ href: '/espace', libelle: 'Accueil' }}>
      <Lu lecture={lecture} relire={relire}>
        {(lu) => <Liste lu={lu} relire={relire} />}
      </Lu>
      <Preferences />
    </Page>
  );
}

function Liste({ lu, relire }: { lu: MesNotifications; relire: () => void }) {
  const { enCours, envoyer } = useEnvoi();
  const [premiere] = lu.notifications;
  if (premiere === undefined) return <p className="chapeau">Vous n’avez aucune notification.</p>;
  const marquer = async () => {
    const fait = await envoyer('POST', '/api/espace/notifications/lues', { jusque: premiere.id });
    if (fait.ok) relire();
  };
  return (
    <>
      <p className="chapeau" role="status">
        {lu.nonLues === 0
          ? 'Tout est lu.'
          : `${lu.nonLues} non ${lu.nonLues === 1 ? 'lue' : 'lues'}.`}
      </p>
      {lu.nonLues > 0 && (
        <div className="actions suite">
          <button
            type="button"
            className="bouton second"
            disabled={enCours}
            onClick={() => void marquer()}
          >
            Tout marquer comme lu
          </button>
        </div>
      )}
      <section aria-labelledby="h-liste">
        <h2 id="h-liste">Du plus récent au plus ancien</h2>
        <ol className="chronique">
          {lu.notifications.map((n) => (
            <li key={n.id} className={n.lue ? undefined : 'nonlue'}>
              <time dateTime={n.le}>{direInstant(n.le)}</time>
              <span>
                {!n.lue && <span className="etat att">Non lue</span>}{' '}
                <Lien href={n.lien}>{n.phrase}</Lien>
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
