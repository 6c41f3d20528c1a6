import { date, dateLongue } from '@almanach/textes';
import { Delai } from '../../suivi/Delai.tsx';
import { EtatDossier } from '../../suivi/EtatDossier.tsx';
import { acteur, action, milieu, quoi } from '../../suivi/mots.ts';
import type { DossierEntier } from '../types.ts';

/** Whom the dossier waits for, and what else holds it. */
export function Blocage({ dossier }: { dossier: DossierEntier }) {
  const { attente, etat, depuis, obstacles } = dossier;
  const libre = attente.qui === null;
  const autres = obstacles.filter((o) => o.quoi !== attente.quoi || o.qui !== attente.qui);
  // Two documents of the same one are said once.
  const aussi = [...new Set(autres.map((o) => `${milieu(quoi(o.quoi))} (${acteur(o.qui)})`))];
  return (
    <section className={libre ? 'blocage libre' : 'blocage'} aria-labelledby="blocage">
      <h2 id="blocage">{libre ? 'Personne n’est attendu' : `On attend ${acteur(attente.qui)}`}</h2>
      <dl className="faits">
        <dt>État</dt>
        <dd>
          <EtatDossier etat={etat} /> depuis le {date(depuis)}
        </dd>
        {!libre && (
          <>
            <dt>Attendu</dt>
            <dd>{quoi(attente.quoi)}</dd>
            <dt>À faire</dt>
            <dd>{action(attente.action)}</dd>
            <dt>Depuis</dt>
            <dd>{dateLongue(attente.depuis)}</dd>
            <dt>Jusqu’au</dt>
            <dd>
              <Delai jusque={attente.jusque} />
            </dd>
          </>
        )}
        {attente.retient !== null && (
          <>
            <dt>Impayé depuis</dt>
            <dd>{dateLongue(attente.retient)}</dd>
          </>
        )}
      </dl>
      {aussi.length > 0 && <p className="sous">Retient aussi&nbsp;: {aussi.join(', ')}.</p>}
    </section>
  );
}
