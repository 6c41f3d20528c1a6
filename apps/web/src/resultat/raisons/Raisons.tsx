import type { DecompteJson } from '@almanach/moteur';
import { euros } from '@almanach/textes';
import { Nombre } from '../explication/Nombre.tsx';
import { montantDe } from '../montants.ts';
import type { Raison } from './raison.ts';
import { raisonsDe } from './raisons.ts';
import './raisons.css';

/** Why not more: from the days nobody pays to the contributions. */
export function Raisons({ decompte }: { decompte: DecompteJson }) {
  const raisons = raisonsDe(decompte);
  return (
    <section aria-labelledby="pourquoi" className="raisons-section">
      <h2 id="pourquoi" tabIndex={-1}>
        Pourquoi pas plus&nbsp;?
      </h2>
      {raisons.length > 0 && (
        <>
          <p className="doux">
            Ce que chaque règle retire, à elle seule. Ces montants ne s’additionnent pas.
          </p>
          <ol className="raisons">
            {raisons.map((raison) => (
              <LigneRaison key={raison.cle} raison={raison} />
            ))}
          </ol>
        </>
      )}
      {seulementSecu(decompte) && (
        <p className="complement">
          <strong>Ce calcul s’arrête à la Sécurité sociale.</strong> Votre employeur ou votre
          prévoyance peut ajouter un complément. Demandez à votre employeur, et lisez votre
          convention collective.
        </p>
      )}
    </section>
  );
}

function LigneRaison({ raison }: { raison: Raison }) {
  const { titre, phrase, cents, calculs, rangs } = raison;
  return (
    <li>
      <h3>{titre}</h3>
      {cents === null ? (
        <span className="num doux">non chiffrable</span>
      ) : (
        <span className="num">
          <Nombre sujet={{ genre: 'etapes', titre, phrase, calculs, rangs }}>
            −&nbsp;{euros(montantDe(cents))}
          </Nombre>
        </span>
      )}
      <p>{phrase}</p>
    </li>
  );
}

function seulementSecu(decompte: DecompteJson): boolean {
  return Object.keys(decompte.totaux.parPayeur).every(
    (id) => id === 'assurance-maladie' || id === 'msa',
  );
}
