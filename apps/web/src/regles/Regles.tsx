import '../moteur/sansEval.ts';
import { useMemo } from 'react';
import { registre } from './donnees/registre.ts';
import { PageRegle } from './fiche/PageRegle.tsx';
import { Index } from './Index.tsx';
import { PageMatrice } from './matrice/PageMatrice.tsx';
import { RegleInconnue } from './RegleInconnue.tsx';
import '../resultat/resultat.css';
import './regles.css';

interface Proprietes {
  readonly chemin: string;
  readonly requete: string;
  /** Today in Paris: chooses the figure in force. */
  readonly le: string;
}

/** The public register: every rule, its texts, its figures, its examples; nothing is listed by hand. */
export default function Regles({ chemin, requete, le }: Proprietes) {
  const fiches = useMemo(() => registre(), []);
  const reste = decodeURIComponent(chemin.slice('/regles'.length).replace(/^\/|\/$/g, ''));
  return <div className="resultat regles">{page()}</div>;

  function page() {
    if (reste === '') return <Index fiches={fiches} requete={requete} />;
    if (reste === 'matrice') return <PageMatrice fiches={fiches} />;
    const fiche = fiches.find((f) => f.id.toLowerCase() === reste.toLowerCase());
    if (fiche === undefined) return <RegleInconnue demande={reste} />;
    return <PageRegle key={fiche.id} fiche={fiche} le={le} />;
  }
}
