import { useEffect, useRef } from 'react';
import { Lien } from '../../navigation/Lien.tsx';
import { useLecture } from '../../plateforme/api/useLecture.ts';
import { Lu } from '../../plateforme/cadre/Lu.tsx';
import { Page } from '../../plateforme/cadre/Page.tsx';
import type { Coordonnees } from '../commun/types.ts';
import { EtatVerification } from '../coordonnees/EtatVerification.tsx';

/** Times the answer of the bank is looked for, and the time between two. */
const ESSAIS = 5;
const ENTRE = 3000;

export function Fin() {
  const { lecture, relire } = useLecture<Coordonnees>('/api/coordonnees');
  const restants = useRef(ESSAIS);
  const attend = lecture.etat === 'lue' && lecture.donnees.bancaires?.verification === 'a_faire';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each reading may start the next one.
  useEffect(() => {
    if (!attend || restants.current === 0) return;
    const plusTard = window.setTimeout(() => {
      restants.current -= 1;
      relire();
    }, ENTRE);
    return () => window.clearTimeout(plusTard);
  }, [attend, lecture, relire]);
  return (
    <Page titre="Votre espace est actif" chapeau="Un e-mail vous le confirme.">
      <Lu lecture={lecture} relire={relire}>
        {({ bancaires }) => (
          <section className="feuille colonne" aria-labelledby="compte-donne">
            <h2 id="compte-donne">Votre compte bancaire</h2>
            {bancaires === null ? (
              <p>
                Vous ne l’avez pas encore donné. Sans lui, rien ne peut être versé.{' '}
                <Lien href="/compte/banque">Le donner maintenant</Lien>
              </p>
            ) : (
              <div role="status">
                <p>
                  {bancaires.iban}, au nom de {bancaires.titulaire}
                </p>
                <EtatVerification verification={bancaires.verification} />
              </div>
            )}
          </section>
        )}
      </Lu>
      <section aria-labelledby="suite">
        <h2 id="suite">Ce que vous pouvez faire maintenant</h2>
        <ul className="puces">
          <li>Voir vos missions et vos heures, et signaler ce qui manque.</li>
          <li>Déclarer un arrêt de travail et envoyer vos documents.</li>
          <li>
            Mieux protéger votre espace, par <Lien href="/compte/protection">un code</Lien> ou{' '}
            <Lien href="/compte/cles">une clé d’accès</Lien>.
          </li>
        </ul>
      </section>
      <div className="actions suite-compte">
        <Lien className="bouton" href="/espace">
          Ouvrir mon espace
        </Lien>
      </div>
    </Page>
  );
}
