import { useLecture } from '../plateforme/api/useLecture.ts';
import { Lu } from '../plateforme/cadre/Lu.tsx';
import { dansParis } from '../suivi/temps.ts';
import { Depliant } from '../ui/Depliant.tsx';
import type { CourrielMontre } from './types.ts';

/** E-mails that would have left, the latest first; a link opens the page of this site that it names. */
export function Courriels() {
  const { lecture, relire } = useLecture<{ courriels: readonly CourrielMontre[] }>(
    '/api/demo/courriels',
  );
  return (
    <section aria-labelledby="courriels">
      <h2 id="courriels">E-mails</h2>
      <button type="button" className="bouton second" onClick={relire}>
        Relever les e-mails
      </button>
      <Lu lecture={lecture} relire={relire}>
        {({ courriels }) =>
          courriels.length === 0 ? (
            <p role="status" className="suite">
              Aucun e-mail pour le moment.
            </p>
          ) : (
            <ul className="lignes suite">
              {courriels.map((c) => (
                <li key={c.id}>
                  <h3 className="petit-titre">{c.objet}</h3>
                  <p className="sous texte-libre">
                    à {c.a}, le {dansParis(c.le)}
                  </p>
                  <Depliant titre="Lire l’e-mail">
                    <p className="lettre-recue">{c.texte}</p>
                  </Depliant>
                  {c.lien !== null && (
                    <a className="retour" href={chezNous(c.lien)}>
                      Ouvrir le lien<span className="sr">&nbsp;: {c.objet}</span>
                    </a>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Lu>
    </section>
  );
}

/** The page and the token after `#`, on this site whatever name the e-mail gives it. */
function chezNous(lien: string): string {
  try {
    const { pathname, search, hash } = new URL(lien);
    return pathname + search + hash;
  } catch {
    return '/';
  }
}
