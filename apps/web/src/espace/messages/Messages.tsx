import { Lien } from '../../navigation/Lien.tsx';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { direInstant } from '../mots/jours.ts';
import { type Fil, type MesFils, nomSujet } from './types.ts';

export default function Messages() {
  const fils = useLecture<MesFils>('/api/espace/messages');
  return (
    <Page
      titre="Mes messages"
      retour={{ href: '/espace', libelle: 'Accueil' }}
      chapeau={
        <p>
          Une équipe vous répond ici, en trois jours ouvrés le plus souvent. N’écrivez rien de
          médical.
        </p>
      }
    >
      <div className="actions suite">
        <Lien className="bouton" href="/espace/messages/nouveau">
          Écrire un message
        </Lien>
        <Lien className="bouton second" href="/espace/rendez-vous">
          Demander qu’on m’appelle
        </Lien>
      </div>
      <Lu {...fils}>
        {(lu) =>
          lu.fils.length === 0 ? (
            <p className="suite">Vous n’avez aucun message.</p>
          ) : (
            <ul className="missions">
              {lu.fils.map((f) => (
                <Carte key={f.id} fil={f} />
              ))}
            </ul>
          )
        }
      </Lu>
    </Page>
  );
}

function Carte({ fil }: { fil: Fil }) {
  return (
    <li className="feuille">
      <h2>
        <Lien href={`/espace/messages/${fil.id}`}>{nomSujet(fil.sujet)}</Lien>
      </h2>
      {(fil.nonLus > 0 || !fil.ouvert) && (
        <p>
          {fil.nonLus > 0 && (
            <span className="etat att">
              {fil.nonLus === 1 ? 'Un nouveau message' : `${fil.nonLus} nouveaux messages`}
            </span>
          )}{' '}
          {!fil.ouvert && <span className="etat">Terminé</span>}
        </p>
      )}
      <p>Dernier message&nbsp;: {direInstant(fil.dernierLe)}.</p>
    </li>
  );
}
