import { Lien } from '../navigation/Lien.tsx';
import { useAdresse } from '../navigation/useAdresse.ts';
import { Introuvable } from '../pages/Introuvable.tsx';
import { Page } from '../plateforme/cadre/Page.tsx';
import { RefusLu } from '../plateforme/formulaire/RefusLu.tsx';
import { ENTREE, questionDe } from './adresses.ts';
import { Conflit } from './brouillon/Conflit.tsx';
import type { Magasin } from './brouillon/magasin.ts';
import { useBrouillon, useVue } from './brouillon/useBrouillon.ts';
import { PageQuestion } from './questions/PageQuestion.tsx';
import { useChemin } from './questions/useChemin.ts';
import { useNoms } from './questions/useNoms.ts';
import { Verifier } from './verifier/Verifier.tsx';

/** The pages of one draft, which is opened once for them all. */
export function Assistant({ brouillon, nom }: { brouillon: string; nom: string }) {
  const { ouverture, rouvrir } = useBrouillon(brouillon);
  switch (ouverture.etat) {
    case 'lecture':
      return <p role="status">Lecture de votre brouillon…</p>;
    case 'absent':
      return <Disparu />;
    case 'refusee':
      return (
        <Page titre="Votre brouillon n’est pas ouvert">
          <RefusLu refus={ouverture.refus} />
          <div className="actions">
            <button type="button" className="bouton second" onClick={rouvrir}>
              Recommencer
            </button>
          </div>
        </Page>
      );
    case 'ouvert':
      return <Ouvert magasin={ouverture.magasin} nom={nom} />;
  }
}

function Ouvert({ magasin, nom }: { magasin: Magasin; nom: string }) {
  const vue = useVue(magasin);
  const parcours = useChemin(magasin);
  const noms = useNoms();
  const { requete } = useAdresse();
  if (vue.etat === 'disparu') return <Disparu />;
  if (vue.ailleurs !== null) {
    return <Conflit magasin={magasin} ici={vue.reponses} ailleurs={vue.ailleurs} noms={noms} />;
  }
  const commun = { magasin, vue, parcours, noms };
  if (nom === 'verifier') return <Verifier {...commun} />;
  const id = questionDe(nom);
  if (id === undefined) return <Introuvable />;
  const depuisVerifier = new URLSearchParams(requete).has('verifier');
  return <PageQuestion key={id} id={id} {...commun} depuisVerifier={depuisVerifier} />;
}

function Disparu() {
  return (
    <Page titre="Ce brouillon n’existe plus">
      <p>Il a été envoyé ou effacé, ici ou sur un autre appareil.</p>
      <p>Un arrêt envoyé se trouve dans la liste de vos arrêts.</p>
      <div className="actions suite">
        <Lien className="bouton" href="/espace/arrets">
          Voir mes arrêts
        </Lien>
        <Lien className="bouton second" href={ENTREE}>
          Faire une déclaration
        </Lien>
      </div>
    </Page>
  );
}
