import { useLecture } from '../plateforme/api/useLecture.ts';
import { Lu } from '../plateforme/cadre/Lu.tsx';
import { dansParis } from '../suivi/temps.ts';
import { Depliant } from '../ui/Depliant.tsx';
import type { LettreMontree } from './types.ts';

/** Letters that would have been printed, the latest first. */
export function Lettres() {
  const { lecture, relire } = useLecture<{ lettres: readonly LettreMontree[] }>(
    '/api/demo/lettres',
  );
  return (
    <section aria-labelledby="lettres">
      <h2 id="lettres">Lettres</h2>
      <Lu lecture={lecture} relire={relire}>
        {({ lettres }) =>
          lettres.length === 0 ? (
            <p>Aucune lettre pour le moment.</p>
          ) : (
            <ul className="lignes suite">
              {lettres.map((l) => {
                const { prenoms, nom } = l.destinataire;
                const qui = `${prenoms.join(' ')} ${nom}`;
                return (
                  <li key={l.id}>
                    <h3 className="petit-titre texte-libre">À {qui}</h3>
                    <p className="sous">le {dansParis(l.le)}</p>
                    <p>
                      Identifiant&nbsp;: <strong className="num">{l.identifiant}</strong>{' '}
                      <span className={l.utilisable ? 'etat ok' : 'etat'}>
                        {l.utilisable ? 'peut servir' : 'ne sert plus'}
                      </span>
                    </p>
                    {l.utilisable && (
                      <a className="retour" href="/compte/activer">
                        Activer ce compte<span className="sr">&nbsp;: {qui}</span>
                      </a>
                    )}
                    <Depliant titre="Lire la lettre">
                      <p className="lettre-recue">{l.texte}</p>
                    </Depliant>
                  </li>
                );
              })}
            </ul>
          )
        }
      </Lu>
    </section>
  );
}
