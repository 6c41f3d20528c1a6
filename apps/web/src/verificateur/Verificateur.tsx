// Before the engine: it forbids compiled validators, which the content policy refuses.
import '../moteur/sansEval.ts';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { remplacer } from '../navigation/historique.ts';
import { type Magasin, useOuverte, useReponses } from '../simulateur/magasin.ts';
import { VERIFICATEUR } from './adresses.ts';
import { Comparaison } from './comparaison/Comparaison.tsx';
import { DECOMPTE_VIDE, examiner } from './lignes/lignes.ts';
import { PageLignes } from './lignes/PageLignes.tsx';
import { SansSituation } from './SansSituation.tsx';
import { situationConnue } from './situation.ts';
import '../resultat/resultat.css';
import './verificateur.css';

interface Proprietes {
  readonly magasin: Magasin;
  readonly chemin: string;
  /** Today in Paris. */
  readonly le: string;
}

/** The situation, then the lines, then the comparison and its letter. */
export default function Verificateur({ magasin, chemin, le }: Proprietes) {
  const r = useReponses(magasin);
  const ouverte = useOuverte(magasin);
  const decompte = useSyncExternalStore(magasin.abonner, magasin.lireDecompte) ?? DECOMPTE_VIDE;
  const connue = useMemo(() => situationConnue(r, ouverte, le), [r, ouverte, le]);
  const lignes = useMemo(() => examiner(decompte), [decompte]);
  const comparable = connue.etat === 'prete' && lignes.some((l) => l.lue !== null);
  const aRenvoyer = chemin === VERIFICATEUR.resultat && !comparable;
  useEffect(() => {
    if (aRenvoyer) remplacer(VERIFICATEUR.lignes);
  }, [aRenvoyer]);
  if (aRenvoyer) return null;
  return <div className="resultat verificateur">{page()}</div>;

  function page() {
    if (connue.etat !== 'prete') return <SansSituation commencee={connue.etat === 'a-completer'} />;
    if (chemin === VERIFICATEUR.lignes) {
      const { garderDecompte } = magasin;
      const proprietes = { situation: connue.situation, decompte, lignes, garder: garderDecompte };
      return <PageLignes {...proprietes} />;
    }
    return <Comparaison connue={connue} decompte={decompte} lignes={lignes} le={le} />;
  }
}
