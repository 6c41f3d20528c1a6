import { useEffect, useState } from 'react';
import { calculerAvecContrats } from '../../moteur/calculerAvecContrats.ts';
import { chargerMoteur } from '../../moteur/chargerMoteur.ts';
import { naviguer } from '../../navigation/historique.ts';
import { Lien } from '../../navigation/Lien.tsx';
import { Avis } from '../../ui/Avis.tsx';
import { Icone } from '../../ui/Icone.tsx';
import { PriseDeFocus } from '../../ui/PriseDeFocus.tsx';
import { ADRESSES } from '../adresses.ts';
import type { Magasin } from '../magasin.ts';
import { erreursDeLaPage, pages } from '../parcours.ts';
import type { Contexte } from '../questions/question.ts';
import { type Refus, refusDe } from '../refus.ts';
import { ecrireSituation } from '../situation/ecrire.ts';
import { AvisDeLien } from './AvisDeLien.tsx';
import { EffacerReponses } from './EffacerReponses.tsx';

interface Proprietes {
  readonly ctx: Contexte;
  readonly magasin: Magasin;
}

/** Every answer on one page, each one a link away from being changed. */
export function Verifier({ ctx, magasin }: Proprietes) {
  const lignes = pages(ctx).map((page) => ({
    page,
    titre: page.question.titre(ctx, page.cle),
    incomplete: erreursDeLaPage(ctx, page).length > 0,
  }));
  const refus = useRefus(ctx);
  const incompletes = lignes.filter((l) => l.incomplete);
  const derniere = lignes.at(-1);
  const effacer = () => {
    magasin.effacer();
    naviguer('/');
  };
  return (
    <>
      <Lien className="retour" href={derniere?.page.adresse ?? '/'}>
        <Icone nom="retour" />
        Question précédente
      </Lien>
      <h1>Vérifiez vos réponses</h1>
      <p className="chapeau">Vous pouvez tout changer. Rien n’est envoyé.</p>
      {incompletes.length > 0 && (
        <Avis ton="attention">
          <h2>Il manque encore une réponse</h2>
          <p>
            {incompletes.length === 1
              ? 'La ligne marquée «\u00a0à compléter\u00a0» attend une réponse.'
              : 'Les lignes marquées «\u00a0à compléter\u00a0» attendent une réponse.'}
          </p>
        </Avis>
      )}
      <ListeDesRefus refus={refus} />
      <AvisDeLien magasin={magasin} />
      <dl className="reponses">
        {lignes.map(({ page, titre, incomplete }) => (
          <div key={page.adresse}>
            <dt>{titre}</dt>
            <dd>
              {incomplete && <span className="etat att">À compléter</span>}
              {page.question.resume(ctx, page.cle).map((texte) => (
                <p key={texte}>{texte}</p>
              ))}
            </dd>
            <dd>
              <Lien href={`${page.adresse}?verifier`}>
                {incomplete ? 'Compléter' : 'Modifier'}
                <span className="sr">&nbsp;: {titre}</span>
              </Lien>
            </dd>
          </div>
        ))}
      </dl>
      <div className="actions">
        {incompletes.length === 0 && refus.length === 0 ? (
          <Lien className="bouton" href={ADRESSES.resultat}>
            Voir le résultat
          </Lien>
        ) : (
          <Lien
            className="bouton"
            href={`${incompletes[0]?.page.adresse ?? refus[0]?.origine?.adresse ?? ADRESSES.dates}?verifier`}
          >
            Compléter
          </Lien>
        )}
        <EffacerReponses surEffacer={effacer} />
      </div>
      <PriseDeFocus titre="Vérifiez vos réponses" cle={ADRESSES.verifier} />
    </>
  );
}

function ListeDesRefus({ refus }: { refus: readonly Refus[] }) {
  if (refus.length === 0) return null;
  return (
    <Avis ton="erreur">
      <h2>Ces réponses ne vont pas ensemble</h2>
      <ul>
        {refus.map(({ origine, texte }) => (
          <li key={texte}>
            {texte} {origine !== null && <Lien href={`${origine.adresse}?verifier`}>Corriger</Lien>}
          </li>
        ))}
      </ul>
    </Avis>
  );
}

/** What the engine refuses in the whole of the answers. */
function useRefus(ctx: Contexte): readonly Refus[] {
  const [refus, changer] = useState<readonly Refus[]>([]);
  useEffect(() => {
    let perime = false;
    const ecriture = ecrireSituation(ctx.r, ctx.le);
    if (ecriture === null) return;
    const dates = { le: ctx.le, connuLe: ctx.le };
    Promise.all([chargerMoteur(), calculerAvecContrats(ecriture.situation, dates)]).then(
      ([moteur, resultat]) => {
        if (!perime) changer(resultat.ok ? [] : refusDe(moteur, resultat.erreurs, ecriture));
      },
      () => changer([]),
    );
    return () => {
      perime = true;
    };
  }, [ctx]);
  return refus;
}
