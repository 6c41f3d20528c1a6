import type { DecompteJson } from '@almanach/moteur';
import { useState } from 'react';
import { Avis } from '../../ui/Avis.tsx';
import { Depliant } from '../../ui/Depliant.tsx';
import { LARGEUR_PANNEAU } from '../explication/Panneau.tsx';
import { majuscule } from '../mots.ts';
import { NonCouvert } from './NonCouvert.tsx';
import {
  avertissementsDe,
  type Manque,
  manquesDe,
  nonCouvertEnPartie,
  peutCompleter,
  porteeDe,
  presumes,
} from './reserves.ts';
import './reserves.css';

interface Proprietes {
  readonly decompte: DecompteJson;
  readonly surModifier: () => void;
}

/** What the figures rest on: what is missing, what was presumed, what to know. */
export function Reserves({ decompte, surModifier }: Proprietes) {
  const manques = manquesDe(decompte);
  const avertissements = avertissementsDe(decompte);
  return (
    <section aria-labelledby="h-reserves" className="reserves">
      <h2 id="h-reserves" tabIndex={-1}>
        Ce que ce calcul suppose
      </h2>
      {nonCouvertEnPartie(decompte) && <NonCouvert niveau={3} />}
      {manques.length > 0 && (
        <Manques
          manques={manques}
          portee={porteeDe(decompte)}
          surModifier={peutCompleter(decompte) ? surModifier : undefined}
        />
      )}
      {avertissements.length > 0 && <Avertissements phrases={avertissements} />}
      <Presomptions phrases={presumes(decompte)} surModifier={surModifier} />
    </section>
  );
}

interface ProprietesManques {
  readonly manques: readonly Manque[];
  readonly portee: string;
  /** Absent when nothing the person could answer is missing. */
  readonly surModifier: (() => void) | undefined;
}

function Manques({ manques, portee, surModifier }: ProprietesManques) {
  return (
    <Avis ton="attention">
      <h3>Il manque une information</h3>
      <ul className="puces">
        {manques.map((m) => (
          <li key={m.fait}>
            <strong>{majuscule(m.fait)}.</strong> {m.phrase}
          </li>
        ))}
      </ul>
      <p>{portee}</p>
      {surModifier !== undefined && (
        <button type="button" className="bouton nu" onClick={surModifier}>
          Compléter mes réponses
        </button>
      )}
    </Avis>
  );
}

function Avertissements({ phrases }: { phrases: readonly string[] }) {
  return (
    <Avis>
      <h3>À savoir</h3>
      <ul className="puces">
        {phrases.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </Avis>
  );
}

function Presomptions({
  phrases,
  surModifier,
}: {
  phrases: readonly string[];
  surModifier: () => void;
}) {
  const [ouvert] = useState(() => matchMedia(LARGEUR_PANNEAU).matches);
  if (phrases.length === 0)
    return <p>Rien n’a été supposé&nbsp;: toutes les réponses sont les vôtres.</p>;
  return (
    <Depliant titre={`Ce que nous avons supposé (${phrases.length})`} ouvert={ouvert}>
      <p>
        Vous ne l’avez pas dit&nbsp;: nous avons pris le cas ordinaire. Corrigez ce qui est faux.
      </p>
      <ul className="puces">
        {phrases.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
      <button type="button" className="bouton nu" onClick={surModifier}>
        Modifier mes réponses
      </button>
    </Depliant>
  );
}
