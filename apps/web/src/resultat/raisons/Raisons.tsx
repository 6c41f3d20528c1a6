import type { DecompteJson } from '@almanach/moteur';
import { euros } from '@almanach/textes';
import { aDesContrats } from '../contrats/connus.ts';
import { Nombre } from '../explication/Nombre.tsx';
import { maintienDe } from '../maintien.ts';
import { montantDe } from '../montants.ts';
import { estSalaire } from '../regime.ts';
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
      <p className="complement">
        <Limite decompte={decompte} />
      </p>
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

/** Where this computation stops, and who may add something. */
function Limite({ decompte }: { decompte: DecompteJson }) {
  if (aDesContrats(decompte)) {
    return (
      <>
        <strong>Ce calcul s’arrête à la loi et aux contrats choisis.</strong> Un autre contrat peut
        ajouter un complément. Demandez à votre employeur.
      </>
    );
  }
  if (!decompte.arrets.some(estSalaire)) {
    return (
      <>
        <strong>Ce calcul s’arrête à la Sécurité sociale.</strong> Un contrat de prévoyance peut
        ajouter un complément. Demandez à votre assureur.
      </>
    );
  }
  if (maintienDe(decompte) !== null) {
    return (
      <>
        <strong>Ce calcul s’arrête à la loi.</strong> Une convention collective ou un contrat de
        prévoyance peut ajouter un complément. Demandez à votre employeur.
      </>
    );
  }
  return (
    <>
      <strong>Ce calcul s’arrête à la Sécurité sociale.</strong> Votre employeur ou votre prévoyance
      peut ajouter un complément. Demandez à votre employeur, et lisez votre convention collective.
    </>
  );
}
