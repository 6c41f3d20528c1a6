// The common sheet comes first: those of the parts refine it.
import './resultat.css';
import { useMemo } from 'react';
import type { ProprietesResultat } from '../resultat-contrat.ts';
import { Icone } from '../ui/Icone.tsx';
import { Invitation } from '../verificateur/Invitation.tsx';
import { Almanach } from './almanach/Almanach.tsx';
import { Chiffres } from './chiffres/Chiffres.tsx';
import { principaleLigne } from './chiffres/chiffres.ts';
import { retenirContrats } from './contrats/connus.ts';
import { ParPayeur } from './contrats/ParPayeur.tsx';
import { DroitApplique } from './droit/DroitApplique.tsx';
import { ContexteExplication } from './explication/contexte.ts';
import { ExplicationPrincipale } from './explication/ExplicationPrincipale.tsx';
import { expliquer } from './explication/expliquer.ts';
import { PanneauExplication } from './explication/PanneauExplication.tsx';
import { useExplications } from './explication/useExplications.ts';
import { Garder } from './garder/Garder.tsx';
import { useToutImprimer } from './garder/useToutImprimer.ts';
import { etatDe } from './phrase/montants.ts';
import { Phrase } from './phrase/Phrase.tsx';
import { Rien } from './phrase/Rien.tsx';
import { Raisons } from './raisons/Raisons.tsx';
import { Reserves } from './reserves/Reserves.tsx';
import { Scenarios } from './scenarios/Scenarios.tsx';
import { Suites } from './suites/Suites.tsx';
import { Versements } from './versements/Versements.tsx';
import './impression.css';

/** How much, when, by whom and why: the answer of the public simulator. */
export function Resultat(proprietes: ProprietesResultat) {
  const { situation, decompte, documents, lienPartage, calculer } = proprietes;
  // Before anything is drawn: the parts below name their payers.
  useMemo(() => retenirContrats(situation, documents), [situation, documents]);
  const { explications, ouverture, fermer } = useExplications(decompte);
  useToutImprimer();
  const { genre } = etatDe(decompte);
  const couvert = genre !== 'non-couvert';
  return (
    <ContexteExplication value={explications}>
      <div className="resultat">
        <Tete {...proprietes} />
        <Phrase decompte={decompte} />
        {genre === 'rien' && <Rien decompte={decompte} />}
        {couvert && <Chiffres decompte={decompte} />}
        <section aria-labelledby="h-almanach">
          <h2 id="h-almanach">Qui vous paie, jour par jour</h2>
          <Almanach situation={situation} decompte={decompte} />
        </section>
        <ParPayeur decompte={decompte} />
        <Pourquoi {...proprietes} couvert={couvert} />
        {couvert && <Scenarios situation={situation} decompte={decompte} calculer={calculer} />}
        <Invitation />
        <Garder decompte={decompte} lienPartage={lienPartage} />
        {ouverture !== null && <PanneauExplication ouverture={ouverture} surFermeture={fermer} />}
      </div>
    </ContexteExplication>
  );
}

function Tete({ connuLe, surModifier, surChangerDroit }: ProprietesResultat) {
  return (
    <div className="tete-de-page">
      <button type="button" className="bouton nu retour" onClick={surModifier}>
        <Icone nom="retour" /> Modifier mes réponses
      </button>
      <DroitApplique connuLe={connuLe} surChangerDroit={surChangerDroit} />
    </div>
  );
}

/** The reasons and the payments, beside the amount of one day explained without a click. */
function Pourquoi({ decompte, surModifier, couvert }: ProprietesResultat & { couvert: boolean }) {
  const principale = principaleLigne(decompte);
  return (
    <div className="deux">
      <div>
        {couvert && <Raisons decompte={decompte} />}
        <Versements decompte={decompte} />
        <Suites decompte={decompte} />
        <Reserves decompte={decompte} surModifier={surModifier} />
      </div>
      {principale !== null && <ExplicationPrincipale contenu={expliquer(principale, decompte)} />}
    </div>
  );
}
