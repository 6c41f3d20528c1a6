import { useEffect, useState } from 'react';
import { remplacer } from '../../navigation/historique.ts';
import { Lien } from '../../navigation/Lien.tsx';
import type { Refusee } from '../../plateforme/api/refus.ts';
import { Page } from '../../plateforme/cadre/Page.tsx';
import { RefusLu } from '../../plateforme/formulaire/RefusLu.tsx';
import { Avis } from '../../ui/Avis.tsx';
import { adresseQuestion, ORDRE } from '../adresses.ts';
import { EtatDuBrouillon } from '../brouillon/EtatDuBrouillon.tsx';
import type { Magasin, Vue } from '../brouillon/magasin.ts';
import { Demarches } from '../demarches/Demarches.tsx';
import { ListePieces } from '../demarches/ListePieces.tsx';
import type { Noms } from '../questions/dire.ts';
import { titreQuestion } from '../questions/textes.ts';
import { type Parcours, suivante } from '../questions/useChemin.ts';
import type { Chemin } from '../types.ts';
import { BoutonEnvoyer } from './BoutonEnvoyer.tsx';
import { Reponses } from './Reponses.tsx';

interface Proprietes {
  readonly magasin: Magasin;
  readonly vue: Vue;
  readonly parcours: Parcours;
  readonly noms: Noms;
}

/** All the answers, what sending them leads to, and the one button that sends. */
export function Verifier({ magasin, vue, parcours, noms }: Proprietes) {
  const { demander } = parcours;
  const [lu, lire] = useState<Chemin | null>(null);
  const [refus, refuser] = useState<Refusee | null>(null);
  const [tour, recommencer] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tour` only asks again.
  useEffect(() => {
    void demander().then((lue) => {
      if (!lue.ok) return refuser(lue);
      refuser(null);
      const manque = lue.corps.questions[0]?.id;
      if (manque === undefined) lire(lue.corps);
      else remplacer(adresseQuestion(suivante(lue.corps) ?? manque, magasin.id));
    });
  }, [tour]);
  const repondues = ORDRE.filter((id) => vue.reponses[id] !== undefined);
  const derniere = repondues.at(-1);
  const retour =
    derniere === undefined
      ? undefined
      : { href: adresseQuestion(derniere, magasin.id), libelle: 'Question précédente' };
  return (
    <Page
      titre="Vérifiez vos réponses"
      retour={retour}
      chapeau={<p>Rien n’est encore envoyé. Chaque réponse peut changer.</p>}
    >
      <RefusLu refus={refus} />
      {refus !== null && (
        <div className="actions">
          <button type="button" className="bouton second" onClick={() => recommencer((n) => n + 1)}>
            Recommencer
          </button>
        </div>
      )}
      {lu === null && refus === null && <p role="status">Lecture…</p>}
      {lu !== null && (
        <>
          <Fautes lu={lu} brouillon={magasin.id} />
          <Reponses reponses={vue.reponses} faits={lu.faits} noms={noms} brouillon={magasin.id} />
          {lu.suite !== null && (
            <>
              <Demarches
                suite={lu.suite}
                envoiCaisse={lu.faits.envoiCaisse}
                enMission={lu.faits.mission !== 'non'}
                envoyee={false}
              />
              <ListePieces pieces={lu.suite.pieces} />
            </>
          )}
          <section>
            <h2>Envoyer</h2>
            <BoutonEnvoyer magasin={magasin} pret={lu.suite !== null} />
          </section>
        </>
      )}
      <EtatDuBrouillon vue={vue} />
    </Page>
  );
}

/** Answers that do not go together: each leads to its question. */
function Fautes({ lu, brouillon }: { lu: Chemin; brouillon: string }) {
  if (lu.erreurs.length === 0) return null;
  return (
    <Avis ton="attention">
      <h2>À corriger avant d’envoyer</h2>
      <ul>
        {lu.erreurs.map((e) => {
          const id = ORDRE.find((q) => q === e.chemin.split('.')[0]);
          return (
            <li key={e.code + e.chemin}>
              {e.messageFr}{' '}
              {id !== undefined && (
                <Lien href={adresseQuestion(id, brouillon, true)}>{titreQuestion(id)}</Lien>
              )}
            </li>
          );
        })}
      </ul>
    </Avis>
  );
}
