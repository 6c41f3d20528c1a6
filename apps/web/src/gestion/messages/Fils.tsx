import { accorder } from '@almanach/textes';
import { Lien } from '../../navigation/Lien.tsx';
import { useAdresse } from '../../navigation/useAdresse.ts';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { partie, Suite } from '../../suivi/Suite.tsx';
import { dansParis } from '../../suivi/temps.ts';
import type { Fil } from '../types.ts';
import { sujetEnMots } from './sujets.ts';
import '../../suivi/suivi.css';

/** Threads that wait for an answer, the longest first. */
export function Fils() {
  const parametres = Object.fromEntries(new URLSearchParams(useAdresse().requete));
  const { apres } = parametres;
  const p = new URLSearchParams(apres === undefined ? {} : { apres });
  const { lecture, relire } = useLecture<{ fils: readonly Fil[]; suite?: string | null }>(
    `/api/gestion/messages?${p}`,
  );
  return (
    <Page titre="Messages">
      <p>
        <Lien className="bouton second suite" href="/gestion/appels">
          Appels à passer
        </Lien>
      </p>
      <Lu lecture={lecture} relire={relire}>
        {({ fils, suite = null }) => (
          <>
            <p role="status" className="suite">
              {fils.length === 0
                ? 'Aucun message n’attend de réponse.'
                : accorder(fils.length, 'conversation') + partie(parametres, suite)}
            </p>
            <ul className="lignes suite">
              {fils.map((f) => (
                <LigneFil key={f.id} fil={f} />
              ))}
            </ul>
            <Suite chemin="/gestion/messages" parametres={parametres} suite={suite} />
          </>
        )}
      </Lu>
    </Page>
  );
}

function LigneFil({ fil }: { fil: Fil }) {
  const { id, sujet, dernierLe, nonLus, aRepondre } = fil;
  return (
    <li>
      <div className="tete-de-ligne">
        <h2 className="petit-titre">
          <Lien className="retour" href={`/gestion/messages/${id}`}>
            {sujetEnMots(sujet)}
            <span className="sr">, {dansParis(dernierLe)}</span>
          </Lien>
        </h2>
        <span className={aRepondre ? 'etat att' : 'etat ok'}>
          {aRepondre ? 'attend une réponse' : 'répondu'}
        </span>
      </div>
      <p className="sous">
        Dernier message le {dansParis(dernierLe)}
        {nonLus > 0 && `, ${accorder(nonLus, 'non lu', 'non lus')}`}
      </p>
    </li>
  );
}
