import { accorder } from '@almanach/textes';
import { useAdresse } from '../../navigation/useAdresse.ts';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { Suite } from '../../suivi/Suite.tsx';
import type { Appel } from '../types.ts';
import { UnAppel } from './UnAppel.tsx';
import '../../suivi/suivi.css';

/** Calls that were asked for, the earliest day first. */
export function Appels() {
  const parametres = Object.fromEntries(new URLSearchParams(useAdresse().requete));
  const { apres } = parametres;
  const { lecture, relire } = useLecture<{
    rendezVous: readonly Appel[];
    suite?: string | null;
  }>(
    apres === undefined
      ? '/api/gestion/rendez-vous'
      : `/api/gestion/rendez-vous?${new URLSearchParams({ apres })}`,
  );
  return (
    <Page
      titre="Appels à passer"
      retour={{ href: '/gestion/messages', libelle: 'Messages' }}
      chapeau="Le jour et le moment sont ceux que la personne a demandés."
    >
      <Lu lecture={lecture} relire={relire}>
        {({ rendezVous, suite = null }) => (
          <>
            <p role="status" className="suite">
              {rendezVous.length === 0
                ? 'Personne ne demande à être appelé.'
                : accorder(rendezVous.length, 'appel')}
            </p>
            <ul className="lignes suite">
              {rendezVous.map((r) => (
                <li key={r.id}>
                  <UnAppel appel={r} surFait={relire} />
                </li>
              ))}
            </ul>
            <Suite chemin="/gestion/appels" parametres={{ ...parametres }} suite={suite} />
          </>
        )}
      </Lu>
    </Page>
  );
}
