import { accorder, composer, date, euros } from '@almanach/textes';
import type { Vecteur } from '@almanach/vecteurs';
import { useState } from 'react';
import type { Moteur } from '../../moteur/chargerMoteur.ts';
import { Avis } from '../../ui/Avis.tsx';
import { Depliant } from '../../ui/Depliant.tsx';
import { nommer } from '../donnees/libelles.ts';
import { type LigneAttendue, lignesAttendues } from './attendu.ts';
import { type Refait, refaire } from './refaire.ts';
import { direSituation } from './situation.ts';

interface Proprietes {
  readonly vecteur: Vecteur;
  readonly moteur: Moteur;
  readonly ouvert: boolean;
}

/** One vector: the facts, what is expected and why, and the button that runs the engine on them. */
export function Exemple({ vecteur: v, moteur, ouvert }: Proprietes) {
  const [refait, changer] = useState<Refait | null>(null);
  const titre = `exemple-${v.id}`;
  return (
    <details className="exemple-de-regle" open={ouvert}>
      <summary>
        <span id={titre}>
          {composer(v.titre)} <span className="code">{v.id}</span>
        </span>
      </summary>
      <div className="corps">
        <p className="petit doux">
          {`${nommer(v.statut)}, ${nommer(v.evenement).toLowerCase()}. Droit connu le ${date(v.connuLe)}. Source\u00a0: ${v.source}${v.publie ? ' (chiffre publié)' : ''}.`}
        </p>
        <h3>Les faits</h3>
        <ul className="puces">
          {direSituation(v.situation).map((fait, rang) => (
            <li key={`${rang} ${fait}`}>{fait}</li>
          ))}
        </ul>
        <Depliant titre="Tous les faits, en JSON">
          {/* A region that scrolls is reached by the keyboard. */}
          <pre tabIndex={0} role="region" aria-label={`Situation de l’exemple ${v.id}, en JSON`}>
            {JSON.stringify(v.situation, null, 1)}
          </pre>
        </Depliant>
        <h3>Ce qui est attendu</h3>
        <Attendus lignes={refait?.lignes ?? lignesAttendues(v)} />
        <p className="petit">
          <strong>À la main&nbsp;:</strong> {composer(v.derivation)}
        </p>
        {v.tolerance !== undefined && (
          <p className="petit">
            {`Écart admis\u00a0: ${euros(v.tolerance)}. ${composer(v.raisonTolerance ?? '')}`}
          </p>
        )}
        <p className="actions suite">
          <button
            type="button"
            className="bouton second"
            aria-describedby={titre}
            onClick={() => changer(refaire(moteur, v))}
          >
            Refaire ce calcul
          </button>
        </p>
        <div role="status">{refait !== null && <Verdict refait={refait} />}</div>
      </div>
    </details>
  );
}

function Verdict({ refait }: { refait: Refait }) {
  if (!refait.conforme) {
    return (
      <Avis ton="erreur">
        <p>Le moteur trouve autre chose. C’est un défaut&nbsp;: dites-le-nous.</p>
      </Avis>
    );
  }
  return (
    <Avis ton="succes">
      <p>
        {`Calcul refait ici, dans votre navigateur\u00a0: le moteur trouve la même chose (${accorder(refait.lignes.length, 'valeur comparée', 'valeurs comparées')}).`}
      </p>
    </Avis>
  );
}

type Ligne = LigneAttendue & { readonly obtenu?: string; readonly conforme?: boolean };

function Attendus({ lignes }: { lignes: readonly Ligne[] }) {
  const refaites = lignes.some((l) => l.obtenu !== undefined);
  return (
    <table className="table pile attendus">
      <thead>
        <tr>
          <th scope="col">Quoi</th>
          <th scope="col">Attendu</th>
          {refaites && <th scope="col">Trouvé par le moteur</th>}
        </tr>
      </thead>
      <tbody>
        {lignes.map((l, rang) => (
          <tr key={`${rang} ${l.chemin}`}>
            <th scope="row">{l.libelle}</th>
            <td data-l="Attendu">{l.valeur}</td>
            {refaites && (
              <td data-l="Trouvé">
                {l.conforme === true ? '' : 'Écart\u00a0: '}
                {l.obtenu}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
