// Before the engine: it forbids compiled validators, which the content policy refuses.
import '../moteur/sansEval.ts';
import { PageAdherer } from './adherer/PageAdherer.tsx';
import { CONTRATS } from './adresses.ts';
import { ContratInconnu } from './ContratInconnu.tsx';
import { PageComparer } from './comparer/PageComparer.tsx';
import { fiche } from './donnees/catalogue.ts';
import { PageEditeur } from './editeur/PageEditeur.tsx';
import { PageContrat } from './fiche/PageContrat.tsx';
import { Index } from './Index.tsx';
import '../resultat/resultat.css';
import '../regles/regles.css';
import './pages-contrats.css';

interface Proprietes {
  readonly chemin: string;
  readonly requete: string;
  /** Today in Paris. */
  readonly le: string;
}

/** The contracts: the catalogue, one page each, an editor, a comparison, what joining asks. */
export default function Contrats({ chemin, requete, le }: Proprietes) {
  const reste = decoder(chemin.slice(CONTRATS.length).replace(/^\/|\/$/g, ''));
  return <div className="resultat regles pages-contrats">{page()}</div>;

  function page() {
    if (reste === '') return <Index requete={requete} />;
    if (reste === 'editeur') return <PageEditeur requete={requete} le={le} />;
    if (reste === 'comparer') return <PageComparer requete={requete} le={le} />;
    const [id = '', suite] = reste.split('/');
    const trouvee = fiche(id);
    if (trouvee === undefined) return <ContratInconnu demande={reste} />;
    if (suite === undefined)
      return <PageContrat key={id} fiche={trouvee} requete={requete} le={le} />;
    if (suite === 'adherer') return <PageAdherer key={id} fiche={trouvee} le={le} />;
    return <ContratInconnu demande={reste} />;
  }
}

/** An address that is badly written is a contract that nobody knows. */
function decoder(texte: string): string {
  try {
    return decodeURIComponent(texte);
  } catch {
    return texte;
  }
}
